"""Working days (« jours ouvrés »): Monday to Friday, public holidays left out.

Public holidays: articles L3133-1 (everywhere), L3134-13 (Alsace, Moselle) and L3422-2 (overseas) of the Code du travail,
as the `holidays` library knows them.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

# ISO 3166-2 codes that `holidays` gives to the places that have public holidays of their own.
ZONES = {
    "metropole": None, "alsace": "6AE", "moselle": "57", "guadeloupe": "971", "martinique": "972", "guyane": "973",
    "la-reunion": "974", "mayotte": "976", "saint-barthelemy": "BL", "saint-martin": "MF",
    "saint-pierre-et-miquelon": "PM", "nouvelle-caledonie": "NC", "polynesie-francaise": "PF", "wallis-et-futuna": "WF",
}  # fmt: skip
_SATURDAY = 5


def is_working(day: date, zone: str) -> bool:
    """Whether people work on a day, in a key of `ZONES`."""
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
