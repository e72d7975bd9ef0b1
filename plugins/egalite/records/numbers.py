"""The numbers to call or write to that a record gives, and whether its sources are enough to show them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from egalite.convention.calendar import add_months
from egalite.finding import Pointer
from egalite.records.values import phone
from egalite.records.values.day import is_day

DIALLED = frozenset({"telephone", "sms"})  # types of channels whose value is a number
TRUSTED_MONTHS = 60  # how long a source that stands alone is trusted for a number
Doubt = Literal["contradicted", "undated", "old"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a record: `pointer` is its place, `item` the channel or place that gives it, `dial` its one form."""

    pointer: Pointer
    item: Mapping[str, Any]
    dial: str

    @property
    def written(self) -> str:
        """The number as the record writes it."""
        return str(self.item[str(self.pointer[-1])])


def numbers(data: Mapping[str, Any]) -> Iterator[Number]:
    """Numbers of a record: those of its channels, then of its places."""
    for index, channel in enumerate(data.get("channels", ())):
        if channel["type"] in DIALLED and "value" in channel:
            yield Number(("channels", index, "value"), channel, dial(channel["value"]))
    for index, place in enumerate(data.get("places", ())):
        if "phone" in place:
            yield Number(("places", index, "phone"), place, dial(place["phone"]))


def dial(written: str) -> str:
    """A number as it is dialled, or its figures alone when it cannot be read: two ways to write it compare equal."""
    try:
        return phone.parse(written).dial
    except phone.PhoneError:
        return phone.figures(written)


@dataclass(frozen=True, slots=True)
class Attestation:
    """What stands behind a contact: dates of its sources, "" for one without; whether another source contradicts it; the last
    day that somebody checked it, or "".
    """

    dates: Sequence[str]
    contradicted: bool
    checked_on: str

    @property
    def newest(self) -> str:
        """Date of the newest source, as its record writes it, or ""."""
        return max(self.dates, default="", key=_last_day)


def attestation(data: Mapping[str, Any], item: Mapping[str, Any], dialled: str = "") -> Attestation:
    """What stands behind a channel or a place of a scheme.

    Its own `source` counts, and the `attestations` of its number `dialled`; where neither says which pages state it, all the
    sources of the record do.
    """
    sources = {source["url"]: source.get("date", "") for source in data.get("sources", ())}
    given = [one for one in data.get("attestations", ()) if dialled and dial(one["number"]) == dialled]
    against = {url for one in given for url in one.get("contradicted_by", ())}
    stated = {url for one in given for url in one.get("stated_by", ())} | (
        {item["source"]} if "source" in item else set()
    )
    urls = stated & sources.keys() or sources.keys() - against
    dates = tuple(real_date(sources.get(url, "")) for url in sorted(urls))
    return Attestation(dates, bool(against), checked_on(data, item))


def checked_on(data: Mapping[str, Any], item: Mapping[str, Any]) -> str:
    """The last day that somebody checked a channel or a place of a scheme, or ""."""
    return max(real_date(item.get("checked_on", "")), real_date(data.get("verification", {}).get("checked_on", "")))


def doubt(proof: Attestation, day: date) -> Doubt | None:
    """Why a number is not to be shown on a day, if anything: sources that disagree, or one alone that is old or undated.

    What somebody checked lately needs no other source, unless sources disagree: whoever settles that says so in the record.
    """
    if proof.contradicted:
        return "contradicted"
    if len(proof.dates) > 1 or (proof.checked_on and not _old(proof.checked_on, day)):
        return None
    if not proof.newest:
        return "undated"
    return "old" if _old(proof.newest, day) else None


def unverified(data: Mapping[str, Any], day: date, emergency: Collection[str]) -> Iterator[tuple[Number, Doubt]]:
    """Numbers of a scheme that are not to be shown on a day. Those of `emergency`, as dialled, have their own list and sources."""
    for number in numbers(data):
        if number.dial not in emergency:
            reason = doubt(attestation(data, number.item, number.dial), day)
            if reason:
                yield number, reason


def without(data: Mapping[str, Any], hidden: Collection[Number]) -> dict[str, Any]:
    """The fields of a scheme less the channels, and the phones of places, that give `hidden` numbers."""
    places = {number.pointer[:2] for number in hidden}
    kept = {
        "channels": [item for rank, item in enumerate(data.get("channels", ())) if ("channels", rank) not in places],
        "places": [
            {name: value for name, value in item.items() if name != "phone" or ("places", rank) not in places}
            for rank, item in enumerate(data.get("places", ()))
        ],
    }
    return {name: kept.get(name, value) for name, value in data.items()}


def ages_on(proof: Attestation) -> date | None:
    """The day after which the newest source of a number, standing alone, is too old; None without a date."""
    return add_months(_day(_last_day(proof.newest)), TRUSTED_MONTHS) if proof.newest else None


def _old(written: str, day: date) -> bool:
    return add_months(_day(_last_day(written)), TRUSTED_MONTHS) < day


def _last_day(written: str) -> str:
    """Last day that a date of mixed precision may mean; `2021-2022` counts by its last year, "" before all others."""
    if not written:
        return ""
    years = written[5:] if len(written) == 9 else written
    return f"{years}-12-31"[:10] if len(years) == 4 else f"{years}-28"[:10]


def real_date(written: str) -> str:
    """A date of a record, or "" for one that no calendar has: another rule refuses it."""
    return written if is_day(_last_day(written)) else ""


def _day(text: str) -> date:
    return date.fromisoformat(text)
