"""The convention's calendar (article 6)."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.convention import calendar as convention

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def signed(on="2024-03-01", **others):
    return {"signed_on": on, "charter_signed_on": on, "attested_by": "registre", **others}


def test_three_years_from_the_signature():
    assert convention.starts_on(signed()) == date(2024, 3, 1)
    assert convention.ends_on(signed()) == date(2027, 2, 28)
    assert convention.removal_ends_on(signed()) is None


@pytest.mark.parametrize(
    ("day", "online"),
    [
        (date(2024, 2, 29), False),
        (date(2024, 3, 1), True),
        (date(2027, 2, 28), True),
        (date(2027, 3, 1), False),
    ],
)
def test_natural_expiry_extends_nothing(day, online):
    assert convention.allows_publication(signed(), day) is online
    with_removal = signed(removal_on="2027-06-01")
    assert convention.allows_publication(with_removal, day) is online


def test_nothing_before_the_charter():
    late = signed(charter_signed_on="2024-05-10")
    assert not convention.allows_publication(late, date(2024, 5, 9))
    assert convention.allows_publication(late, date(2024, 5, 10))
    assert convention.ends_on(late) == date(2027, 2, 28), "the term runs from the convention"


def test_a_first_day_that_is_not_the_signature():
    later = signed(in_force_from="2024-06-01")
    assert convention.starts_on(later) == date(2024, 6, 1)
    assert convention.ends_on(later) == date(2027, 5, 31)


def test_notice_ends_it_after_two_months_then_a_month_to_remove():
    ended = signed(notice={"received_on": "2025-01-31", "from": "partner"})
    assert convention.ends_on(ended) == date(2025, 3, 31)
    assert convention.removal_ends_on(ended) == date(2025, 4, 30)
    assert convention.allows_publication(ended, date(2025, 4, 30))
    assert not convention.allows_publication(ended, date(2025, 5, 1))


def test_a_later_removal_day_holds_an_earlier_one_does_not():
    notice = {"received_on": "2025-01-31", "from": "defender"}
    assert convention.removal_ends_on(signed(notice=notice, removal_on="2025-06-15")) == date(2025, 6, 15)
    assert convention.removal_ends_on(signed(notice=notice, removal_on="2025-04-01")) == date(2025, 4, 30)


def test_a_notice_too_late_to_matter_opens_no_removal_period():
    late = signed(notice={"received_on": "2027-01-15", "from": "partner"})
    assert convention.ends_on(late) == date(2027, 2, 28)
    assert convention.removal_ends_on(late) is None


def test_the_last_amendment_says_the_end():
    amended = signed(
        amendments=[
            {"signed_on": "2026-12-01", "ends_on": "2029-06-30"},
            {"signed_on": "2026-01-01", "ends_on": "2028-01-01"},
            {"signed_on": "2027-01-01"},
        ]
    )
    assert convention.ends_on(amended) == date(2029, 6, 30)


def test_the_end_of_february():
    assert convention.ends_on(signed("2024-02-29")) == date(2027, 2, 27)
    assert convention.add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert convention.add_months(date(2023, 12, 31), 2) == date(2024, 2, 29)


@given(days, st.integers(0, 60))
def test_months_are_counted_as_a_calendar_does(day, months):
    later = convention.add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])


@given(days, days)
def test_publication_is_one_stretch_of_days(start, day):
    record = signed(start.isoformat())
    first, last = convention.starts_on(record), convention.ends_on(record)
    assert convention.allows_publication(record, day) == (first <= day <= last)
    assert 3 * 365 - 1 <= (last - first).days <= 3 * 366
    assert last + timedelta(days=1) == convention.add_months(start, 36) or start.day == 29


@given(days, st.integers(0, 1500), st.integers(0, 400))
def test_an_early_end_always_leaves_a_month(start, after, removal):
    received = start + timedelta(days=after)
    record = signed(
        start.isoformat(),
        notice={"received_on": received.isoformat(), "from": "partner"},
        removal_on=(received + timedelta(days=removal)).isoformat(),
    )
    end, removed = convention.ends_on(record), convention.removal_ends_on(record)
    assert end <= convention.term(record)
    if removed is None:
        assert end == convention.term(record)
    else:
        assert end >= received + timedelta(days=59)
        assert removed >= convention.add_months(end, 1)


def test_a_day_that_is_not_one_raises():
    with pytest.raises(ValueError, match="day"):
        convention.parse_day("2024-02-30")
