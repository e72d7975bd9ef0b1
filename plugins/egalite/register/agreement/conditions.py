"""What the particular conditions say, from the records and a day: pure functions, nothing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from egalite.convention.agreement import Agreement, of_partner
from egalite.french.dates import in_words
from egalite.records.registry import Registry
from egalite.records.schema import nearest
from egalite.register.agreement import ConventionError

_LEFT_OUT = "withdrawn"


@dataclass(frozen=True, slots=True)
class Scheme:
    """One scheme: its id, its name, its state in words."""

    id: str
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class Conditions:
    """One organisation, its schemes in order of name, and what is recorded of its present convention.

    A date is in words, "" where nothing is recorded: a hand fills it.
    """

    id: str
    name: str
    kind: str
    site: str
    schemes: tuple[Scheme, ...]
    signed_on: str
    charter_signed_on: str
    in_force_from: str
    ends_on: str


def gather(registry: Registry, partner: str, chosen: Sequence[str] = ()) -> Conditions:
    """The conditions of a partner, for the `chosen` schemes or all that are not withdrawn. Raises ConventionError."""
    _require_choice(partner, registry.tree.partners, "aucun organisme partners/{}/")
    schemes = _chosen(registry, partner, chosen)
    _without_error(registry, [registry.tree.partners[partner], *(registry.tree.schemes[scheme] for scheme in schemes)])
    record = registry.partners[partner]
    present = _present(record, registry)
    return Conditions(
        id=partner,
        name=record["name"],
        kind=registry.vocabularies["partner-kinds"][record["kind"]].label,
        site=record.get("site", ""),
        schemes=tuple(
            sorted((_scheme(registry, scheme) for scheme in schemes), key=lambda scheme: (scheme.name, scheme.id))
        ),
        signed_on=_words(present.signed_on if present else None),
        charter_signed_on=_words(present.charter_on if present else None),
        in_force_from=_words(present.first_year if present and present.first_year != present.signed_on else None),
        ends_on=_words(present.ends_on if present else None),
    )


def _chosen(registry: Registry, partner: str, chosen: Sequence[str]) -> list[str]:
    """Ids of the schemes to name. One whose record has an error is not known to be this partner's: it must be named."""
    own = [scheme for scheme, data in registry.schemes.items() if data["partner"] == partner]
    if not chosen:
        return [scheme for scheme in own if registry.schemes[scheme]["status"] != _LEFT_OUT]
    for scheme in chosen:
        _require_choice(scheme, registry.tree.schemes, "aucune fiche schemes/{}.md")
        data = registry.schemes.get(scheme)
        if data is not None and data["partner"] != partner:
            raise ConventionError(f"la fiche « {scheme} » est celle de « {data['partner']} », pas de « {partner} ».")
        if data is not None and data["status"] == _LEFT_OUT:
            raise ConventionError(f"la fiche « {scheme} » est retirée ; une convention ne la nomme pas.")
    return list(dict.fromkeys(chosen))


def _require_choice(identifier: str, choices: Mapping[str, str], field: str) -> None:
    """Raises ConventionError, with the nearest id, for one that does not exist."""
    if identifier not in choices:
        words = set(identifier.split("-"))
        guess = next(
            (choice for choice in choices if words <= set(choice.split("-"))), nearest(identifier, tuple(choices))
        )
        hint = f" ; le plus proche est « {guess} »" if guess else ""
        raise ConventionError(f"{field.format(identifier)}{hint}.")


def _without_error(registry: Registry, paths: Sequence[str]) -> None:
    faulty = sorted({finding.file for finding in registry.errors} & set(paths))
    if faulty:
        raise ConventionError(f"{', '.join(faulty)} : à corriger d'abord ; egalite check dit quoi.")


def _present(record: Mapping[str, Any], registry: Registry) -> Agreement | None:
    """The last recorded convention that is not over on the day; nothing when a new one is to be signed."""
    return next((one for one in reversed(of_partner(record)) if one.ends_on >= registry.day), None)


def _scheme(registry: Registry, identifier: str) -> Scheme:
    data = registry.schemes[identifier]
    state = registry.vocabularies["statuses"][data["status"]].label
    if "planned_for" in data and data["status"] == "planned":
        state = f"{state} ({in_words(data['planned_for'])})"
    return Scheme(identifier, data["name"], state)


def _words(day: date | None) -> str:
    return in_words(day.isoformat()) if day else ""
