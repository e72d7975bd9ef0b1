"""Hours in the syntax of OpenStreetMap, closures as intervals."""

from __future__ import annotations

import pytest

from egalite.site.open_data.opening import closures, hours

WEEK = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"]


@pytest.mark.parametrize(
    ("opening", "written"),
    [
        ([{"days": WEEK, "from": "09:00", "to": "18:00"}], "Mo,Tu,We,Th,Fr 09:00-18:00; PH off"),
        (
            [{"days": ["lundi"], "from": "14:00", "to": "18:00"}, {"days": ["lundi", "samedi"], "from": "09:00", "to": "12:00"}],
            "Mo 09:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off",
        ),
        ([{"days": ["dimanche", "ferie"], "from": "00:00", "to": "24:00"}], "Su 00:00-24:00; PH 00:00-24:00"),
    ],
)  # fmt: skip
def test_hours(opening, written):
    assert hours(opening) == written


def test_a_closure_without_an_end_is_open():
    assert closures([{"from": "2027-08-01", "to": "2027-08-31"}, {"from": "2027-12-24"}]) == [
        "2027-08-01/2027-08-31",
        "2027-12-24/..",
    ]
