"""The convention's calendar (article 6): pure functions of a record and a day.

What the convention's text leaves open is decided here, told to editors in `docs/editeur-calendrier-convention.md`, and
proved by the worked examples of that page.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

YEARS_IN_FORCE = 3
MONTHS_OF_NOTICE = 2
MONTHS_TO_REMOVE = 1


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The evaluation of one year of a convention (the first is 1): the last day to make it, the day it was made."""

    year: int
    due_on: date
    done_on: date | None


def parse_day(text: str) -> date:
    """A day written year-month-day. Raises ValueError."""
    return date.fromisoformat(text)


def add_months(day: date, months: int) -> date:
    """The same day number `months` later, or the last day of that month when it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def starts_on(record: Mapping[str, Any]) -> date:
    """First day in force: `in_force_from`, else the last signature; never before the Charter's signature (article 1)."""
    return max(_first_year(record), parse_day(record["charter_signed_on"]))


def term(record: Mapping[str, Any]) -> date:
    """Last day of the natural term: three years from the start, or what the last amendment says.

    Nothing renews a convention tacitly: an amendment signed once it is over changes nothing.
    """
    end = add_months(_first_year(record), 12 * YEARS_IN_FORCE) - timedelta(days=1)
    for amendment in sorted(record.get("amendments", ()), key=lambda amendment: str(amendment["signed_on"])):
        if "ends_on" in amendment and parse_day(amendment["signed_on"]) <= end:
            end = parse_day(amendment["ends_on"])
    return end


def ends_on(record: Mapping[str, Any]) -> date:
    """Last day in force: the term, or two months after notice was received when that comes first."""
    end = term(record)
    if "notice" in record:
        end = min(end, add_months(parse_day(record["notice"]["received_on"]), MONTHS_OF_NOTICE))
    return end


def removal_ends_on(record: Mapping[str, Any]) -> date | None:
    """Last day of the removal period after an early termination: at least one month; None after a natural term."""
    if "notice" not in record or ends_on(record) == term(record):
        return None
    earliest = add_months(ends_on(record), MONTHS_TO_REMOVE)
    return max(earliest, parse_day(record["removal_on"])) if "removal_on" in record else earliest


def allows_publication(record: Mapping[str, Any], day: date) -> bool:
    """Whether a convention keeps its partner's schemes online on a day."""
    last = removal_ends_on(record) or ends_on(record)
    return starts_on(record) <= day <= last


def evaluations(record: Mapping[str, Any]) -> list[Evaluation]:
    """The yearly evaluations that a convention calls for: one a whole year in force, due by the last day of that year.

    One that was made settles the oldest year begun that still waits for its own: late is not missing.
    """
    first, last = _first_year(record), ends_on(record)
    days = sorted(parse_day(evaluation["done_on"]) for evaluation in record.get("evaluations", ()))
    evaluations: list[Evaluation] = []
    year = 1
    while (due := add_months(first, 12 * year) - timedelta(days=1)) <= last:
        begun = add_months(first, 12 * (year - 1))
        day_done = next((day for day in days if day >= begun), None)
        if day_done is not None:
            days = days[days.index(day_done) + 1 :]
        evaluations.append(Evaluation(year, due, day_done))
        year += 1
    return evaluations


def _first_year(record: Mapping[str, Any]) -> date:
    """The day from which years are counted."""
    return parse_day(record.get("in_force_from") or record["signed_on"])
