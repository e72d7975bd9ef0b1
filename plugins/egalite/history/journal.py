"""Publications and withdrawals, as the branch recorded them: what the public journal lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from egalite.history.provenance import Change, History

Kind = Literal["published", "restored", "withdrawn", "removed"]


class Event(NamedTuple):
    """One event. `reason` is a term of the vocabulary of withdrawals, empty when none was recorded."""

    day: str  # in Paris, year-month-day
    kind: Kind
    scheme: str
    reason: str
    commit: str


def events(history: History) -> list[Event]:
    """Every event of every scheme, latest first, those of one commit by kind.

    In mode `signed`, a version that nobody allowed signed is not online: it publishes nothing, and takes down what it
    replaces.
    """
    listed_events = [
        event
        for path, chain in history.chains.items()
        if path.startswith("schemes/") and path.endswith(".md")
        for event in _of(path[len("schemes/") : -len(".md")], chain, strict=history.mode == "signed")
    ]
    return sorted(listed_events, key=lambda event: (-history.ranks[event.commit], event.kind, event.scheme))


def _of(scheme: str, chain: tuple[Change, ...], *, strict: bool) -> Iterator[Event]:
    online = ever = False
    for change in chain:
        now = change.facts.status == "online" and (change.proven or not strict)
        if now and not online:
            yield Event(change.commit.day, "restored" if ever else "published", scheme, "", change.commit.id)
        elif online and not now:
            kind: Kind = "withdrawn" if change.blob else "removed"
            yield Event(change.commit.day, kind, scheme, change.facts.reason, change.commit.id)
        online, ever = now, ever or now
