"""A partner's conventions, read from its dated facts: when each begins and ends, and when what it described leaves the site.

What the convention's text leaves open is decided here, told to editors in `docs/editeur-calendrier-convention.md`, and proved by
the worked examples of `tests/convention/worked_examples.yml`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from egalite.convention.calendar import (
    MONTHS_OF_NOTICE,
    MONTHS_TO_REMOVE,
    ONE_DAY,
    YEARS_IN_FORCE,
    add_months,
    last_day,
    parse_day,
)
from egalite.convention.facts import Fact, Stated, effective, last


@dataclass(frozen=True, slots=True)
class Agreement:
    """One convention. All days are included in what they close.

    `first_year` is the day that years are counted from; `starts_on` the first day in force, None while the Charter is awaited;
    `term` the last day that signature and amendments give; `ended_on` the last day that the team stated, None without;
    `removals` the first days without its schemes, as stated, oldest first. `rank` is its place in the list of facts.
    """

    rank: int
    signed_on: date
    first_year: date
    starts_on: date | None
    charter_on: date | None
    term: date
    ended_on: date | None = None
    removals: tuple[date, ...] = ()

    @property
    def ends_on(self) -> date:
        """Last day in force: the term, or the day that the team stated when it comes first."""
        return self.term if self.ended_on is None else min(self.term, self.ended_on)

    @property
    def early(self) -> bool:
        """Whether it ends before its term."""
        return self.ends_on < self.term

    @property
    def notice_from(self) -> date | None:
        """First day of the notice period, None when the term alone ends it. The letter itself is not public: two months back
        from the end, the day that article 6 asks for."""
        return add_months(self.ends_on, -MONTHS_OF_NOTICE) if self.early else None

    @property
    def departures(self) -> tuple[date, ...]:
        """First days without its schemes: those stated; else, after a stated end, the day after the month that article 6 leaves to
        remove; none when nothing was decided: what public sources say stays."""
        if self.removals or self.ended_on is None or not self.began:
            return self.removals
        return (add_months(self.ends_on, MONTHS_TO_REMOVE) + ONE_DAY,)

    @property
    def gone_on(self) -> date | None:
        """The last of `departures`, None without."""
        return self.departures[-1] if self.departures else None

    @property
    def began(self) -> bool:
        """Whether it was ever in force, or will be: one given up before its first day changes nothing."""
        return self.starts_on is not None and self.starts_on <= self.ends_on

    def in_force(self, day: date) -> bool:
        """Whether convention and Charter bind both sides on a day (article 1: one does not go without the other)."""
        return self.starts_on is not None and self.starts_on <= day <= self.ends_on

    def year_ends(self) -> list[date]:
        """The last day of each whole year in force: one evaluation is due for each (article 6)."""
        days: list[date] = []
        while (due := last_day(self.first_year, 12 * (len(days) + 1))) <= self.ends_on:
            days.append(due)
        return days


def agreements(facts: Sequence[Fact]) -> tuple[Agreement, ...]:
    """The conventions of a partner, the first signed first. Every date must exist."""
    stated = effective(facts)
    signatures = [one for one in stated if one.fact["fact"] == "signature"]
    edges = ["", *(one.on for one in signatures), "9999"]
    found = [_signed(one, stated, edges[rank], edges[rank + 2]) for rank, one in enumerate(signatures)]
    for one in stated:
        at = concerned(found, parse_day(one.on))
        if at is None:
            continue
        agreement, kind = found[at], one.fact["fact"]
        if kind == "amendment" and "ends_on" in one.fact and parse_day(one.on) <= agreement.ends_on:
            found[at] = replace(agreement, term=parse_day(one.fact["ends_on"]))
        elif kind == "end":
            found[at] = replace(agreement, ended_on=parse_day(one.on))
        elif kind == "removal":
            found[at] = replace(agreement, removals=(*agreement.removals, parse_day(one.on)))
    return tuple(found)


def concerned(conventions: Sequence[Agreement], day: date) -> int | None:
    """Which convention a fact of a day is about: the last that had begun, else the last signed; None when none was."""
    begun = [rank for rank, one in enumerate(conventions) if one.first_year <= day]
    signed = [rank for rank, one in enumerate(conventions) if one.signed_on <= day]
    return next(reversed(begun or signed), None)


def of_partner(partner: Mapping[str, Any]) -> tuple[Agreement, ...]:
    """The conventions of a partner's record."""
    return agreements(partner.get("facts", ()))


def _signed(one: Stated, stated: Sequence[Stated], after: str, before: str) -> Agreement:
    """The convention that a signature begins, its Charter signed between the signatures before and after it."""
    signed, fact = parse_day(one.on), one.fact
    first = parse_day(fact["starts_on"]) if "starts_on" in fact else signed
    term = parse_day(fact["ends_on"]) if "ends_on" in fact else last_day(first, 12 * YEARS_IN_FORCE)
    charter: date | None = signed
    if fact.get("charter_apart"):
        days = (other.on for other in stated if other.fact["fact"] == "charter" and after < other.on < before)
        charter = next(map(parse_day, days), None)
    starts = None if charter is None else max(first, charter)
    return Agreement(one.rank, signed, first, starts, charter, term)


def reproduction(partner: Mapping[str, Any], day: date) -> str:
    """What a partner has allowed to reproduce by a day (article 3.1), a term of `reproduction-scopes`; "" for nothing."""
    granted = last(partner.get("facts", ()), "reproduction", day.isoformat())
    return str(granted["scope"]) if granted is not None else ""
