"""Dated facts: what the team states of a partner or of a scheme, appended to its record and never rewritten.

A record has one list, `facts`; each item has a kind (`fact`), a day (`date`), and the fields that `FIELDS` gives to its kind. A slip
is mended by one more fact that `corrects` it. Everything else (status, label, logo, publication, obligations) is computed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

Fact = Mapping[str, Any]


class Fields(NamedTuple):
    """The fields that a kind of fact must have, and those that it may have."""

    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()


FIELDS: Mapping[str, Mapping[str, Fields]] = {
    "partner": {
        "signature": Fields(frozenset({"attested_by"}), frozenset({"starts_on", "ends_on", "charter_apart", "version"})),
        "charter": Fields(frozenset(), frozenset({"version"})),
        "amendment": Fields(frozenset(), frozenset({"ends_on"})),
        "end": Fields(),
        "removal": Fields(),
        "listing": Fields(),
        "reproduction": Fields(frozenset({"scope"})),
    },
    "scheme": {
        "publication": Fields(),
        "reading": Fields(frozenset({"by", "next_check"})),
        "confirmation": Fields(),
        "withdrawal": Fields(frozenset({"reason"}), frozenset({"replaced_by", "no_replacement"})),
        "numbers": Fields(),
    },
}  # fmt: skip


def fields_of(kind: str) -> Mapping[str, Fields]:
    """The fields of each kind of fact that a kind of record may have: all but partners have those of a scheme."""
    return FIELDS["partner" if kind == "partner" else "scheme"]


class Stated(NamedTuple):
    """A fact that holds, and its rank in the list, from 0."""

    rank: int
    fact: Fact

    @property
    def on(self) -> str:
        """Its day, year-month-day."""
        return str(self.fact["date"])


def effective(facts: Sequence[Fact]) -> list[Stated]:
    """The facts that hold, by day, those of one day as they were stated: one that a later one corrects is left out, and so is
    one stated only to say that another never happened (`void`), or one with a day that is in no calendar (the check tells).
    """
    corrected = {rank for later, fact in enumerate(facts) for rank in _corrected(facts, later, fact)}
    stated = (
        Stated(rank, fact)
        for rank, fact in enumerate(facts)
        if rank not in corrected and not fact.get("void") and _exists(fact)
    )
    return sorted(stated, key=lambda one: one.on)


def _exists(fact: Fact) -> bool:
    return all(
        isinstance(fact[name], str) and is_day(fact[name]) for name in ("date", "starts_on", "ends_on") if name in fact
    )


@lru_cache(maxsize=4096)
def is_day(text: str) -> bool:
    """Whether a day written year-month-day is in the calendar."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def corrected(facts: Sequence[Fact], rank: int) -> int | None:
    """The rank of the fact that another one corrects: the last before it of that kind and day; None when there is none."""
    return next(_corrected(facts, rank, facts[rank]), None)


def _corrected(facts: Sequence[Fact], later: int, fact: Fact) -> Iterator[int]:
    if "corrects" in fact:
        for rank in range(later - 1, -1, -1):
            if facts[rank]["fact"] == fact["fact"] and facts[rank]["date"] == fact["corrects"]:
                yield rank
                return


def extends(before: Sequence[Fact], after: Sequence[Fact]) -> bool:
    """Whether a list of facts only gained some: none was rewritten, removed or moved."""
    return list(after[: len(before)]) == list(before)


def last(facts: Sequence[Fact], kind: str, day: str) -> Fact | None:
    """The last fact of a kind that holds by a day."""
    return next((one.fact for one in reversed(effective(facts)) if one.fact["fact"] == kind and one.on <= day), None)
