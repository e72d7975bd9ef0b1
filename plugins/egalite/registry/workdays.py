"""Working days (« jours ouvrés »): Monday to Friday, public holidays left out.

Public holidays: articles L3133-1 (everywhere), L3134-13 (Alsace, Moselle) and L3422-2 (overseas) of the Code du travail,
as the `holidays` library knows them.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from egalite.registry.schedule import ZONES

_SATURDAY = 5


def is_working(day: date, zone: str) -> bool:
    """Whether people work on a day, in a zone of `schedule.ZONES`."""
    return day.weekday() < _SATURDAY and day not in _holidays(day.year, zone)


def back(day: date, count: int, zone: str) -> date:
    """The `count`-th working day before `day`, which is not itself counted."""
    while count:
        day -= timedelta(days=1)
        count -= is_working(day, zone)
    return day


@cache
def _holidays(year: int, zone: str) -> frozenset[date]:
    from holidays import country_holidays  # a twentieth of a second that most commands need not pay

    return frozenset(country_holidays("FR", subdiv=ZONES[zone], years=year))
