"""Where a partner stands on a day, computed from its dated facts and never typed: status, label, logo, publication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from egalite.convention import agreement
from egalite.convention.agreement import Agreement
from egalite.convention.calendar import ONE_DAY, parse_day
from egalite.convention.facts import Fact, effective
from egalite.french.dates import in_words

Status = Literal["publisher", "public-sources", "signing", "partner", "notice", "removal", "ended"]
BOUND = frozenset({"partner", "notice"})  # convention and Charter in force
PUBLIC_SOURCES = "D'après des sources publiques"


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds on a day. `status` is a term of the vocabulary `standings`.

    `agreement` is the convention that decides, None without; `partner_since` the first day of an unbroken run of conventions;
    `publishes` whether what it describes may be shown; `gone_on` the first day without it, once it is decided.
    """

    status: Status
    publishes: bool
    agreement: Agreement | None = None
    partner_since: date | None = None
    gone_on: date | None = None
    was_bound: bool = False  # a convention has been in force by that day: its partner has had a page

    @property
    def bound(self) -> bool:
        """Whether convention and Charter are in force: only then does the site say « partenaire » and show a logo."""
        return self.status in BOUND

    @property
    def label(self) -> str:
        """What the public reads of the tie with this site."""
        if self.status == "publisher":
            return "Éditeur de ce site"
        if self.bound and self.partner_since is not None:
            return f"Partenaire depuis le {in_words(self.partner_since.isoformat())}"
        if self.status in ("removal", "ended") and self.agreement is not None:
            return f"Convention terminée le {in_words(self.agreement.ends_on.isoformat())}"
        return PUBLIC_SOURCES


def standing(partner: Mapping[str, Any], day: date) -> Standing:
    """Where a partner stands on a day."""
    if partner.get("publisher"):
        return Standing("publisher", publishes=True)
    facts = partner.get("facts", ())
    if not facts:
        return Standing("public-sources", publishes=True)
    conventions = agreement.agreements(facts)
    was_bound = any(one.began and one.starts_on is not None and one.starts_on <= day for one in conventions)
    return replace(_standing(facts, conventions, day), was_bound=was_bound)


def _standing(facts: Sequence[Fact], conventions: Sequence[Agreement], day: date) -> Standing:
    listings = [parse_day(one.on) for one in effective(facts) if one.fact["fact"] == "listing"]
    gone = _gone(conventions, listings, day)
    shown = gone is None or day < gone
    current = next((one for one in reversed(conventions) if one.in_force(day)), None)
    if current is not None:
        on_notice = current.notice_from is not None and current.notice_from <= day
        status: Status = "notice" if on_notice else "partner"
        return Standing(status, shown, current, _since(conventions, current), gone or current.gone_on)
    to_come = next((one for one in conventions if one.signed_on <= day <= one.ends_on), None)
    over = next((one for one in reversed(conventions) if one.began and one.ends_on < day), None)
    if over is not None and gone is not None:
        if shown:
            return Standing("removal", True, over, None, gone)
        return (
            Standing("signing", False, to_come, None, gone) if to_come else Standing("ended", False, over, None, gone)
        )
    if to_come is not None:
        return Standing("signing", shown, to_come, None, gone)
    return Standing("public-sources", shown, over, None, gone)


def changes(partner: Mapping[str, Any]) -> list[date]:
    """The days on which the standing of a partner may change, in order."""
    days: set[date] = set()
    facts = partner.get("facts", ())
    for one in agreement.agreements(facts):
        days |= {one.signed_on, one.ends_on + ONE_DAY}
        days |= {day for day in (one.starts_on, one.notice_from, *one.departures) if day is not None}
    days |= {parse_day(one.on) for one in effective(facts) if one.fact["fact"] == "listing"}
    return sorted(days)


def _gone(conventions: Sequence[Agreement], listings: Sequence[date], day: date) -> date | None:
    """The first day without what a partner described: the last such day that has come, else the next one once its convention is
    over; None when there is none, or when a later convention in force or a listing from public sources has undone it by `day`.
    """
    departures = [(gone, one) for one in conventions for gone in one.departures if gone <= day or one.ends_on < day]
    for gone, one in sorted(departures, key=lambda pair: (pair[0] <= day, pair[0]), reverse=True):
        edge = min(one.ends_on, gone - ONE_DAY)
        back = [
            *listings,
            *(other.starts_on for other in conventions if other is not one and other.starts_on is not None),
        ]
        if not any(edge < since <= day for since in back):
            return gone
    return None


def _since(conventions: Sequence[Agreement], current: Agreement) -> date | None:
    """First day of the unbroken run of conventions that a convention ends."""
    since = current.starts_on
    for one in reversed(conventions[: conventions.index(current)]):
        if since is not None and one.starts_on is not None and one.ends_on >= since - ONE_DAY:
            since = one.starts_on
    return since
