"""Means of contact, conditions and languages: their index, and the list of each."""

from __future__ import annotations

from collections.abc import Iterator

from egalite import titles
from egalite.site import addresses
from egalite.site.pages import card_list, facet_index, wording
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site
from egalite.site.views import facets

_INTRO = "Choisissez comment vous voulez joindre un dispositif, à quelle condition ou en quelle langue."


def pages(site: Site) -> Iterator[Page]:
    """The index, then each criterion that some scheme meets."""
    members = site.directory.by_criterion
    criteria = facets.criteria(site.registry, members)
    groups = [
        facet_index.group(
            wording.CRITERIA[legend].name,
            [
                {
                    "label": choice.label,
                    "note": "",
                    "address": addresses.criterion(choice.id),
                    "count": len(members[choice.id]),
                }
                for choice in choices
            ],
        )
        for legend, choices in criteria
    ]
    yield facet_index.page(
        site, addresses.CRITERIA, titles.CRITERIA, _INTRO, groups, "Par moyen de contact, condition ou langue"
    )
    for legend, choices in criteria:
        for choice in choices:
            yield from card_list.pages(
                site, addresses.criterion(choice.id), wording.criterion_title(legend, choice.label), "facet.html",
                (("", members[choice.id]),), (*HOME, (titles.CRITERIA, addresses.CRITERIA)),
                wording.criterion_intro(legend), titles.CRITERIA,
            )  # fmt: skip
