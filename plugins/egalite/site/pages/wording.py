"""What readers are told of a door or a sector, where vocabularies describe them to those who write records."""

from __future__ import annotations

from typing import NamedTuple

from egalite.site import addresses
from egalite.site.views import facets

# Ways in that stand below the doors: label, address, what it asks for.
WAYS = (
    ("Près de chez moi", addresses.TERRITORIES, "par département"),
    ("Que s'est-il passé ?", addresses.ORIENTATION, "pas à pas"),
)


class Criterion(NamedTuple):
    """How a filter is named where it is a list of its own, and what all its schemes do."""

    name: str
    schemes: str


CRITERIA = {
    facets.CHANNELS: Criterion("Moyen de contact", "que vous pouvez joindre ou utiliser ainsi"),
    facets.CONDITIONS: Criterion("Conditions", "qui remplissent cette condition"),
    facets.LANGUAGES: Criterion("Langue", "qui disent répondre dans cette langue"),
}


def criterion_title(legend: str, label: str) -> str:
    """Title of the page of a means of contact, a condition or a language."""
    if legend == facets.CONDITIONS:
        return label
    return f"{CRITERIA[legend].name} : {label if label.isupper() else label[0].lower() + label[1:]}"


def criterion_intro(legend: str) -> str:
    """First sentences of that page: what a record does not say is not a no."""
    return (
        f"Dispositifs contre le racisme {CRITERIA[legend].schemes}. Toutes les fiches ne le précisent pas : un autre "
        "dispositif peut vous convenir aussi."
    )


LAPSED = "Cette adresse était celle d'une fiche qui n'est plus dans cet annuaire."
