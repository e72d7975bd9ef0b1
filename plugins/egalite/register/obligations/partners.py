"""What is due with partners: conventions, evaluations, removals, requests, links back (articles 3.1, 4.1 and 6)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from egalite.convention import calendar
from egalite.convention.obligation import Due
from egalite.records.content.schedule import Schedule
from egalite.records.registry import Registry


def items(registry: Registry, rules: Schedule, faulty: Collection[str]) -> Iterator[Due]:
    """Everything due with the partners of a registry, whatever the day."""
    terms = registry.vocabularies["request-subjects"]
    for identifier, data in registry.partners.items():
        path = registry.tree.partners[identifier]
        if path in faulty:
            continue
        for request in data.get("requests", ()):
            if "answer" not in request:
                subject = terms[request["subject"]].label
                yield Due(
                    "request", _day(request["due_on"]), path, f"{data['name']} : demande sans réponse ({subject})", identifier
                )  # fmt: skip
        if "conventions" in data:
            yield from _conventions(identifier, path, data, registry.day)
            yield from _backlink(identifier, path, data, registry.day, rules)


def _conventions(identifier: str, path: str, data: Mapping[str, Any], today: date) -> Iterator[Due]:
    name = data["name"]
    for record in data["conventions"]:
        if calendar.ends_on(record) >= today:
            for evaluation in calendar.evaluations(record):
                if evaluation.done_on is None:
                    title = f"{name} : évaluation de l'année {evaluation.year}"
                    yield Due("evaluation", evaluation.due_on, path, title, identifier)
    last = max(data["conventions"], key=calendar.ends_on)
    end, removal = calendar.ends_on(last), calendar.removal_ends_on(last)
    if removal is not None:
        yield Due("removal", removal, path, f"{name} : fin du délai de retrait", identifier)
    if end >= today:
        kind = "notice-end" if removal is not None else "convention-end"
        words = "fin de la convention dénoncée" if removal is not None else "fin de la convention"
        yield Due(kind, end, path, f"{name} : {words}", identifier)
    elif removal is None:
        yield Due(
            "convention-over", end, path, f"{name} : convention finie, ses fiches ne sont plus en ligne", identifier
        )


def _backlink(identifier: str, path: str, data: Mapping[str, Any], today: date, rules: Schedule) -> Iterator[Due]:
    current = [
        record for record in data["conventions"] if calendar.starts_on(record) <= today <= calendar.ends_on(record)
    ]
    if not current or "notice" in current[-1]:
        return
    awaited = calendar.starts_on(current[-1]) + timedelta(days=rules.backlink_days)
    link = data.get("backlink")
    if link is None:
        yield Due("backlink", awaited, path, f"{data['name']} : pas de lien vers ce site", identifier)
    elif "checked_on" not in link:
        yield Due("backlink", awaited, path, f"{data['name']} : lien vers ce site à regarder", identifier)
    else:
        again = calendar.add_months(_day(link["checked_on"]), rules.backlink_months)
        yield Due("backlink", again, path, f"{data['name']} : lien vers ce site à revoir", identifier)


def _day(text: str) -> date:
    return calendar.parse_day(text)
