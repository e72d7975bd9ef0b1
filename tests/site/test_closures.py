"""Closures and openings to come, in words and for the device."""

from __future__ import annotations

from datetime import date

import pytest

from egalite.site.views import closures

DAY = date(2026, 11, 23)
AUGUST = {"from": "2027-08-01", "to": "2027-08-31"}


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        ({}, []),
        ({"closed": [AUGUST]}, ["Fermé du 1er août 2027 au 31 août 2027"]),
        ({"closed": [{**AUGUST, "note": "appelez le siège"}]}, ["Fermé du 1er août 2027 au 31 août 2027 : appelez le siège"]),
        ({"closed": [{"from": "2026-11-23"}]}, ["Fermé à partir du 23 novembre 2026, jusqu’à nouvel ordre"]),
        ({"closed": [{"from": "2026-12-24", "to": "2026-12-24"}]}, ["Fermé le 24 décembre 2026"]),
        ({"closed": [{"from": "2026-08-01", "to": "2026-08-31"}]}, []),
        ({"closed": [{"from": "2026-11-01", "to": "2026-11-23"}]}, ["Fermé du 1er novembre 2026 au 23 novembre 2026"]),
        ({"opens_on": "2027-01-04"}, ["Ouvre le 4 janvier 2027."]),
        ({"opens_on": "2026-11-23"}, []),
    ],
)  # fmt: skip
def test_what_is_not_over_is_said(item, lines):
    assert [line.replace("\u00a0", " ") for line in closures.lines(item, DAY)] == lines


def test_the_device_knows_the_closed_days_of_a_channel_and_of_its_scheme():
    assert closures.spans({"closed": [AUGUST]}, {"opens_on": "2027-01-04"}) == "2027-08-01/2027-08-31;/2027-01-03"
    assert closures.spans({"closed": [{"from": "2027-08-01"}]}, {}) == "2027-08-01/"
