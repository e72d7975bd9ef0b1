"""The grid of the RGAA, criterion by criterion, with its evidence (`/accessibilite/grille/`), and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from egalite import titles
from egalite.french import spreadsheet
from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records.content import rgaa
from egalite.records.content.rgaa import Criterion, Grid
from egalite.site import accessibility, addresses
from egalite.site.pages import home
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_ABOVE = ("Accessibilité", addresses.ACCESSIBILITY)
_INTRO = "Chaque critère du référentiel officiel, ce que l'on en sait, et par quelle preuve."
_COLUMNS = ("Critère", "Thème", "Titre", "Résultat", "Remarque", "Tests", "Lecture le", "Lecture par", "Lecture")


def pages(site: Site) -> Iterator[Page]:
    """The page itself."""

    def context() -> Context:
        grid, trail = accessibility.grid(site.registry.root), (*HOME, _ABOVE, (title, addresses.RGAA_GRID))
        return {
            "page": head(title, typeset(_INTRO), trail),
            "intro": typeset(_INTRO),
            "grid": accessibility.summary(grid),
            "audited": accessibility.read(site.registry.root, site.registry.day).audit is not None,
            "source": {
                **grid.source,
                "host": urlsplit(grid.source["url"]).hostname,
                "states": typeset(grid.source["states"]),
                "read_on": in_words(grid.source["read_on"]),
            },
            "themes": [
                {
                    "number": number,
                    "name": typeset(name),
                    "criteria": [_shown(one) for one in grid.criteria if one.theme == number],
                }
                for number, (name, _) in enumerate(rgaa.THEMES, 1)
            ],
            "table": addresses.RGAA_TABLE,
            "size": -(-len(_table(grid).encode()) // 1000),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    title = typeset(titles.RGAA_GRID)
    yield Page(addresses.RGAA_GRID, title, "accessibility_grid.html", context, section=home.SECTION, label=title)


def files(site: Site) -> Iterator[tuple[str, str | bytes]]:
    """The table to take away, after the name of its file."""
    yield addresses.RGAA_TABLE.lstrip("/"), _table(accessibility.grid(site.registry.root))


def _table(grid: Grid) -> str:
    return spreadsheet.table(_COLUMNS, (
        (
            one.number, rgaa.THEMES[one.theme - 1][0], one.title, accessibility.RESULTS[one.result][0], one.note, " ".join(one.tests),
            *((one.reading.read_on, one.reading.by, one.reading.states) if one.reading else ("", "", "")),
        )
        for one in grid.criteria
    ))  # fmt: skip


def _shown(one: Criterion) -> dict[str, Any]:
    return {
        "number": one.number,
        "title": typeset(one.title),
        "result": one.result,
        "label": accessibility.RESULTS[one.result][0],
        "note": typeset(one.note),
        "tests": one.tests,
        "reading": {
            "read_on": in_words(one.reading.read_on),
            "by": typeset(one.reading.by),
            "states": typeset(one.reading.states),
        }
        if one.reading
        else None,
    }
