"""What is due with partners by their dated facts alone: conventions that end, decisions to take, removals (article 6)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from egalite.convention.agreement import Agreement, of_partner
from egalite.convention.calendar import add_months
from egalite.convention.obligation import Due
from egalite.convention.standing import standing
from egalite.records.registry import Registry

MONTHS_TO_DECIDE = 6  # to convene the committee and have a convention signed takes months


def items(registry: Registry, faulty: Collection[str]) -> Iterator[Due]:
    """Everything due with the partners of a registry, whatever the day."""
    for identifier, data in registry.partners.items():
        path = registry.tree.partners[identifier]
        conventions = of_partner(data)
        if path not in faulty and conventions:
            yield from _of(identifier, path, data["name"], conventions, registry)


def _of(identifier: str, path: str, name: str, conventions: tuple[Agreement, ...], registry: Registry) -> Iterator[Due]:
    today, last = registry.day, conventions[-1]
    now = standing(registry.partners[identifier], today)
    if last.starts_on is None:
        yield Due("charter", last.signed_on, path, f"{name} : Charte à faire signer", identifier)
    if now.status in ("removal", "ended") and now.gone_on is not None and _has_schemes(registry, identifier):
        yield Due("removal", now.gone_on, path, f"{name} : retrait de ses fiches", identifier)
    elif last.early and last.ends_on >= today:
        yield Due("notice-end", last.ends_on, path, f"{name} : fin de la convention dénoncée", identifier)
    elif last.gone_on is None and now.status != "signing":
        if last.ends_on >= today:
            yield Due(
                "convention-end",
                add_months(last.ends_on, -MONTHS_TO_DECIDE),
                path,
                _decision(name, last.ends_on),
                identifier,
            )
        elif not _listed_again(registry, identifier, last.ends_on):
            yield Due(
                "convention-over", last.ends_on, path, f"{name} : convention finie, décision à prendre", identifier
            )


def _decision(name: str, end: date) -> str:
    return f"{name} : la convention finit le {end.isoformat()}, décision à prendre"


def _has_schemes(registry: Registry, partner: str) -> bool:
    return any(data["partner"] == partner and data["status"] != "withdrawn" for data in registry.schemes.values())


def _listed_again(registry: Registry, partner: str, end: date) -> bool:
    """Whether it was decided, since, that its schemes stay from public sources."""
    facts = registry.partners[partner].get("facts", ())
    return any(fact["fact"] == "listing" and fact["date"] > end.isoformat() for fact in facts)
