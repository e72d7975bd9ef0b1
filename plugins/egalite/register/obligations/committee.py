"""What is due for the follow-up committee (article 4.2)."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from egalite.convention.committee import convened_late
from egalite.convention.obligation import Due
from egalite.records.content.schedule import Schedule
from egalite.records.registry import Registry


def items(registry: Registry, rules: Schedule, faulty: Collection[str]) -> Iterator[Due]:
    """Meetings to come that were convened too late."""
    for identifier, data in registry.corpus.committee.items():
        path = registry.tree.committee[identifier]
        if path in faulty or data["held_on"] < registry.day.isoformat():
            continue
        latest = convened_late(data, rules.holiday_zone)
        if latest is not None:
            title = f"Réunion du {identifier} : convoquée le {data['convened_on']}, trop tard"
            yield Due("convening", latest, path, title, identifier)
