"""What a year was, from dated facts."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import pytest

from egalite.convention.yearly_report import DatedScheme, yearly_report, years

FREE: dict[str, Any] = {"name": "Association Exemple"}


def fact(kind: str, day: str, **more: Any) -> dict[str, Any]:
    return {"fact": kind, "date": day, **more}


def scheme(*facts: dict[str, Any], partner: dict[str, Any] = FREE, **more: Any) -> DatedScheme:
    return DatedScheme({"partner": "exemple", "status": "online", "facts": list(facts)}, partner, **more)


def test_a_scheme_counts_by_the_facts_of_its_year() -> None:
    one = scheme(
        fact("publication", "2023-04-01"),
        fact("withdrawal", "2024-02-01", reason="x"),
        fact("publication", "2025-01-01"),
    )
    rows = [yearly_report(year, [one], {}) for year in range(2022, 2027)]
    assert [(row.online, row.put_online, row.left, row.withdrawn) for row in rows] == [
        (0, 0, 0, 0), (1, 1, 0, 0), (0, 0, 1, 1), (1, 1, 0, 0), (1, 0, 0, 0),
    ]  # fmt: skip


def test_what_came_and_went_in_one_year_counts_on_both_sides() -> None:
    one = scheme(fact("publication", "2024-03-01"), fact("withdrawal", "2024-03-02", reason="x"))
    row = yearly_report(2024, [one], {})
    assert (row.online, row.put_online, row.left) == (0, 1, 1)


def test_a_scheme_that_leaves_with_its_convention_was_not_withdrawn() -> None:
    partner = {
        "facts": [fact("signature", "2022-01-01", attested_by="registre"), fact("end", "2024-05-31")],
    }
    row = yearly_report(2024, [scheme(fact("publication", "2022-02-01"), partner=partner)], {})
    assert (row.online, row.left, row.withdrawn) == (0, 1, 0)


def test_what_was_to_come_was_not_online() -> None:
    opened = scheme(fact("publication", "2023-06-01"), status={2023: "planned", 2024: "online"})
    announced = scheme(fact("publication", "2023-06-01"))
    announced.record["status"] = "planned"  # type: ignore[index]
    counts = [yearly_report(year, [opened, announced], {}) for year in (2023, 2024)]
    assert [(one.online, one.put_online, one.left) for one in counts] == [(0, 0, 0), (1, 1, 0)]


def test_the_age_of_a_reading_is_that_of_the_last_one_by_the_end_of_the_year() -> None:
    online = fact("publication", "2023-01-01")
    schemes = [
        scheme(online, readings=(date(2023, 5, 1), date(2024, 12, 21), date(2025, 3, 1))),
        scheme(online, readings=(date(2024, 12, 1),)),
        scheme(online, readings=(date(2024, 11, 1),)),
        scheme(online),
        scheme(online, fact("withdrawal", "2024-02-01", reason="x"), readings=(date(2024, 1, 2),)),
    ]
    row = yearly_report(2024, schemes, {})
    assert (row.read, row.readings, row.median_age) == (3, 4, 30)
    assert yearly_report(2022, schemes, {}).median_age is None


def test_a_renewal_joins_nothing() -> None:
    signature = fact("signature", "2021-03-01", attested_by="registre")
    renewal = fact("signature", "2024-02-20", starts_on="2024-03-01", attested_by="registre")
    back = fact("signature", "2025-02-20", attested_by="registre")
    partners = {
        "stays": {"facts": [signature, renewal]},
        "returns": {"facts": [signature, back]},
        "waits": {"facts": [fact("signature", "2021-03-01", attested_by="registre", charter_apart=True)]},
    }
    assert [yearly_report(year, [], partners).joined for year in (2021, 2024, 2025)] == [
        ("stays", "returns"), (), ("returns",),
    ]  # fmt: skip


def test_only_years_that_have_ended_are_told() -> None:
    record = {"facts": [fact("publication", "2023-04-01")]}
    assert years([record], [], date(2025, 12, 31)) == [2024, 2023]
    assert years([record], [], date(2026, 1, 1)) == [2025, 2024, 2023]
    assert years([{"facts": [fact("publication", "2025-04-01")]}], [FREE], date(2025, 12, 31)) == []
    assert years([], [{"facts": [fact("signature", "2015-09-15")]}, record], date(2025, 1, 1)) == [2024, 2023, 2015]


@pytest.mark.parametrize("seed", range(20))
def test_a_year_ends_where_the_next_one_begins(seed: int) -> None:
    """What was online, and came, and did not leave, is online."""
    chance = random.Random(seed)

    def day() -> str:
        return (date(2020, 1, 1) + timedelta(chance.randrange(365 * 5))).isoformat()

    def one() -> DatedScheme:
        facts = [
            fact(chance.choice(("publication", "withdrawal")), day(), reason="x") for _ in range(chance.randrange(6))
        ]
        facts.sort(key=lambda stated: stated["date"])
        partner = {"facts": [fact("signature", day(), attested_by="registre"), fact("end", "2024-06-01")]}
        return scheme(*facts, partner=chance.choice((FREE, partner)))

    schemes = [one() for _ in range(30)]
    online = 0
    for year in range(2020, 2026):
        row = yearly_report(year, schemes, {})
        online += row.put_online - row.left
        assert row.online == online
        assert row.withdrawn <= row.left
