"""The lists of the three doors."""

from __future__ import annotations

from collections.abc import Iterator

from egalite.site import addresses
from egalite.site.pages import card_list
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site


def pages(site: Site) -> Iterator[Page]:
    """The schemes of each need."""
    for need, address in addresses.DOORS.items():
        term = site.registry.vocabularies["needs"][need]
        yield from card_list.pages(
            site, address, term.label, "door.html", (("", site.directory.by_need.get(need, ())),), HOME, term.intro,
            "Trouver de l'aide",
            door=need, emergency=need != "agir",
        )  # fmt: skip
