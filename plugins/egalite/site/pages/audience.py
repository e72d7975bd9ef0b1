"""`/frequentation/`: how often pages are read, from the months of `content/audience/`. Without any there is neither page nor link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from egalite import titles
from egalite.french import spreadsheet
from egalite.french.dates import in_words
from egalite.french.numbers import grouped
from egalite.french.typography import typeset
from egalite.records.content import audience
from egalite.records.content.audience import Month
from egalite.site import addresses
from egalite.site.pages import home
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = "Combien de fois les pages de ce site sont lues, mois par mois."
_TRAIL: Trail = (*HOME, (titles.AUDIENCE, addresses.AUDIENCE))
_COLUMNS = ("Mois", "Mois incomplet", "Quoi", "Nom", "Adresse", "Vues")
_MONTHS = 24  # drawn; the table to take away has all of them
_FIRST = 20  # schemes of the last month
_HIDDEN = "caché"
Row = dict[str, Any]


def months(site: Site) -> list[Month]:
    """The months to show on the site's day, the last one first."""
    past = [month for month in audience.months(site.registry.corpus.data) if month.month < str(site.registry.day)[:7]]
    return past[::-1]


def pages(site: Site) -> Iterator[Page]:
    """The page itself, once a month is published."""
    published = months(site)
    if not published:
        return

    def context() -> Context:
        last = published[0]
        drawn = [(in_words(one.month), "", one.views, _note(one)) for one in published[:_MONTHS]]
        return {
            "page": head(titles.AUDIENCE, typeset(_INTRO), _TRAIL),
            "intro": typeset(_INTRO),
            "months": _rows(drawn),
            "last": in_words(last.month),
            "partial": last.partial,
            "doors": _rows((label, address, last.doors.get(need), "") for need, label, address in _doors(site)),
            "schemes": _rows((name, address, count, "") for name, address, count in _schemes(site, last)[:_FIRST]),
            "languages": _rows((name, "", last.languages.get(code), "") for code, name in _languages()),
            "table": addresses.AUDIENCE_TABLE,
            "least": audience.LEAST,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL)]),
        }

    yield Page(
        addresses.AUDIENCE, titles.AUDIENCE, "audience.html", context, section=home.SECTION, label=titles.AUDIENCE
    )


def files(site: Site) -> Iterator[tuple[str, str | bytes]]:
    """The table to take away, once a month is published."""
    if published := months(site):
        yield addresses.AUDIENCE_TABLE.lstrip("/"), spreadsheet.table(_COLUMNS, _table(site, published))


def _table(site: Site, published: Sequence[Month]) -> Iterator[tuple[spreadsheet.Cell, ...]]:
    """A row for each count of each month, the first one first; an empty count is hidden."""
    for month in reversed(published):
        start = (month.month, "oui" if month.partial else "")
        yield (*start, "total", "Toutes les pages", "", month.views)
        for need, label, address in _doors(site):
            yield (*start, "porte", label, address, month.doors.get(need))
        for name, address, count in _schemes(site, month):
            yield (*start, "dispositif", name, address, count)
        for code, name in _languages():
            yield (*start, "langue", name, "", month.languages.get(code))


def _doors(site: Site) -> Iterator[tuple[str, str, str]]:
    """Need, label and address of each door."""
    terms = site.registry.vocabularies["needs"]
    return ((need, typeset(terms[need].label), address) for need, address in addresses.DOORS.items())


def _schemes(site: Site, month: Month) -> list[tuple[str, str, int]]:
    """Name, address and views of the schemes told, the most read first; of what is no longer shown, nothing is said."""
    shown = [(one, count) for one, count in month.schemes.items() if one in site.directory.shown["scheme"]]
    shown.sort(key=lambda item: (-item[1], item[0]))
    return [(typeset(site.registry.schemes[one]["name"]), addresses.scheme(one), count) for one, count in shown]


def _languages() -> Iterator[tuple[str, str]]:
    return ((one.code, _NAMES.get(one.code, one.name)) for one in (FRENCH, *languages()))


_NAMES: Mapping[str, str] = {"fr": "Français", "en": "Anglais", "ar": "Arabe"}


def _note(month: Month) -> str:
    return "mois incomplet" if month.partial else ""


def _rows(counts: Iterable[tuple[str, str, int | None, str]]) -> list[Row]:
    """Rows of a chart, from labels, addresses, counts or None for a hidden one, and notes."""
    listed = list(counts)
    most = max((count for _, _, count, _ in listed if count), default=1)
    return [
        {
            "label": label,
            "address": address,
            "value": _HIDDEN if count is None else grouped(count),
            "width": round(1000 * (count or 0) / most),
            "note": note,
        }
        for label, address, count, note in listed
    ]
