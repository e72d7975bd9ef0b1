"""Working days, with the public holidays of each zone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.convention import workdays
from egalite.convention.committee import latest_convening

DAYS = st.dates(date(2020, 1, 1), date(2045, 12, 31))
ZONES = st.sampled_from(sorted(workdays.ZONES))
EVERYWHERE_2026 = (
    "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15",
    "2026-11-01", "2026-11-11", "2026-12-25",
)  # fmt: skip


def test_the_public_holidays_of_the_code_du_travail():
    """Article L3133-1, written from its text: the library is judged, not trusted."""
    found = {d for n in range(365) if (d := date(2026, 1, 1) + timedelta(days=n)).weekday() < 5}
    found -= {day for day in found if workdays.is_working(day, "metropole")}
    assert found == {day for day in map(date.fromisoformat, EVERYWHERE_2026) if day.weekday() < 5}


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("alsace", "2026-04-03"), ("moselle", "2026-04-03"), ("alsace", "2025-12-26"),
        ("guadeloupe", "2026-05-27"), ("martinique", "2026-05-22"), ("guyane", "2026-06-10"), ("la-reunion", "2027-12-20"),
        ("mayotte", "2026-04-27"), ("nouvelle-caledonie", "2026-09-24"),
    ],
)  # fmt: skip
def test_a_zone_has_its_own(zone, day):
    assert not workdays.is_working(date.fromisoformat(day), zone)
    assert workdays.is_working(date.fromisoformat(day), "metropole")


def test_every_zone_is_known_to_the_library():
    for zone in workdays.ZONES:
        assert not workdays.is_working(date(2026, 12, 25), zone)


@given(DAYS, st.integers(1, 40), ZONES)
def test_back_counts_working_days(day, count, zone):
    first = workdays.back(day, count, zone)
    assert workdays.is_working(first, zone)
    between = (first + timedelta(days=n) for n in range((day - first).days))
    assert sum(workdays.is_working(one, zone) for one in between) == count


@given(DAYS, ZONES)
def test_a_convening_leaves_at_least_three_weeks(held, zone):
    assert 19 <= (held - latest_convening(held, zone)).days <= 31


@given(DAYS, ZONES)
def test_a_later_meeting_is_never_convened_earlier(held, zone):
    assert latest_convening(held + timedelta(days=1), zone) >= latest_convening(held, zone)
