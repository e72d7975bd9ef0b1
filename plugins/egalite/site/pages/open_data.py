"""`/donnees/`: the open files, or why there is none; and which field of a record leaves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.schema import schema
from egalite.site import addresses
from egalite.site.open_data import columns, files
from egalite.site.open_data.classes import Class, class_of
from egalite.site.open_data.licence import licence
from egalite.site.pages import home
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = "Reprendre l'annuaire dans un autre service : ce qui est ouvert, ce qui ne l'est pas, et comment suivre les changements."
TRAIL: Trail = (*HOME, (titles.OPEN_DATA, addresses.OPEN_DATA))
_CLASSES: dict[Class, str] = {
    "fact": "un fait, ouvert",
    "address": "l'adresse d'un lieu, ouverte si l'organisme l'a accepté",
    "text": "un texte, à lire sur la page",
    "never": "ne sort pas du site",
}
_KINDS = (("scheme", "Un dispositif"), ("partner", "Un organisme"), ("emergency", "Un numéro d'urgence"))
_IN_JSON = ("dispositifs", "a-venir", "organismes", "disparus", "urgences", "vocabulaires")
_ABOUT = (
    (files.CATALOGUE, "Catalogue DCAT-AP"),
    (files.SUMS, "Empreintes SHA-256"),
    (files.CHANGES, "Changements du format"),
)


def pages(site: Site) -> Iterator[Page]:
    """The page itself."""

    def context() -> Context:
        chosen = licence(site.publisher)
        needs = site.registry.vocabularies["needs"]
        return {
            "page": head(titles.OPEN_DATA, typeset(_INTRO), TRAIL),
            "intro": typeset(_INTRO),
            "licence": chosen._asdict() if chosen else {},
            "files": _files() if chosen else [],
            "feeds": {
                "all": addresses.FEED_SCHEMES,
                "national": addresses.FEED_NATIONAL,
                "needs": [
                    {"label": typeset(needs[need].label), "address": addresses.need_feed(need)}
                    for need in addresses.DOORS
                ],
                "planned": addresses.FEED_PLANNED if site.directory.planned else "",
                "territory": addresses.territory_feed("69"),
            },
            "dictionary": [
                {"title": typeset(title), "fields": list(_fields("", schema(kind), "never"))} for kind, title in _KINDS
            ],
            "town_link": addresses.TOWN_LINK,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, TRAIL)]),
        }

    title = titles.OPEN_DATA
    yield Page(addresses.OPEN_DATA, title, "open_data.html", context, section=home.SECTION, label=title)


def _files() -> list[dict[str, Any]]:
    """What a reader finds of each table, then what describes them."""
    shown = []
    for table, title in files.TITLES.items():
        names = [(f"{table}.csv", "CSV")] if table in columns.TABLES else []
        names += [(f"{table}.json", "JSON")] if table in _IN_JSON else []
        ways = [(addresses.data_file(name), label) for name, label in names]
        schemas = (("csv", "Table Schema"), ("json", "JSON Schema"))
        ways += [
            (address, label)
            for suffix, label in schemas
            if (table in columns.TABLES or suffix == "json") and (address := addresses.data_schema(table, suffix))
        ]
        shown.append((title, ways))
    shown += [(title, [(addresses.data_file(name), name)]) for name, title in _ABOUT]
    return [
        {"title": typeset(title), "ways": [{"address": address, "label": label} for address, label in ways]}
        for title, ways in shown
    ]


def _fields(path: str, node: Any, inherited: Class) -> Iterator[dict[str, str]]:
    """Each field that a schema classes apart from what holds it, by its path."""
    for name, child in node.get("properties", {}).items():
        own = class_of(child, inherited)
        where = f"{path}.{name}" if path else name
        if not path or own != inherited:
            yield {"name": where, "title": typeset(child["title"]), "class": typeset(_CLASSES[own])}
        yield from _fields(where, child.get("items", child), own)
