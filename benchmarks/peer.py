"""A Hugo project of the size of a site that we built: as many pages and links, and about as many bytes.

Three layouts: a scheme, a list of schemes, anything else. Hugo reads the records themselves, gathers the lists, cuts them
in pages, renders Markdown and templates. A frame of links and words makes up for what its layouts leave out. It is given
what it could not work out at a fair price, the rank of each scheme and its related ones, and spared what our build does
besides: checking records, unbreakable spaces, links and assertions.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.compare import LAYOUTS, Size
from benchmarks.corpus import Record
from egalite.records.registry import Registry
from egalite.records.vocabulary import EVERY_SECTOR, NATIONAL
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.views import facets
from egalite.site.views.records import FLAGS, Views

PROJECT = Path(__file__).parent / "hugo"
EMPTY = {name: {"links": 0, "words": 0} for name in LAYOUTS}
_WORD = len("mot ")


def write(folder: Path, registry: Registry, others: Iterable[str]) -> None:
    """Write the project of a registry; `others` are addresses of ours that stand for no scheme and no list of schemes."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(PROJECT, folder)
    directory = Directory(registry, Views(registry))
    for identifier in (*directory.online, *directory.planned):
        body = registry.corpus.bodies[identifier]
        _write(folder / f"content/dispositifs/{identifier}.md", _scheme(directory, identifier), body)
    for name, (address, also) in _lists(directory).items():
        _write(folder / f"content/lists/{name}/_index.md", _front(name, address, "term") | {"also": also})
    for name in ("channels", "audiences", "languages"):
        labels = {term.id: term.label for term in registry.vocabularies[name].values()}
        _data(folder / f"data/vocabularies/{name}.json", labels)
    _data(folder / "data/flags.json", {flag: (yes, no) for flag, yes, no in FLAGS})
    hidden = {"build": {"render": "never", "list": "always"}, "layout": "term"}
    _write(folder / f"content/lists/{NATIONAL}/_index.md", hidden)
    for number, address in enumerate(others):
        _write(folder / f"content/pages/{number}.md", _front(f"Page {number}", address, "page"))
    frame(folder, EMPTY)


def own(registry: Registry) -> set[str]:
    """Addresses that the project has whatever else it is given: of schemes and of lists of schemes."""
    directory = Directory(registry, Views(registry))
    schemes = {addresses.scheme(identifier) for identifier in (*directory.online, *directory.planned)}
    return schemes | {address for address, _ in _lists(directory).values()}


def frame(folder: Path, filling: Mapping[str, Mapping[str, int]]) -> None:
    """Say how many links and words the frame adds to each layout."""
    _data(folder / "data/frame.json", filling)


def fill(folder: Path, ours: Mapping[str, Size], theirs: Mapping[str, Size]) -> None:
    """Have the frame add what an empty one lacks: a mean for each layout, and the links left over on one page."""
    filling, left = {}, 0
    for name in LAYOUTS:
        links, bare = divmod(max(0, ours[name].links - theirs[name].links), ours[name].pages)
        left += bare
        size = links * len('<a href="/">10</a>')
        filling[name] = {
            "links": links,
            "words": max(0, (ours[name].bytes - theirs[name].bytes) // ours[name].pages - size) // _WORD,
        }
    frame(folder, filling)
    page = folder / "content/pages/0.md"
    front, _ = _read(page)
    _write(page, front | {"links": left})


def change(folder: Path, record: Record) -> None:
    """Write the summary and the body of a record that changed."""
    page = folder / f"content/dispositifs/{record.id}.md"
    front, _ = _read(page)
    _write(page, front | {"summary": record.data["summary"]}, record.body)


def _scheme(directory: Directory, identifier: str) -> dict[str, Any]:
    data = directory.registry.schemes[identifier]
    lists = []
    if identifier in directory.position:
        places = [NATIONAL] if data["territory"] == NATIONAL else data["territory"]
        lists = ["dispositifs", *data["needs"], *data["sectors"], *places, *facets.criteria_of(data)]
    return {
        **data,
        **_front(data["name"], addresses.scheme(identifier), "scheme"),
        "weight": directory.position.get(identifier, len(directory.online)) + 1,
        "lists": [*lists, f"partenaire-{data['partner']}"],
        "related": directory.related(identifier) if lists else [],
    }


def _lists(directory: Directory) -> dict[str, tuple[str, list[str]]]:
    """Address of each list by the name of its term, and the terms whose schemes come after its own."""
    found: dict[str, tuple[str, list[str]]] = {"dispositifs": (addresses.SCHEMES, [])}
    found |= {need: (address, []) for need, address in addresses.DOORS.items()}
    for sector in directory.by_sector:
        found[sector] = (addresses.sector(sector), [] if sector == EVERY_SECTOR else [EVERY_SECTOR])
    found |= {criterion: (addresses.criterion(criterion), []) for criterion in directory.by_criterion}
    found |= {code: (addresses.territory(code), [NATIONAL]) for code in directory.local}
    return found | {f"partenaire-{name}": (addresses.partner(name), []) for name in directory.by_partner}


def _front(title: str, address: str, layout: str) -> dict[str, Any]:
    return {"title": title, "url": address, "layout": layout, "description": title}


def _write(page: Path, front: Mapping[str, Any], body: str = "") -> None:
    page.parent.mkdir(parents=True, exist_ok=True)
    # JSON is YAML: every value is what it is in the record.
    page.write_text(f"---\n{json.dumps(front, ensure_ascii=False, indent=1)}\n---\n{body}", encoding="utf-8")


def _read(page: Path) -> tuple[dict[str, Any], str]:
    _, front, body = page.read_text(encoding="utf-8").split("---\n", 2)
    return json.loads(front), body


def _data(file: Path, content: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
