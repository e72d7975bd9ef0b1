"""What a list can be filtered by: the facets that a card bears, and the choices that a list offers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from egalite.registry.registry import Registry
from egalite.site.typography import typeset

EVERY_SECTOR = "tous"
NATIONAL = "national"
FREE, ANONYMOUS = "gratuit", "anonyme"
# (vocabulary, field of a scheme, legend, facet that answers every choice)
_LISTS = (
    ("needs", "needs", "Votre besoin", ""),
    ("languages", "languages", "Langue", ""),
    ("sectors", "sectors", "Domaine", EVERY_SECTOR),
    ("channels", "channels", "Comment le joindre", ""),
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
    facets = [
        *data["needs"],
        *data["sectors"],
        *_channels(data),
        *data.get("languages", ()),
        *((NATIONAL,) if territory == "national" else territory),
    ]
    if data.get("free"):
        facets.append(FREE)
    if data.get("anonymous"):
        facets.append(ANONYMOUS)
    return " ".join(facets)


def sets(registry: Registry, identifiers: Sequence[str]) -> list[tuple[str, list[Group]]]:
    """Groups of choices of a list of schemes, by legend; only choices that some scheme answers."""
    schemes = [registry.schemes[identifier] for identifier in identifiers]
    found: list[tuple[str, list[Group]]] = []
    for vocabulary, field, legend, always in _LISTS:
        used = {
            value for data in schemes for value in (_channels(data) if field == "channels" else data.get(field, ()))
        }
        choices = tuple(
            Choice(term.id, _capital(typeset(term.label)))
            for term in registry.vocabularies[vocabulary].values()
            if term.id in used and term.id != always
        )
        found.append((legend, [Group(choices, always)] if choices else []))
    # Both conditions may be asked for at once, and then both must hold: each is a group of its own.
    conditions = [
        Group((Choice(facet, label),), "")
        for facet, field, label in _CONDITIONS
        if any(data.get(field) for data in schemes)
    ]
    found.insert(1, ("Conditions", conditions))
    return [(legend, groups) for legend, groups in found if groups]


def places(registry: Registry) -> list[Choice]:
    """Every département, by code."""
    return [
        Choice(term.id, f"{typeset(term.label)} ({term.id})") for term in registry.vocabularies["departements"].values()
    ]


def _channels(data: Mapping[str, Any]) -> Iterator[str]:
    return iter(dict.fromkeys(channel["type"] for channel in data["channels"]))


def _capital(label: str) -> str:
    return label[0].upper() + label[1:]
