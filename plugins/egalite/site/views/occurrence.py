"""When an event takes place: its first and last moments, by the clocks of where it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from egalite.french.dates import MONTHS, in_words
from egalite.site.views import clocks

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An event's time. `start` and `end` are local hours, None for an event of whole days or without an end; `zone` is IANA's."""

    first: date
    last: date
    start: time | None
    end: time | None
    zone: str

    @property
    def whole_days(self) -> bool:
        """Whether it has days and no hours."""
        return self.start is None

    @property
    def begins(self) -> datetime:
        """The first moment."""
        return datetime.combine(self.first, self.start or time(), ZoneInfo(self.zone))

    @property
    def ends(self) -> datetime | None:
        """The last moment, None when nobody says; after whole days, the next midnight."""
        if self.start is None:
            return datetime.combine(self.last + timedelta(days=1), time(), ZoneInfo(self.zone))
        return datetime.combine(self.last, self.end, ZoneInfo(self.zone)) if self.end is not None else None

    def over(self, day: date) -> bool:
        """Whether it is past on a day of Paris: a day that it has begun or ended in is not."""
        moment = self.ends - timedelta(seconds=1) if self.ends else self.begins
        return moment.astimezone(ZoneInfo(clocks.PARIS)).date() < day

    @property
    def words(self) -> str:
        """« samedi 5 décembre 2026, de 18 h 30 à 20 h 30 », in French, without the zone."""
        if self.last > self.first:
            start, end = (f" à {hour(one)}" if one else "" for one in (self.start, self.end))
            return f"du {_day(self.first)}{start} au {_day(self.last)}{end}"
        if self.start is None:
            return _day(self.first)
        return f"{_day(self.first)}, " + (
            f"de {hour(self.start)} à {hour(self.end)}" if self.end else f"à {hour(self.start)}"
        )

    @property
    def month(self) -> str:
        """« Décembre 2026 », of its first day."""
        return f"{MONTHS[self.first.month - 1].capitalize()}\u00a0{self.first.year}"


def occurrence(data: Mapping[str, Any]) -> Occurrence:
    """The time of an event that conforms to its schema. Its zone is that of its first place; Paris's when it has none."""
    places = data.get("places", ())
    zone = clocks.ZONES.get(places[0]["department"], clocks.PARIS) if places else clocks.PARIS
    first = date.fromisoformat(data["starts_on"])
    last = date.fromisoformat(data.get("ends_on", data["starts_on"]))
    start, end = (time.fromisoformat(data[name]) if name in data else None for name in ("starts_at", "ends_at"))
    return Occurrence(first, last, start, end, zone)


def hour(when: time) -> str:
    """« 18 h 30 »."""
    return f"{when.hour}\u00a0h" + (f"\u00a0{when.minute:02}" if when.minute else "")


def _day(when: date) -> str:
    return f"{_DAYS[when.weekday()]} {in_words(when.isoformat())}"
