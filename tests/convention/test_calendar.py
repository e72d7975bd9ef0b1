"""The convention's calendar (article 6)."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.convention import calendar as convention

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def test_the_end_of_february():
    assert convention.last_day(date(2024, 2, 29), 36) == date(2027, 2, 27)
    assert convention.add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert convention.add_months(date(2023, 12, 31), 2) == date(2024, 2, 29)


@given(days, st.integers(0, 60))
def test_months_are_counted_as_a_calendar_does(day, months):
    later = convention.add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])


@given(days)
def test_three_years_are_three_years(start):
    last = convention.last_day(start, 12 * convention.YEARS_IN_FORCE)
    assert 3 * 365 - 1 <= (last - start).days <= 3 * 366
    assert last + timedelta(days=1) == convention.add_months(start, 36)


@given(days)
def test_a_notice_lasts_two_months(received):
    assert 58 <= (convention.notice_ends_on(received) - received).days <= 62


def test_a_day_that_is_not_one_raises():
    with pytest.raises(ValueError, match="day"):
        convention.parse_day("2024-02-30")
