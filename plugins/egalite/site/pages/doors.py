"""The lists of the three doors."""

from __future__ import annotations

from collections.abc import Iterator

from egalite.site import addresses
from egalite.site.pages import card_list, wording
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site


def pages(site: Site) -> Iterator[Page]:
    """The schemes of each need."""
    for need, address in addresses.DOORS.items():
        yield from card_list.pages(
            site, address, site.registry.vocabularies["needs"][need].label, "door.html",
            (("", site.directory.by_need.get(need, ())),), HOME, wording.DOORS[need].intro, "Trouver de l'aide",
            door=need, emergency=need != "agir",
        )  # fmt: skip
