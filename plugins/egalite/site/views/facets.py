"""What a list can be filtered by: the facets that a card bears, and the choices that a list offers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.records.vocabulary import EVERY_SECTOR, NATIONAL, Term

USUAL_LANGUAGE = "fr"  # of every scheme that says no other: no choice, since most records leave it unsaid
FREE, ANONYMOUS = "gratuit", "anonyme"
CHANNELS, CONDITIONS, LANGUAGES = "Comment le joindre", "Conditions", "Langue"
# (vocabulary, field of a scheme, legend, facet that answers every choice)
_LISTS = (
    ("needs", "needs", "Votre besoin", ""),
    ("languages", "languages", LANGUAGES, ""),
    ("sectors", "sectors", "Domaine", EVERY_SECTOR),
    ("channels", "channels", CHANNELS, ""),
)
_CONDITIONS = ((FREE, "free", "Gratuit"), (ANONYMOUS, "anonymous", "Vous pouvez rester anonyme"))


@dataclass(frozen=True, slots=True)
class Choice:
    """A facet and its name."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """Choices of which one is enough. A card with the facet `always` answers each of them."""

    choices: tuple[Choice, ...]
    always: str


def of(data: Mapping[str, Any]) -> str:
    """Facets of a scheme, apart by spaces: ids of vocabularies, « national » or départements, conditions that hold."""
    territory = data["territory"]
    places = (NATIONAL,) if territory == "national" else territory
    return " ".join((*data["needs"], *data["sectors"], *places, *criteria_of(data)))


def criteria_of(data: Mapping[str, Any]) -> list[str]:
    """Facets of a scheme that need, sector and place leave out: means of contact, languages, conditions that hold."""
    conditions = (facet for facet, field, _ in _CONDITIONS if data.get(field))
    languages = (language for language in data.get("languages", ()) if language != USUAL_LANGUAGE)
    return [*_channels(data), *languages, *conditions]


def criteria(registry: Registry, used: Collection[str]) -> list[tuple[str, list[Choice]]]:
    """What has a list of its own besides needs, sectors and places, by legend; only facets in `used`."""
    terms = registry.vocabularies
    named = (
        (CHANNELS, _choices(terms["channels"].values())),
        (CONDITIONS, [Choice(facet, label) for facet, _, label in _CONDITIONS]),
        (LANGUAGES, _choices(terms["languages"].values())),
    )
    kept = ((legend, [choice for choice in choices if choice.id in used]) for legend, choices in named)
    return [(legend, choices) for legend, choices in kept if choices]


def sets(registry: Registry, identifiers: Sequence[str]) -> list[tuple[str, list[Group]]]:
    """Groups of choices of a list of schemes, by legend; only choices that some scheme answers."""
    schemes = [registry.schemes[identifier] for identifier in identifiers]
    found: list[tuple[str, list[Group]]] = []
    for vocabulary, field, legend, always in _LISTS:
        used = {
            value for data in schemes for value in (_channels(data) if field == "channels" else data.get(field, ()))
        } - {USUAL_LANGUAGE}
        terms = registry.vocabularies[vocabulary].values()
        choices = _choices(term for term in terms if term.id in used and term.id != always)
        found.append((legend, [Group(tuple(choices), always)] if choices else []))
    # Both conditions may be asked for at once, and then both must hold: each is a group of its own.
    conditions = [
        Group((Choice(facet, label),), "")
        for facet, field, label in _CONDITIONS
        if any(data.get(field) for data in schemes)
    ]
    found.insert(1, (CONDITIONS, conditions))
    return [(legend, groups) for legend, groups in found if groups]


def places(registry: Registry) -> list[Choice]:
    """Every département, by code."""
    return [
        Choice(term.id, f"{typeset(term.label)} ({term.id})") for term in registry.vocabularies["departements"].values()
    ]


def _channels(data: Mapping[str, Any]) -> Iterator[str]:
    return iter(dict.fromkeys(channel["type"] for channel in data["channels"]))


def _choices(terms: Iterable[Term]) -> list[Choice]:
    return [Choice(term.id, _capital(typeset(term.label))) for term in terms]


def _capital(label: str) -> str:
    return label[0].upper() + label[1:]
