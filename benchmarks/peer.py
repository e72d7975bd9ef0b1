"""A Hugo project of the size of a site that we built: as many pages and links, and about as many bytes.

Three layouts: a scheme, a list of schemes, anything else. Hugo sorts and gathers the lists, cuts them in pages, renders
Markdown and templates. It is given the words of each record as our own templates receive them, and a frame whose links and
words make up for what its layouts leave out. It is spared what our build does besides: checking records, unbreakable
spaces, links and assertions.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.compare import LAYOUTS, Size
from benchmarks.corpus import Record
from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.records.vocabulary import EVERY_SECTOR, NATIONAL
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.views import facets
from egalite.site.views.records import Views

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
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data/frame.json").write_text(json.dumps(filling), encoding="utf-8")


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
    for part in ("scheme", "card"):
        front[part]["summary"] = typeset(record.data["summary"])
    _write(page, front, record.body)


def _scheme(directory: Directory, identifier: str) -> dict[str, Any]:
    data, views = directory.registry.schemes[identifier], directory.views
    view = views.scheme(identifier)
    lists = []
    if identifier in directory.position:
        places = [NATIONAL] if data["territory"] == NATIONAL else data["territory"]
        lists = ["dispositifs", *data["needs"], *data["sectors"], *places, *facets.criteria_of(data)]
    return _front(view["name"], view["address"], "scheme") | {
        "weight": directory.position.get(identifier, len(directory.online)) + 1,
        "lists": [*lists, f"partenaire-{data['partner']}"],
        "related": directory.related(identifier) if lists else [],
        "scheme": view,
        "card": views.card(identifier),
    }


def _lists(directory: Directory) -> dict[str, tuple[str, list[str]]]:
    """Address of each list by the name of its term, and the terms whose schemes come after its own."""
    found = {"dispositifs": (addresses.SCHEMES, [])}
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
    page.write_text(f"{json.dumps(front, ensure_ascii=False, indent=1)}\n{body}", encoding="utf-8")


def _read(page: Path) -> tuple[dict[str, Any], str]:
    text = page.read_text(encoding="utf-8")
    front, end = json.JSONDecoder().raw_decode(text)
    return front, text[end + 1 :]
