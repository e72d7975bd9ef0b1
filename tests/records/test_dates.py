"""The dates of a document."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.document import open_document
from egalite.records.values.dates import dates, first_day, past, sound

BASE = Path(__file__).parents[1] / "examples" / "base"
DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021", date(2021, 1, 1)),
        ("2021-03", date(2021, 3, 1)),
        ("2021-03-02", date(2021, 3, 2)),
        ("2021-2022", date(2021, 1, 1)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2023-02-29", None),
        ("2021-13", None),
        ("2024-13-45", None),
        ("2022-2021", None),
        ("2021-2021", None),
        ("0021-03-02", None),
        ("0000", None),
    ],
)
def test_first_day(text: str, day: date | None) -> None:
    assert first_day(text) == day


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_real_day_is_itself(day: date) -> None:
    assert first_day(day.isoformat()) == day
    assert first_day(day.isoformat()[:7]) == day.replace(day=1)
    assert first_day(day.isoformat()[:4]) == day.replace(month=1, day=1)


@given(st.from_regex(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?", fullmatch=True))
def test_what_the_schema_lets_through_never_raises(text: str) -> None:
    first_day(text)


def test_every_date_of_the_base_is_seen() -> None:
    for path in (
        "schemes/permanence-exemple.md",
        "partners/ville-exemple/partner.yml",
        "committee/2026-10-12.yml",
    ):
        document = open_document(BASE, path)
        written = [line for line in document.text.splitlines() if ": '20" in line or "date: 20" in line]
        assert len(dates(document)) == len(written)


def test_what_may_be_to_come() -> None:
    document = open_document(BASE, "schemes/permanence-exemple.md")
    before = date(2026, 3, 1)
    assert ("facts", 0, "next_check") in past(document, before)
    assert ("facts", 0, "date") not in past(document, before)
    assert not sound(document, before, ("facts", 0))
    assert sound(document, DAY, ("facts", 0))
