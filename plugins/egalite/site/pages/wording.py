"""What readers are told of a door or a sector, where vocabularies describe them to those who write records."""

from __future__ import annotations

from typing import NamedTuple

from egalite import titles
from egalite.records.vocabulary import Term
from egalite.site import addresses
from egalite.site.views import facets


class Door(NamedTuple):
    """A door in the words of the person who stands before it, and what its page says first."""

    words: str
    intro: str


DOORS = {
    "defendre": Door(
        "Cela m'est arrivé.",
        "Vous avez subi un acte raciste ou une discrimination. Voici qui peut vous écouter, vous conseiller, vous défendre.",
    ),
    "alerter": Door(
        "Je l'ai vu, lu ou entendu.",
        "Vous avez vu, lu ou entendu des faits racistes. Voici à qui les signaler.",
    ),
    "agir": Door(
        "Je veux prévenir ou former.",
        "Vous voulez prévenir le racisme, former ou monter un projet. Voici qui peut vous y aider.",
    ),
}

# Ways in that stand below the doors: label, address, what it asks for.
WAYS = (
    (titles.TERRITORIES, addresses.TERRITORIES, "par département"),
    (titles.ORIENTATION, addresses.ORIENTATION, "pas à pas"),
)

_ABOUT = "Le dispositif concerne "
_EVERYWHERE = "Ces dispositifs ne fixent aucune limite de domaine."


def sector_note(term: Term) -> str:
    """What a sector holds, in a few words."""
    if term.description.startswith(_ABOUT):
        rest = term.description.removeprefix(_ABOUT)
        return rest[0].upper() + rest[1:]
    return _EVERYWHERE


def sector_intro(term: Term) -> str:
    """First sentence of a sector's page."""
    if term.description.startswith(_ABOUT):
        return f"Dispositifs contre le racisme qui concernent {term.description.removeprefix(_ABOUT)}"
    return _EVERYWHERE


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


# What readers are told of a withdrawal, by the reason that the record gives. Only what serves them is said: what was
# suspended may still stand in their notes; who decided, and why, is not theirs to read here.
WITHDRAWN = {
    "danger-pour-le-public": "La fiche est suspendue. Par prudence, n'utilisez plus les coordonnées que vous aviez notées.",
    "information-erronee": "La fiche est suspendue, le temps de vérifier. Ne vous fiez plus à ce que vous aviez noté.",
    "contenu-illicite": "La fiche est suspendue, le temps de vérifier.",
    "demande-du-partenaire": "La fiche a été retirée.",
    "decision-du-defenseur": "La fiche a été retirée.",
    "avis-du-comite": "La fiche a été retirée.",
    "fin-de-convention": "La fiche a été retirée.",
    "service-ferme": "Ce service a fermé.",
    "fusion-de-fiches": "Il est maintenant décrit dans une autre fiche.",
}
LAPSED = "Cette adresse était celle d'une fiche qui n'est plus dans cet annuaire."
