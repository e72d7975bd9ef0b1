"""From lines of logs to the table of a month."""

from __future__ import annotations

import gzip
from collections import Counter
from pathlib import Path

import pytest

from egalite.records.content.audience import Month
from egalite.reporting.audience import statistics_log
from egalite.reporting.audience.readings import Cells, Readings
from egalite.reporting.audience.statistics_log import LogError, lines

MONTH = "2026-10"
CELLS = Cells(
    {"/me-defendre/": "defendre", "/agir/": "agir"}, frozenset({"ligne-exemple", "lieu-exemple"}), ("fr", "en", "ar")
)


def counted(*logs: list[str]) -> Readings:
    readings = Readings(MONTH, CELLS)
    for log in logs:
        readings.add(log)
    return readings


def log(counts: dict[str, int], day: str = f"{MONTH}-22", status: int = 200) -> list[str]:
    return [f"{day} {status} {address}\n" for address, count in counts.items() for _ in range(count)]


AROUND = [*log({"/": 1}, "2026-09-30"), *log({"/": 1}, "2026-11-01")]


def test_a_month_is_counted_by_door_scheme_and_language() -> None:
    views = {
        "/": 100, "/me-defendre/": 30, "/en/me-defendre/": 12, "/agir/": 9, "/dispositifs/ligne-exemple/": 20,
        "/dispositifs/lieu-exemple/": 9, "/dispositifs/page/2/": 40, "/dispositifs/inconnu/": 15, "/ar/": 11,
    }  # fmt: skip
    assert counted(AROUND, log(views)).table() == Month(
        MONTH, 246, {"defendre": 42}, {"ligne-exemple": 20}, {"fr": 223, "en": 12, "ar": 11}
    )


def test_what_is_no_view_is_not_counted() -> None:
    """What no page answers, a page that is gone, another month."""
    readings = counted(
        AROUND, log({"/": 10}), log({"/": 5}, status=304), log({"-": 20}, status=404), log({"/": 20}, status=410)
    )
    assert readings.table().views == 15


@pytest.mark.parametrize(
    ("around", "partial"), [(AROUND, False), (AROUND[:1], True), (AROUND[1:], True), ([], True)]
)  # fmt: skip
def test_a_month_is_whole_once_the_logs_go_on_before_and_after_it(around: list[str], partial: bool) -> None:
    assert counted(around, log({"/": 12})).table().partial is partial


def test_too_few_views_are_not_told() -> None:
    with pytest.raises(ValueError, match="9"):
        counted(log({"/": 9})).table()


def test_a_watch_is_taken_away_one_for_one() -> None:
    readings = counted(log({"/": 20, "/agir/": 3}))
    readings.remove(log({"/": 5, "/agir/": 8}))
    assert readings.total == 15


def test_what_is_kept_does_not_grow_with_the_log() -> None:
    readings = counted([f"{MONTH}-01 200 /a{number}/\n" for number in range(5000)])
    assert readings.total == 5000
    assert len(readings.views) == 1


@pytest.mark.parametrize(
    "line",
    [
        "", "\n", "2026-10-22 200\n", "2026-10-22 200 /a/?q=insultes\n", "2026-10-22 200 /a\n", "2026-13-22 200 /\n",
        "- 200 /\n", "2026-10-22 200 / 203.0.113.7\n", "203.0.113.7 - - [22/Oct/2026] \"GET / HTTP/1.1\" 200\n",
        "2026-10-22 302 /\n", "2026-10-22 200 /é/\n", "２026-10-22 200 /\n", "2026-10-22 200 //\n", " 2026-10-22 200 /\n",
    ],
)  # fmt: skip
def test_a_line_of_another_format_is_counted_and_stops_nothing(line: str) -> None:
    readings = counted([line, *log({"/": 12})])
    assert (readings.unreadable, readings.total) == (1, 12)


def test_compressed_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(log({"/": 12, "/é/": 1})).encode()
    plain, packed = tmp_path / "statistics.log", tmp_path / "statistics.log-20261101"
    plain.write_bytes(text)
    packed.write_bytes(gzip.compress(text))
    assert Counter(lines(plain)) == Counter(lines(packed))
    assert len(list(lines(plain))) == 13
    packed.write_bytes(gzip.compress(text)[:-9])
    with pytest.raises(LogError, match=r"statistics\.log-20261101 » est compressé mais abîmé"):
        list(lines(packed))
    packed.write_bytes(b"\x1f\x8bxyz")
    with pytest.raises(LogError):
        list(lines(packed))
    monkeypatch.setattr(statistics_log, "MOST", 100)
    with pytest.raises(LogError, match="comptez-le par parties"):
        list(lines(plain))
