"""`/imprimer/`: what can be printed, and `/imprimer/errata/`: what paper says that is no longer right."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from egalite import titles
from egalite.french import dates
from egalite.french.typography import typeset
from egalite.history.errata import Erratum, errata
from egalite.records.values import phone
from egalite.site import addresses
from egalite.site.pages import home
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = "L'annuaire et une carte à plier, pour qui n'a pas le réseau, pas de téléphone à soi, ou préfère le papier."
_INTRO_ERRATA = "Ce qu'un document imprimé depuis ce site dit peut-être encore, et qui n'est plus bon."
_TRAIL: Trail = (*HOME, (titles.PRINT, addresses.PRINT))
_TRAIL_ERRATA: Trail = (*_TRAIL, (titles.ERRATA, addresses.ERRATA))
_TITLES = {
    "directory": (
        "Annuaire national",
        "Les dispositifs de toute la France, puis ceux de chaque département. Format A4.",
    ),
    "card": ("Carte à plier en huit", "Les numéros d'urgence en grand, puis qui appeler. Une feuille A4."),
}


def pages(site: Site) -> Iterator[Page]:
    """Both pages."""

    def printed() -> Context:
        documents = [
            {"title": typeset(title), "note": typeset(note), "address": address, "size": _size(site.printed[address])}
            for kind, (title, note) in _TITLES.items()
            if (address := addresses.PRINTED[kind]) in site.printed
        ]
        return {
            "page": head(titles.PRINT, typeset(_INTRO), _TRAIL),
            "intro": typeset(_INTRO),
            "documents": documents,
            "publishing": site.publishing,
            "errata": addresses.ERRATA,
            "territories": addresses.TERRITORIES,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL)]),
        }

    def corrected() -> Context:
        registry = site.registry
        waiting = [
            _named(site, one) for one in site.directory.online if registry.tree.schemes[one] in registry.unverified
        ]
        return {
            "page": head(titles.ERRATA, typeset(_INTRO_ERRATA), _TRAIL_ERRATA),
            "intro": typeset(_INTRO_ERRATA),
            "days": _days(site),
            "waiting": waiting,
            # As the pages of what is gone: nothing of a record that left with its convention is repeated.
            "lapsed": any(registry.visible(one) == "lapsed" for one in site.directory.gone),
            "history": not site.history.notice and bool(site.history.chains),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL_ERRATA)]),
        }

    for title, address, template, context in (
        (titles.PRINT, addresses.PRINT, "printing.html", printed),
        (titles.ERRATA, addresses.ERRATA, "errata.html", corrected),
    ):
        yield Page(address, title, template, context, section=home.SECTION, label=title)


def _size(count: int) -> str:
    """Bytes as a reader reads them."""
    return f"{max(1, round(count / 1024))}\u00a0Ko"


def _days(site: Site) -> list[dict[str, Any]]:
    """What is to strike out, by the day since when it is not right, latest first."""
    days = []
    for day, group in groupby(errata(site.history), key=lambda erratum: erratum.day):
        rows = [_row(site, erratum) for erratum in group]
        named = [row for row in rows if row["name"]]
        days.append({
            "day": day,
            "shown": dates.in_words(day).replace("\u00a0", " "),
            "rows": named,
            "erased": len(rows) - len(named),
        })  # fmt: skip
    return days


def _row(site: Site, erratum: Erratum) -> dict[str, str]:
    """What is to strike out. A record that is gone is not named, as in the journal: its printed address tells it."""
    return {**_named(site, erratum.scheme), "number": _shown(site, erratum.number)}


def _named(site: Site, identifier: str) -> dict[str, str]:
    data = site.registry.schemes.get(identifier)
    address = addresses.scheme(identifier)
    return {
        "name": typeset(data["name"]) if data else "",
        "address": address if data and address not in site.directory.hidden else "",
    }


def _shown(site: Site, dialled: str) -> str:
    """A number as paper has it; "" where some record still gives it, waiting to be verified: no page shows that one."""
    if any(number.dial == dialled for hidden in site.registry.unverified.values() for number in hidden):
        return ""
    try:
        return phone.national(dialled).replace(" ", "\u00a0") if dialled else ""
    except phone.PhoneError:
        return dialled
