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
CHANNELS, CONDITIONS, LANGUAGES = "channels", "conditions", "languages"  # what a list is filtered by
LEGENDS = {
    "needs": "Votre besoin",
    CONDITIONS: "Conditions",
    LANGUAGES: "Langue",
    "sectors": "Domaine",
    CHANNELS: "Comment le joindre",
}
_ALWAYS = {"sectors": EVERY_SECTOR}  # facet that answers every choice of a vocabulary
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


def criteria(registry: Registry, values: Collection[str]) -> list[tuple[str, list[Choice]]]:
    """What has a list of its own besides needs, sectors and places, by id; only facets in `values`."""
    terms = registry.vocabularies
    groups = (
        (CHANNELS, _choices(terms["channels"].values())),
        (CONDITIONS, [Choice(facet, label) for facet, _, label in _CONDITIONS]),
        (LANGUAGES, _choices(terms["languages"].values())),
    )
    filtered = ((name, [choice for choice in choices if choice.id in values]) for name, choices in groups)
    return [(name, choices) for name, choices in filtered if choices]


def sets(
    registry: Registry, identifiers: Sequence[str], names: Collection[str] = tuple(LEGENDS)
) -> list[tuple[str, list[Group]]]:
    """Groups of choices of a list of schemes, by legend; only choices that some scheme answers, of the filters named."""
    schemes = [registry.schemes[identifier] for identifier in identifiers]
    groups = (
        (legend, _conditions(schemes) if name == CONDITIONS else _terms(registry, schemes, name))
        for name, legend in LEGENDS.items()
        if name in names
    )
    return [(legend, choices) for legend, choices in groups if choices]


def _conditions(schemes: Sequence[Mapping[str, Any]]) -> list[Group]:
    """Both conditions may be asked for at once, and then both must hold: each is a group of its own."""
    return [
        Group((Choice(facet, label),), "")
        for facet, field, label in _CONDITIONS
        if any(data.get(field) for data in schemes)
    ]


def _terms(registry: Registry, schemes: Sequence[Mapping[str, Any]], name: str) -> list[Group]:
    """Terms of a vocabulary, which is also the name of a field of schemes."""
    always = _ALWAYS.get(name, "")
    values = {value for data in schemes for value in (_channels(data) if name == CHANNELS else data.get(name, ()))}
    values -= {USUAL_LANGUAGE, always}
    choices = _choices(term for term in registry.vocabularies[name].values() if term.id in values)
    return [Group(tuple(choices), always)] if choices else []


def terms(vocabulary: Mapping[str, Term], records: Sequence[Mapping[str, Any]], field: str) -> list[Group]:
    """Terms of a vocabulary that some record holds in a field, as the choices of one filter; what is of every sector answers all."""
    values = {value for data in records for value in (data[field] if isinstance(data[field], list) else (data[field],))}
    choices = _choices(term for term in vocabulary.values() if term.id in values - {EVERY_SECTOR})
    return [Group(tuple(choices), EVERY_SECTOR if EVERY_SECTOR in values else "")] if choices else []


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
