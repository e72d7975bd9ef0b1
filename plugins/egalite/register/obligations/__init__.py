"""What the convention and the freshness of facts ask for, and when: pure functions of the registry and its day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from egalite.convention.obligation import Due
from egalite.records.content.schedule import schedule
from egalite.records.registry import Registry
from egalite.register.obligations import committee, partners, schemes


def gather(registry: Registry, within: int) -> list[Due]:
    """Everything late, due within so many days, or waiting without a day; the most urgent first.

    Records with errors are left out: `egalite check` tells of them, and their dates may not exist.
    """
    limit = registry.day + timedelta(days=within)
    rules = schedule()
    faulty = {finding.file for finding in registry.errors}

    def items() -> Iterator[Due]:
        yield from partners.items(registry, rules, faulty)
        yield from committee.items(registry, rules, faulty)
        yield from schemes.items(registry, rules, faulty)

    obligations = [item for item in items() if item.day is None or item.day <= limit]
    obligations.sort(key=lambda item: item.urgency(registry.day))
    return obligations
