"""What a year was, counted from dated facts alone: later years change no count, unless a fact is corrected or a record erased."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any, NamedTuple

from egalite.convention import agreement
from egalite.convention.calendar import ONE_DAY, parse_day
from egalite.convention.facts import effective
from egalite.convention.publication import visibility
from egalite.convention.scheme_life import on_day
from egalite.convention.standing import changes

Record = Mapping[str, Any]


class DatedScheme(NamedTuple):
    """A scheme's record with its facts, that of its partner, and the days on which an editor read it, as far as proven.

    `status` gives, for the last day of a year, what its record then said (`online`, `planned`), where that is recorded.
    """

    record: Record
    partner: Record
    readings: Sequence[date] = ()
    status: Mapping[int, str] = {}


@dataclass(frozen=True, slots=True)
class YearlyReport:
    """Counts of a year. All are of schemes but `readings`; what is to come is never online.

    `online` at its end, `read` those of them that an editor had read, `put_online` and `left` those that came and went since
    the end of the year before, or came back; of those that left, `withdrawn` did by a decision. `readings` were made
    in the year; `median_age` is that, in days, of the last reading of what had been read, None without. `joined` are the partners
    whose first convention, or first after a time without, was signed in the year.
    """

    year: int
    online: int = 0
    put_online: int = 0
    left: int = 0
    withdrawn: int = 0
    read: int = 0
    readings: int = 0
    median_age: int | None = None
    joined: tuple[str, ...] = ()


def years(schemes: Iterable[Record], partners: Iterable[Record], day: date) -> list[int]:
    """The years to tell on a day, the last one first: those that have ended, in which a fact stands or something was online."""
    published: set[int] = set()
    others: set[int] = set()
    for record in (*schemes, *partners):
        for one in effective(record.get("facts", ())):
            (published if one.fact["fact"] == "publication" else others).add(parse_day(one.on).year)
    since = range(min(published, default=day.year), day.year)
    return sorted({*since, *(year for year in others if year < day.year)}, reverse=True)


def yearly_report(year: int, schemes: Iterable[DatedScheme], partners: Mapping[str, Record]) -> YearlyReport:
    """The report of a year that has ended."""
    end = date(year, 12, 31)
    counts = dict.fromkeys(("online", "put_online", "left", "withdrawn", "read", "readings"), 0)
    ages = []
    for one in schemes:
        before, after = _online(one, date(year - 1, 12, 31)), _online(one, end)
        came = not before and (after or any(_online(one, day) for day in _turns(one, year)))
        left = (before or came) and not after
        last = max((day for day in one.readings if day <= end), default=None)
        counts["online"] += after
        counts["put_online"] += came
        counts["left"] += left
        counts["withdrawn"] += left and on_day(one.record, end)["status"] == "withdrawn"
        counts["readings"] += sum(day.year == year for day in one.readings)
        if after and last is not None:
            ages.append((end - last).days)
    joined = tuple(name for name, partner in partners.items() if _joined(partner, year))
    counts["read"] = len(ages)
    return YearlyReport(year, **counts, median_age=round(median(ages)) if ages else None, joined=joined)


def _online(scheme: DatedScheme, day: date) -> bool:
    life = on_day(scheme.record, day)
    said = scheme.status.get(day.year)
    if said and life["status"] != "withdrawn" and "published_on" in life:
        life["status"] = said
    return visibility(life, scheme.partner, day) == "online"


def _turns(scheme: DatedScheme, year: int) -> list[date]:
    """The days of a year on which a scheme may have come online."""
    days = {parse_day(one.on) for one in effective(scheme.record.get("facts", ()))} | {*changes(scheme.partner)}
    return sorted(day for day in days if day.year == year)


def _joined(partner: Record, year: int) -> bool:
    conventions = [one for one in agreement.of_partner(partner) if one.began]
    return any(
        one.signed_on.year == year
        and not any(other.signed_on < one.signed_on <= other.ends_on + ONE_DAY for other in conventions)
        for one in conventions
    )
