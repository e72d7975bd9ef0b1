"""What meetings concluded."""

from __future__ import annotations

from datetime import date

from egalite.convention.committee import convened_late, decisions, settled


def meeting(held, *examined, kind="ordinary", convened="2026-01-02"):
    return {
        "type": kind,
        "held_on": held,
        "convened_on": convened,
        "examined": [{"scheme": scheme, "outcome": outcome} for scheme, outcome in examined],
    }


MEETINGS = {
    "2026-03-02": meeting("2026-03-02", ("a", "maintien"), ("b", "retrait")),
    "2026-06-01": meeting("2026-06-01", ("a", "retrait"), ("b", "report")),
    "2026-09-01": meeting("2026-09-01", ("a", "maintien"), kind="mediation"),
}


def test_the_last_conclusion_counts_a_postponement_settles_nothing():
    found = settled(MEETINGS, date(2026, 11, 23))
    assert {scheme: (one.outcome, one.meeting) for scheme, one in found.items()} == {
        "a": ("retrait", "2026-06-01"),
        "b": ("retrait", "2026-03-02"),
    }


def test_only_meetings_held_and_never_a_mediation():
    assert [one.meeting for one in decisions(MEETINGS, date(2026, 5, 31))] == ["2026-03-02"] * 2
    assert {one.meeting for one in decisions(MEETINGS, date(2027, 1, 1))} == {"2026-03-02", "2026-06-01"}


def test_fifteen_working_days_save_urgency():
    held = "2026-11-23"
    assert convened_late(meeting(held, convened="2026-10-30"), "metropole") is None
    assert convened_late(meeting(held, convened="2026-10-31"), "metropole") == date(2026, 10, 30)
    assert convened_late(meeting(held, convened="2026-11-20", kind="urgent"), "metropole") is None
    assert convened_late(meeting(held, convened="2026-11-02", kind="mediation"), "metropole") == date(2026, 10, 30)
