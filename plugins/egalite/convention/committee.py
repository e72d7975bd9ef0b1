"""The follow-up committee's calendar and what its meetings concluded (articles 4.2 and 5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from egalite.convention import workdays

WORKING_DAYS_BEFORE = 15  # article 4.2, save urgency
# What an examination settles; the other outcomes leave things as they are.
SETTLED = frozenset({"mise-en-ligne", "maintien", "retrait"})

Meetings = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a meeting concluded of a scheme. `meeting` is the day it was held, year-month-day, and its file's name."""

    meeting: str
    index: int
    scheme: str
    outcome: str


def latest_convening(held_on: date, zone: str) -> date:
    """Last day to convene a meeting that nothing urgent calls for: fifteen working days before, its own day not counted."""
    return workdays.back(held_on, WORKING_DAYS_BEFORE, zone)


def convened_late(meeting: Mapping[str, Any], zone: str) -> date | None:
    """The day by which a meeting should have been convened, when it was not; None for an urgent one. Days must exist."""
    if meeting["type"] == "urgent":
        return None
    latest = latest_convening(date.fromisoformat(meeting["held_on"]), zone)
    return latest if meeting["convened_on"] > latest.isoformat() else None


def decisions(meetings: Meetings, day: date) -> Iterator[Decision]:
    """What the meetings held by `day` concluded of schemes, oldest first. A mediation never names any (article 5)."""
    for name in sorted(meetings):
        meeting = meetings[name]
        if meeting["held_on"] <= day.isoformat() and meeting["type"] != "mediation":
            for index, examined in enumerate(meeting.get("examined", ())):
                yield Decision(name, index, examined["scheme"], examined["outcome"])


def settled(meetings: Meetings, day: date) -> dict[str, Decision]:
    """The last conclusion about each scheme that says whether it is to be shown."""
    return {decision.scheme: decision for decision in decisions(meetings, day) if decision.outcome in SETTLED}
