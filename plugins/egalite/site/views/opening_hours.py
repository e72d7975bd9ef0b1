"""Opening hours: what a reader reads, and what the device computes « ouvert maintenant » from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from egalite.site.views import clocks

_WEEK = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "ferie")
_HOLIDAY = 7  # rank of public holidays, after the days of the week
_ALWAYS = ("00:00", "24:00")
FRESH = timedelta(days=180)  # how long hours that were checked are trusted; the device counts again
_EAST = {"57", "67", "68"}  # two more public holidays (Code du travail, article L3134-13)
_OTHER_HOLIDAYS = {"975", "986", "987", "988"}  # where the device does not know all of them


def view(
    opening: Sequence[Mapping[str, Any]], checked_on: str, departments: Sequence[str], day: date, closed: str = ""
) -> dict[str, Any]:
    """What a page shows of opening hours.

    In: slots of a record; the last day they were checked, or ""; codes of the départements where they hold, none for the
    whole country; the day of the build; closed days (`closures.spans`). Out: `lines`, in words; `slots`, for the device, as
    `01234 09:00-18:00;…` where 0 is Monday and 7 a public holiday; `checked_on`; `sure`, whether they were checked lately;
    `zone`, the IANA zone of the clocks that they follow; `place`, whose public holidays are not those of all: `east` where they
    may hold in Alsace or Moselle, the code of a département overseas, else ""; `closed`, as given. No `slots` for hours never
    checked, nor where clocks differ between départements, or holidays are others.
    """
    zone = clocks.zone(departments)
    overseas = next((code for code in departments if code in clocks.ZONES), "")
    counted = checked_on and zone and overseas not in _OTHER_HOLIDAYS
    return {
        "lines": lines(opening),
        "slots": ";".join(map(_slot, opening)) if counted else "",
        "checked_on": checked_on,
        "sure": sure(checked_on, day),
        "zone": zone,
        "place": "east" if not _EAST.isdisjoint(departments) else overseas,
        "closed": closed,
    }


def sure(checked_on: str, day: date) -> bool:
    """Whether hours checked on a day, or never (""), are still trusted on another."""
    return bool(checked_on) and day - FRESH <= date.fromisoformat(checked_on) <= day


def lines(opening: Sequence[Mapping[str, Any]]) -> list[str]:
    """Sentences: days first, then all their hours, days that share their hours together."""
    hours: dict[tuple[int, ...], list[tuple[str, str]]] = {}
    for slot in opening:
        days = tuple(sorted(map(_WEEK.index, slot["days"])))
        hours.setdefault(days, []).append((slot["from"], slot["to"]))
    ranked = sorted(hours.items(), key=lambda item: (item[0][0], min(item[1]), item[0]))
    return [f"{_days(days)}, {_hours(sorted(spans))}" for days, spans in ranked]


def _slot(slot: Mapping[str, Any]) -> str:
    days = "".join(str(rank) for rank in sorted(map(_WEEK.index, slot["days"])))
    return f"{days} {slot['from']}-{slot['to']}"


def _days(days: tuple[int, ...]) -> str:
    """`(0, 1, 2, 4)` → « lundi à mercredi, vendredi »."""
    week = [day for day in days if day != _HOLIDAY]
    words = ["tous les jours"] if len(week) == _HOLIDAY else _runs(week)
    if _HOLIDAY in days:
        words.append("jours fériés compris" if week else "jours fériés")
    return ", ".join(words)


def _runs(week: Sequence[int]) -> list[str]:
    runs: list[list[int]] = []
    for day in week:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    words = []
    for run in runs:
        if len(run) > 2:
            words.append(f"{_WEEK[run[0]]} à {_WEEK[run[-1]]}")
        else:
            words.extend(_WEEK[day] for day in run)
    return words


def _hours(spans: Sequence[tuple[str, str]]) -> str:
    if list(spans) == [_ALWAYS]:
        return "24\u00a0heures sur 24"
    return " et ".join(f"{_hour(start)} à {_hour(end)}" for start, end in spans)


def _hour(text: str) -> str:
    """`09:00` → « 9 h », `08:30` → « 8 h 30 », `24:00` → « minuit »."""
    if text == "24:00":
        return "minuit"
    hour, minutes = text.split(":")
    return f"{int(hour)}\u00a0h" + (f"\u00a0{minutes}" if minutes != "00" else "")
