"""The hour of a département where clocks do not show that of Paris."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

PARIS = "Europe/Paris"
# IANA zone of each place where people live; of French Polynesia, that of Tahiti.
ZONES = {
    "971": "America/Guadeloupe", "972": "America/Martinique", "973": "America/Cayenne", "974": "Indian/Reunion",
    "975": "America/Miquelon", "976": "Indian/Mayotte", "977": "America/St_Barthelemy", "978": "America/Marigot",
    "986": "Pacific/Wallis", "987": "Pacific/Tahiti", "988": "Pacific/Noumea",
}  # fmt: skip
_DAY = 24 * 60
_WEEK = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def zone(departments: Sequence[str]) -> str:
    """The zone that all these départements share, Paris's without any; "" when clocks differ between them."""
    zones = {ZONES.get(code, PARIS) for code in departments} or {PARIS}
    return zones.pop() if len(zones) == 1 else ""


@cache
def offsets(department: str, day: date) -> tuple[int, ...]:
    """Minutes that a département is ahead of Paris in the year of a day: in winter, then in summer where that differs."""
    there = ZONES.get(department)
    if there is None:
        return (0,)
    found = [_ahead(there, datetime(day.year, month, 15, 12, tzinfo=UTC)) for month in (1, 7)]
    return tuple(dict.fromkeys(found))


def noon(department: str, day: date) -> list[str]:
    """What time it is in a département when it is noon in Paris: in winter, then in summer where that differs; none in Paris."""
    ahead = offsets(department, day)
    return [] if ahead == (0,) else [_hour(_DAY // 2 + minutes) for minutes in ahead]


def local(opening: Sequence[Mapping[str, Any]], minutes: int) -> list[dict[str, Any]]:
    """Slots of opening hours of Paris as clocks that are so many minutes ahead show them; public holidays are those of Paris, left
    out. A slot that crosses midnight there becomes two.
    """
    slots = []
    for slot in opening:
        days = [_WEEK.index(name) for name in slot["days"] if name in _WEEK]
        start, end = _minutes(slot["from"]), _minutes(slot["to"])
        shift, first = divmod(start + minutes, _DAY)
        last = first + end - start
        slots.append(_slot(days, shift, first, min(last, _DAY)))
        if last > _DAY:
            slots.append(_slot(days, shift + 1, 0, last - _DAY))
    return [slot for slot in slots if slot["days"]]


def _slot(days: Sequence[int], shift: int, start: int, end: int) -> dict[str, Any]:
    return {"days": [_WEEK[(rank + shift) % 7] for rank in days], "from": _written(start), "to": _written(end)}


def _ahead(there: str, moment: datetime) -> int:
    paris = moment.astimezone(ZoneInfo(PARIS)).utcoffset() or timedelta()
    return round(((moment.astimezone(ZoneInfo(there)).utcoffset() or timedelta()) - paris) / timedelta(minutes=1))


def _minutes(written: str) -> int:
    hour, minute = written.split(":")
    return int(hour) * 60 + int(minute)


def _written(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _hour(minutes: int) -> str:
    when = time(minutes // 60 % 24, minutes % 60)
    return f"{when.hour}\u00a0h" + (f"\u00a0{when.minute:02}" if when.minute else "")
