"""What the convention and the freshness of facts ask for, and when: pure functions of the registry and its day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from egalite.convention.agreement import of_partner
from egalite.convention.obligation import Due
from egalite.records.content.schedule import schedule
from egalite.records.registry import Registry
from egalite.register.obligations import committee, partners, private, schemes
from egalite.register.private.reader import Register


def gather(registry: Registry, within: int, register: Register | None = None) -> list[Due]:
    """Everything late, due within so many days, or waiting without a day; the most urgent first. With a private `register`, what
    it asks for too, and the decisions that it holds settle what the public facts ask.

    Records with errors are left out: `egalite check` tells of them, and their dates may not exist.
    """
    limit = registry.day + timedelta(days=within)
    rules = schedule()
    faulty = {finding.file for finding in registry.errors}

    def items() -> Iterator[Due]:
        for item in partners.items(registry, faulty):
            if register is None or not _settled(item, registry, register):
                yield item
        if register is not None:
            yield from private.items(register, registry, rules)
            from egalite.register.obligations import links  # with the lists of domains, which only a register needs

            yield from links.items(register, registry)
        yield from committee.items(registry, rules, faulty)
        yield from schemes.items(registry, rules, faulty)

    obligations = [item for item in items() if item.day is None or item.day <= limit]
    obligations.sort(key=lambda item: item.urgency(registry.day))
    return obligations


def _settled(item: Due, registry: Registry, register: Register) -> bool:
    """Whether the register holds the decision that an end waits for. A renewal decided is still to be signed."""
    if item.kind not in ("convention-end", "convention-over"):
        return False
    end = of_partner(registry.partners[item.subject])[-1].ends_on
    return private.decided(register, item.subject, end) in ("not-renew", "public-sources")
