"""Days and months of the convention (article 6), and what its text counts."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

YEARS_IN_FORCE = 3
MONTHS_OF_NOTICE = 2
MONTHS_TO_REMOVE = 1
ONE_DAY = timedelta(days=1)


def parse_day(text: str) -> date:
    """A day written year-month-day. Raises ValueError."""
    return date.fromisoformat(text)


def add_months(day: date, months: int) -> date:
    """The same day number `months` later, or the last day of that month when it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_day(start: date, months: int) -> date:
    """The last day of a number of whole months that begin on a day."""
    return add_months(start, months) - ONE_DAY


def notice_ends_on(received_on: date) -> date:
    """The last day of the notice that a registered letter begins (article 6)."""
    return add_months(received_on, MONTHS_OF_NOTICE)
