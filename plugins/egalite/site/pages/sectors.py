"""The sectors: their index, and the list of each."""

from __future__ import annotations

from collections.abc import Iterator

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.vocabulary import EVERY_SECTOR
from egalite.site import addresses
from egalite.site.pages import card_list, facet_index
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site

_INTRO = "Choisissez l'endroit où cela s'est passé."


def pages(site: Site) -> Iterator[Page]:
    """The index, then each sector: its own schemes, then those that no sector limits."""
    directory, terms = site.directory, site.registry.vocabularies["sectors"]
    items = [
        {
            "label": typeset(terms[sector].label),
            "note": typeset(terms[sector].note),
            "address": addresses.sector(sector),
            "count": len(members),
        }
        for sector, members in directory.by_sector.items()
    ]
    yield facet_index.page(
        site, addresses.SECTORS, titles.SECTORS, _INTRO, [facet_index.group("", items)], "Tous les domaines de la vie"
    )
    everywhere = directory.by_sector[EVERY_SECTOR]
    for sector, members in directory.by_sector.items():
        apart, common = members[: len(members) - len(everywhere)], everywhere
        if sector == EVERY_SECTOR:
            apart, common = everywhere, []
        yield from card_list.pages(
            site, addresses.sector(sector), terms[sector].label, "facet.html",
            (("", apart), ("Dans tous les domaines", common)), (*HOME, (titles.SECTORS, addresses.SECTORS)),
            terms[sector].intro, titles.SECTORS,
        )  # fmt: skip
