"""The list of all schemes, and that of those to come."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from egalite import titles
from egalite.site import addresses
from egalite.site.pages import card_list
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site
from egalite.site.views import facets

SECTION = "Dispositifs"  # of the site map
ABOVE = (*HOME, (SECTION, addresses.SCHEMES))


def pages(site: Site) -> Iterator[Page]:
    """Every scheme online, filters where the list is one page; apart, those to come, when there are any."""
    online, planned = site.directory.online, site.directory.planned
    one_page = 0 < len(online) <= card_list.PER_PAGE
    yield from card_list.pages(
        site, addresses.SCHEMES, titles.SCHEMES, "schemes.html", (("", online),), HOME,
        "Tous les dispositifs contre le racisme : qui peut vous aider, et comment le joindre.", SECTION,
        choices=choices(site) if one_page else None, to_come=addresses.PLANNED if planned else "",
    )  # fmt: skip
    if planned:
        yield from card_list.pages(
            site, addresses.PLANNED, titles.PLANNED, "planned.html", (("", planned),), ABOVE,
            "Ces dispositifs sont annoncés. Ils ne sont pas encore ouverts.", SECTION, label="Dispositifs à venir",
            feed=addresses.FEED_PLANNED,
        )  # fmt: skip


def choices(
    site: Site, names: Collection[str] = tuple(facets.LEGENDS), members: Sequence[str] | None = None
) -> dict[str, Any]:
    """What a list can be filtered by: `names` are those of its filters, `members` its schemes, by default all."""
    return {
        "sets": facets.sets(site.registry, site.directory.online if members is None else members, names),
        "places": facets.places(site.registry),
        "helpline": site.directory.helpline_call,
    }
