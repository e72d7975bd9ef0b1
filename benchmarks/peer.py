"""The same directory as a Hugo project: same records, same pages, front matter as Hugo wants it.

Hugo is given what it could not work out for itself at a fair price: the rank of each scheme, its related schemes, and
initials. It is spared what our build does besides: checking records, unbreakable spaces, links and assertions.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.corpus import Data, Record, quoted_yaml
from egalite.french.dates import in_words
from egalite.project import CHECKOUT
from egalite.records.content import publisher
from egalite.records.registry import Registry
from egalite.site import addresses, emergency
from egalite.site.directory import EVERY_SECTOR, Directory
from egalite.site.pages import wording
from egalite.site.pages.plan import OTHERWISE
from egalite.site.render import assets
from egalite.site.views import facets, opening_hours
from egalite.site.views.monogram import initials
from egalite.site.views.records import Views

PROJECT = Path(__file__).parent / "hugo"


def write(folder: Path, registry: Registry, content: Path = CHECKOUT / "content") -> None:
    """Write the Hugo project of a registry into `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(PROJECT, folder)
    views = Views(registry)
    directory = Directory(registry, views)
    for path, text in (
        *_schemes(registry, directory),
        *_partners(registry, directory),
        *_terms(registry),
        *_criteria(registry, directory),
        *_pages(content),
    ):
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    data = folder / "data" / "vocabularies"
    data.mkdir(parents=True)
    for name, terms in registry.vocabularies.items():
        labels = {term.id: {"label": term.label} for term in terms.values()}
        (data / f"{name}.json").write_text(json.dumps(labels, ensure_ascii=False), encoding="utf-8")
    today = registry.day
    day = {
        "day": in_words(today.isoformat()),
        "today": today.isoformat(),
        "since": (today - opening_hours.FRESH).isoformat(),
    }
    (folder / "data" / "site.json").write_text(json.dumps(day, ensure_ascii=False), encoding="utf-8")
    for address, asset in assets.bundle().items():
        stem, *_, suffix = address.rsplit("/", 1)[-1].split(".")
        file = folder / "static" / "static" / f"{stem}.{suffix}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(asset)


def page(data: Mapping[str, Any], body: str = "", **settings: str | int) -> str:
    """A content file: front matter whose texts are all between apostrophes, then Markdown."""
    numbers = "".join(f"{name}: {value}\n" for name, value in settings.items() if isinstance(value, int))
    texts: Data = {name: value for name, value in settings.items() if isinstance(value, str)}
    return f"---\n{numbers}{''.join(quoted_yaml(texts))}{''.join(quoted_yaml(data))}---\n{body}"


def scheme_page(registry: Registry, directory: Directory, identifier: str) -> str:
    """Content file of a scheme; what is not online is a draft."""
    data: Data = dict(registry.schemes[identifier])
    title = data.pop("name")
    rank = directory.position.get(identifier)
    body = registry.corpus.bodies[identifier]
    if rank is None:
        return page({"draft": True} | data, body, title=title)
    return page(
        data | {"related": directory.related(identifier), "criteria": facets.criteria_of(data)},
        body,
        title=title,
        weight=rank + 1,
    )


def changed(text: str, record: Record) -> str:
    """A scheme's content file with the summary and the body of `record`."""
    front, _, _ = text.removeprefix("---\n").partition("\n---\n")
    summary = "".join(quoted_yaml({"summary": record.data["summary"]})).rstrip("\n")
    lines = [summary if line.startswith("summary: ") else line for line in front.split("\n")]
    return "\n".join(("---", *lines, "---", record.body))


def _schemes(registry: Registry, directory: Directory) -> Iterator[tuple[str, str]]:
    intro = "Tous les dispositifs contre le racisme : qui peut vous aider, et comment le joindre."
    yield "dispositifs/_index.md", page({"intro": intro}, title="Tous les dispositifs")
    for identifier in registry.schemes:
        yield f"dispositifs/{identifier}.md", scheme_page(registry, directory, identifier)


def _partners(registry: Registry, directory: Directory) -> Iterator[tuple[str, str]]:
    intro = "Les organismes qui opèrent les dispositifs de ce site."
    yield "partner/_index.md", page({"intro": intro}, title="Organismes", url=addresses.PARTNERS)
    for identifier, record in registry.partners.items():
        data: Data = dict(record)
        title = data.pop("name")
        shown = {"initials": initials(title)} if identifier in directory.by_partner else {"draft": True}
        yield f"partner/{identifier}/_index.md", page(shown | data, title=title, url=addresses.partner(identifier))


def _terms(registry: Registry) -> Iterator[tuple[str, str]]:
    """Pages of needs, sectors and territories: what a vocabulary says of each."""
    terms = registry.vocabularies
    hidden = "build:\n  render: never\n  list: always\n"
    yield "needs/_index.md", f"---\ntitle: Besoins\n{hidden}---\n"
    for weight, need in enumerate(terms["needs"].values(), 2):
        yield (
            f"needs/{need.id}/_index.md",
            page(
                {"term": need.id, "words": need.note, "intro": need.intro},
                title=need.label,
                weight=weight,
                url=addresses.DOORS[need.id],
            ),
        )
    yield (
        "sectors/_index.md",
        page({"intro": "Choisissez l'endroit où cela s'est passé."}, title="Domaines", url=addresses.SECTORS),
    )
    for weight, sector in enumerate(terms["sectors"].values(), 3):
        shown = {"term": sector.id, "intro": sector.intro, "note": sector.note}
        yield (
            f"sectors/{sector.id}/_index.md",
            page(
                shown,
                title=sector.label,
                weight=1 if sector.id == EVERY_SECTOR else weight,
                url=addresses.sector(sector.id),
            ),
        )
    regions = sorted(terms["regions"].values(), key=lambda region: (region.zone != "metro", region.label))
    intro = (
        "Choisissez votre département : ce qui est près de vous vient en premier, puis ce qui vaut partout en France."
    )
    listed = [{"id": region.id, "label": region.label} for region in regions]
    yield (
        "territory/_index.md",
        page({"intro": intro, "regions": listed}, title="Territoires", url=addresses.TERRITORIES),
    )
    yield "territory/national/_index.md", f"---\ntitle: National\n{hidden}---\n"
    for weight, place in enumerate(terms["departements"].values(), 2):
        shown = {
            "name": place.label,
            "region": place.region,
            "intro": f"Dispositifs contre le racisme pour les personnes qui vivent ici : {place.label}, puis toute la France.",
        }
        yield (
            f"territory/{place.id}/_index.md",
            page(shown, title=f"{place.label} ({place.id})", weight=weight, url=addresses.territory(place.id)),
        )


def _criteria(registry: Registry, directory: Directory) -> Iterator[tuple[str, str]]:
    """Pages of means of contact, conditions and languages."""
    weight = 0
    groups = facets.criteria(registry, directory.by_criterion)
    legends = [{"label": wording.CRITERIA[legend].name} for legend, _ in groups]
    intro = "Choisissez comment vous voulez joindre un dispositif, à quelle condition ou en quelle langue."
    yield "criteria/_index.md", page({"intro": intro, "legends": legends}, title=OTHERWISE, url=addresses.CRITERIA)
    for legend, choices in groups:
        for choice in choices:
            weight += 1
            shown = {
                "legend": wording.CRITERIA[legend].name,
                "choice": choice.label,
                "intro": wording.criterion_intro(legend),
            }
            title = wording.criterion_title(legend, choice.label)
            yield (
                f"criteria/{choice.id}/_index.md",
                page(shown, title=title, weight=weight, url=addresses.criterion(choice.id)),
            )


def _pages(content: Path) -> Iterator[tuple[str, str]]:
    """The editorial pages, and those that Hugo's own lists need."""
    numbers = emergency.read(content.parent)
    for kind, folder in (("pages", ""), ("guides", "guides/"), ("news", "actualites/")):
        for file in sorted((content / kind).glob("*.md")):
            head, _, body = file.read_text(encoding="utf-8").partition("\n\n")
            body = emergency.MARK.sub(
                lambda mark: "[{number}]({href})".format(**numbers[mark[1].removeprefix(":")]), body
            )
            fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in head.splitlines())}
            data: Data = {"summary": fields.get("summary", "")}
            if "sources" in fields:
                data["sources"] = [source.strip() for source in fields["sources"].split(",")]
            if fields.get("template") == "publisher":
                data["publisher"] = [
                    {"name": name, "label": label}
                    for name, label in publisher.LABELS.items()
                    if name in publisher.REQUIRED
                ]
            dated = {"date": fields["date"]} if "date" in fields else {}
            yield f"{folder}{fields['slug']}.md", page(data, body, title=fields["title"], **dated)
    yield "guides/_index.md", page({"intro": "Des réponses simples, étape par étape."}, title="Guides")
    yield "actualites/_index.md", page({"intro": "Ce qui change sur ce site."}, title="Actualités")
    yield "plan-du-site.md", page({"intro": "Toutes les pages de ce site.", "layout": "plan"}, title="Plan du site")
    yield (
        "_index.md",
        page(
            {"intro": "Trouver de l'aide contre le racisme : se défendre, alerter, agir."},
            title="Égalité contre racisme",
        ),
    )
