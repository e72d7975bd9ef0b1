"""The départements: the page that holds the map, and the list of each."""

from __future__ import annotations

from collections.abc import Iterator

from egalite import titles
from egalite.french.typography import typeset
from egalite.site import addresses
from egalite.site.pages import card_list, facet_index
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site
from egalite.site.views import clocks, geography

_INTRO = "Choisissez votre département : ce qui est près de vous vient en premier, puis ce qui vaut partout en France."
_OVERSEAS = "outre-mer"  # the heading that the map leads to for what it does not draw


def pages(site: Site) -> Iterator[Page]:
    """The map, then each département: its own schemes, then those for the whole country."""
    yield _map(site)
    national, away = site.directory.national, next(iter(clocks.ZONES))
    # Overseas, not what serves the mainland alone.
    reached = [one for one in national if site.views.contacts.serves(site.registry.schemes[one], away)]
    for code, term in site.registry.vocabularies["departements"].items():
        overseas = code if code in clocks.ZONES else ""
        groups = (
            (f"Près de vous : {term.label}", site.directory.local[code]),
            ("Partout en France", reached if overseas else national),
        )
        yield from card_list.pages(
            site, addresses.territory(code), f"{term.label} ({code})", "facet.html", groups,
            (*HOME, (titles.TERRITORIES, addresses.TERRITORIES)),
            f"{term.label} : qui peut vous aider face au racisme, près de chez vous, puis partout en France.",
            titles.TERRITORIES, department=overseas, emergency=True, noon=clocks.noon(code, site.registry.day),
        )  # fmt: skip


def _map(site: Site) -> Page:
    regions = site.registry.vocabularies["regions"]
    departments = site.registry.vocabularies["departements"].values()
    places = {
        term.id: {
            "name": typeset(term.label),
            "label": typeset(f"{term.label} ({term.id})"),
            "address": addresses.territory(term.id),
        }
        for term in departments
    }
    metropolitan = sorted((r for r in regions.values() if r.zone == "metro"), key=lambda r: r.label)
    groups = [(f"region-{r.id}", r.label, [t for t in departments if t.region == r.id]) for r in metropolitan]
    groups.append((_OVERSEAS, "Outre-mer", [t for t in departments if t.zone != "metro"]))
    sets = [
        facet_index.group(
            label,
            [{**places[term.id], "note": "", "count": len(site.directory.local[term.id])} for term in terms],
            identifier,
        )
        for identifier, label, terms in groups
    ]
    return facet_index.page(
        site, addresses.TERRITORIES, titles.TERRITORIES, _INTRO, sets, "Tous les départements", "territories.html",
        emergency=True, postcodes=geography.postcodes(), drawing=geography.drawing(), places=places,
        regions={r.id: {"label": typeset(r.label), "address": f"#region-{r.id}"} for r in metropolitan},
        overseas=f"#{_OVERSEAS}",
    )  # fmt: skip
