"""Means of contact, conditions and languages: their index, and the list of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from egalite import titles
from egalite.site import addresses
from egalite.site.pages import card_list, facet_index
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site
from egalite.site.views import facets

_INTRO = "Choisissez comment vous voulez joindre un dispositif, à quelle condition ou en quelle langue."


class Criterion(NamedTuple):
    """How a filter is named where it is a list of its own, and what all its schemes do."""

    name: str
    schemes: str


CRITERIA = {
    facets.CHANNELS: Criterion("Moyen de contact", "que vous pouvez joindre ou utiliser ainsi"),
    facets.CONDITIONS: Criterion("Conditions", "qui remplissent cette condition"),
    facets.LANGUAGES: Criterion("Langue", "qui disent répondre dans cette langue"),
}


def pages(site: Site) -> Iterator[Page]:
    """The index, then each criterion that some scheme meets."""
    members = site.directory.by_criterion
    criteria = facets.criteria(site.registry, members)
    groups = [
        facet_index.group(
            CRITERIA[legend].name,
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
                site, addresses.criterion(choice.id), _title(legend, choice.label), "facet.html",
                (("", members[choice.id]),), (*HOME, (titles.CRITERIA, addresses.CRITERIA)),
                _intro(legend), titles.CRITERIA,
            )  # fmt: skip


def _title(legend: str, label: str) -> str:
    """Title of the page of a means of contact, a condition or a language."""
    if legend == facets.CONDITIONS:
        return label
    return f"{CRITERIA[legend].name} : {label if label.isupper() else label[0].lower() + label[1:]}"


def _intro(legend: str) -> str:
    """First sentences of that page: what a record does not say is not a no."""
    return (
        f"Dispositifs contre le racisme {CRITERIA[legend].schemes}. Toutes les fiches ne le précisent pas : un autre "
        "dispositif peut vous convenir aussi."
    )
