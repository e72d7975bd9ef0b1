"""No count under ten can be read, or worked out, from what is told."""

from __future__ import annotations

import csv
import gzip
import io
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.reporting.audience import HEADER, LEAST, REST, UNKNOWN, Audience, AudienceError, hidden_sum, lines, table

DAY = "2026-11-22"
ADDRESSES = st.sampled_from(["/", "/me-defendre/", "/dispositifs/un/", "/dispositifs/deux/", "/territoires/976/", "-"])
COUNTS = st.dictionaries(ADDRESSES, st.integers(1, 14))


def counted(*logs: list[str]) -> Audience:
    audience = Audience()
    for log in logs:
        audience.add(log)
    return audience


def log(counts: dict[str, int], day: str = DAY) -> list[str]:
    return [f"{day} 200 {address}\n" for address, count in counts.items() for _ in range(count)]


def rows(audience: Audience) -> list[list[str]]:
    header, *found = csv.reader(io.StringIO(table(audience)))
    assert tuple(header) == HEADER
    return found


@given(st.dictionaries(st.dates(date(2026, 1, 1), date(2026, 12, 31)).map(str), COUNTS, max_size=4))
def test_what_is_told_is_true_and_never_small(days: dict[str, dict[str, int]]) -> None:
    found = rows(counted(*(log(counts, day) for day, counts in days.items())))
    for day, counts in days.items():
        told = {address: int(count) for on, address, count in found if on == day}
        rest = told.pop(REST, None)
        named = {UNKNOWN if address == "-" else address: count for address, count in counts.items()}
        assert told == {address: count for address, count in named.items() if count >= LEAST}
        if rest is not None:
            assert rest == sum(count for count in named.values() if count < LEAST)
            assert rest >= LEAST
    assert {on for on, _, _ in found} <= set(days)


@given(COUNTS, COUNTS)
@settings(max_examples=30)
def test_a_day_is_told_the_same_with_others_or_alone(one: dict[str, int], two: dict[str, int]) -> None:
    """Two tables of different periods give nothing by difference."""
    both = rows(counted(log(one), log(two, "2026-11-23")))
    assert [row for row in both if row[0] == DAY] == rows(counted(log(one)))


@pytest.mark.parametrize("cells", [1, 2, 3, 4, 5])
def test_who_knows_the_sum_and_one_count_knows_no_other(cells: int) -> None:
    """Every way to hide so many counts, and all that somebody could think who knows how many, the rule, and one of them."""
    possible: dict[int, list[tuple[int, ...]]] = {}
    for hidden in product(range(1, LEAST), repeat=cells):
        rest = hidden_sum(hidden)
        if rest is not None:
            possible.setdefault(rest, []).append(hidden)
    assert bool(possible) is (cells >= 4)
    for worlds in possible.values():
        # All orders are there, so the first place stands for the known one, the second for any other.
        others: dict[int, set[int]] = {}
        for world in worlds:
            others.setdefault(world[0], set()).add(world[1])
        assert all(len(numbers) > 1 for numbers in others.values())
        assert len(others) > 1


@pytest.mark.parametrize(
    ("hidden", "told"),
    [([], None), ([9], None), ([9, 9], None), ([1, 1, 1], None), ([9, 9, 9], None), ([5, 7, 6], None), ([6, 7, 6], None),
     ([5, 5, 5, 5], 20), ([1] * 12, None), ([2] * 12, 24)],
)  # fmt: skip
def test_the_sum_of_the_others(hidden: list[int], told: int | None) -> None:
    assert hidden_sum(hidden) == told


@pytest.mark.parametrize(
    "line",
    [
        "", "\n", "2026-11-22 200\n", "2026-11-22 200 /a/?q=insultes\n", "2026-11-22 200 /a\n", "2026-13-22 200 /\n",
        "- 200 /\n", "2026-11-22 200 / 203.0.113.7\n", "203.0.113.7 - - [22/Nov/2026] \"GET / HTTP/1.1\" 200\n",
        "2026-11-22 302 /\n", "2026-11-22 200 /é/\n", "２026-11-22 200 /\n", "2026-11-22 200 //\n", " 2026-11-22 200 /\n",
    ],
)  # fmt: skip
def test_a_line_of_another_format_is_counted_and_not_shown(line: str) -> None:
    audience = counted([line, *log({"/": 12})])
    assert audience.unreadable == 1
    assert rows(audience) == [[DAY, "/", "12"]]


def test_days_that_are_not_over_are_left_out() -> None:
    audience = counted(log({"/": 12}), log({"/": 13}, "2026-11-23"), log({"/": 14}, "2026-11-24"))
    assert audience.leave_out(date(2026, 11, 23)) == ["2026-11-23", "2026-11-24"]
    assert rows(audience) == [[DAY, "/", "12"]]


def test_compressed_or_not(tmp_path: Path) -> None:
    text = "".join(log({"/": 12, "/é/": 1})).encode()
    plain, packed = tmp_path / "statistics.log", tmp_path / "statistics.log-20261101"
    plain.write_bytes(text)
    packed.write_bytes(gzip.compress(text))
    assert Counter(lines(plain)) == Counter(lines(packed))
    assert len(list(lines(plain))) == 13
    packed.write_bytes(gzip.compress(text)[:-9])
    with pytest.raises(AudienceError, match=r"statistics\.log-20261101 » est compressé mais abîmé"):
        list(lines(packed))
    packed.write_bytes(b"\x1f\x8bxyz")
    with pytest.raises(AudienceError):
        list(lines(packed))
