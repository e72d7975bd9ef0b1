"""What is online on a day."""

from __future__ import annotations

from datetime import date

import pytest

from egalite.convention.publication import visibility

IN_FORCE = {"signed_on": "2025-01-01", "charter_signed_on": "2025-01-01", "attested_by": "registre"}
ENDED = {"signed_on": "2020-01-01", "charter_signed_on": "2020-01-01", "attested_by": "registre"}
LEFT = {**IN_FORCE, "notice": {"received_on": "2026-09-10", "from": "partner"}}  # ends 2026-11-10, removed by 12-10
DAY = date(2026, 11, 23)
SIGNPOSTED = {"relation": "signposted"}


def bound(*conventions):
    return {"relation": "convention", "conventions": list(conventions)}


@pytest.mark.parametrize(
    ("status", "partner", "day", "expected"),
    [
        ("online", SIGNPOSTED, DAY, "online"),
        ("planned", SIGNPOSTED, DAY, "planned"),
        ("draft", SIGNPOSTED, DAY, "offline"),
        ("withdrawn", SIGNPOSTED, DAY, "withdrawn"),
        ("online", bound(IN_FORCE), DAY, "online"),
        ("planned", bound(IN_FORCE), DAY, "planned"),
        ("online", bound(ENDED), DAY, "lapsed"),
        ("planned", bound(ENDED), DAY, "lapsed"),
        ("withdrawn", bound(ENDED), DAY, "withdrawn"),
        ("draft", bound(IN_FORCE), DAY, "offline"),
        ("online", bound(ENDED, IN_FORCE), DAY, "online"),
        ("online", bound(IN_FORCE), date(2024, 12, 31), "offline"),
        ("online", bound(LEFT), DAY, "online"),
        ("online", bound(LEFT), date(2026, 12, 10), "online"),
        ("online", bound(LEFT), date(2026, 12, 11), "lapsed"),
    ],
)
def test_visibility(status, partner, day, expected):
    assert visibility({"status": status}, partner, day) == expected


@pytest.mark.parametrize(
    ("scheme", "partner", "expected"),
    [
        ({"status": "draft", "published_on": "2026-01-01"}, SIGNPOSTED, "lapsed"),
        ({"status": "draft", "published_on": "2026-11-24"}, SIGNPOSTED, "offline"),
        ({"status": "draft"}, bound(ENDED), "offline"),
        ({"status": "online"}, bound({**IN_FORCE, "signed_on": "2026-12-01"}), "offline"),
        ({"status": "online", "published_on": "2015-09-15"}, bound({**IN_FORCE, "signed_on": "2026-12-01"}), "lapsed"),
    ],
)
def test_what_was_shown_keeps_a_page(scheme, partner, expected):
    assert visibility(scheme, partner, DAY) == expected
