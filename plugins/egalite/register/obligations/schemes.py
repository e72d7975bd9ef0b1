"""What is due about schemes: facts to check again, suspensions to settle, openings, drafts that wait (article 3.1)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from egalite.convention.calendar import add_months, parse_day
from egalite.convention.obligation import Due
from egalite.convention.publication import allows
from egalite.records.content import emergency
from egalite.records.content.schedule import Schedule
from egalite.records.number_mentions import undecided
from egalite.records.numbers import DIALLED, unverified
from egalite.records.registry import Registry


def items(registry: Registry, rules: Schedule, faulty: Collection[str]) -> Iterator[Due]:
    """Everything due about the schemes of a registry, whatever the day."""
    visible = {identifier: allows(data, registry.day) for identifier, data in registry.partners.items()
             if registry.tree.partners[identifier] not in faulty}  # fmt: skip
    suspensions = {
        term.id for term in registry.vocabularies["withdrawal-reasons"].values() if term.kind == "suspension"
    }
    urgent = emergency.dialled(registry.corpus.data)
    for identifier, data in registry.schemes.items():
        path = registry.tree.schemes[identifier]
        if path in faulty:
            continue
        status = data["status"]
        if status == "draft":
            yield Due("draft", None, path, f"{data['name']} : brouillon en attente", identifier)
        elif status == "withdrawn":
            block = data["withdrawal"]
            places = undecided(registry.corpus, identifier)
            if places:
                title = f"{data['name']} : fiche retirée, numéro encore donné à {len(places)} endroit{'s' * (len(places) > 1)}"
                yield Due("withdrawn-number", parse_day(block["date"]), path, title, identifier)
            if block["reason"] in suspensions:
                day = parse_day(block["date"]) + timedelta(days=rules.suspension_days)
                yield Due("suspension", day, path, f"{data['name']} : suspension à régler", identifier)
        elif visible.get(data["partner"], False):
            if status == "planned" and "planned_for" in data:
                day = parse_day(data["planned_for"])
                yield Due("opening", day, path, f"{data['name']} : ouverture prévue", identifier)
            yield from _unverified(identifier, path, data, registry, urgent)
            yield _check(identifier, path, data, rules)


def _unverified(
    identifier: str, path: str, data: Mapping[str, Any], registry: Registry, urgent: Collection[str]
) -> Iterator[Due]:
    """The numbers of a scheme that are not shown, together."""
    written = [number.written for number, _ in unverified(data, registry.day, urgent)]
    if written:
        day = parse_day(data["published_on"]) if "published_on" in data else None
        title = f"{data['name']} : numéro non montré, faute de source sûre ({', '.join(written)})"
        yield Due("unverified-number", day, path, title, identifier)


def _check(identifier: str, path: str, data: Mapping[str, Any], rules: Schedule) -> Due:
    """The next check of a scheme: of the whole record, or of its numbers and hours when these come first."""
    verification = data.get("verification")
    if verification is None:
        return Due("never-checked", None, path, f"{data['name']} : fiche jamais vérifiée", identifier)
    whole = parse_day(verification["next_check"])
    contacts = _contacts(data, verification["checked_on"], rules.contact_months)
    if contacts is not None and contacts < whole:
        return Due(
            "contact-check", contacts, path, f"{data['name']} : numéros, adresses, horaires à vérifier", identifier
        )
    return Due("record-check", whole, path, f"{data['name']} : fiche à relire", identifier)


def _contacts(data: Mapping[str, Any], checked_on: str, months: int) -> date | None:
    """When the oldest check of a number, an address or hours is too old; each counts as checked with the record."""
    ageing = [c for c in data["channels"] if c["type"] in DIALLED or "hours" in c or "opening" in c]
    ageing += data.get("places", ())
    if not ageing:
        return None
    oldest = min(max(item.get("checked_on", ""), checked_on) for item in ageing)
    return add_months(parse_day(oldest), months)
