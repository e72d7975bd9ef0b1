"""Records that may describe the same thing: the signs of each, and which records share them.

A sign is a number, a place, a public page or a name. The form at `/proposer/` computes the same (`theme/components/propose/alike.js`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from egalite.records.numbers import DIALLED
from egalite.records.values import phone
from egalite.records.values.words import fold

Kind = Literal["number", "place", "source", "name"]
WORDS: Mapping[Kind, str] = {
    "number": "même numéro", "place": "même lieu", "source": "même page", "name": "même nom",
}  # fmt: skip
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Alike:
    """A record that shares signs with another, and their kinds in the order of WORDS."""

    identifier: str
    kinds: tuple[Kind, ...]

    @property
    def reasons(self) -> str:
        """« même numéro, même lieu »."""
        return ", ".join(WORDS[kind] for kind in self.kinds)


def signs(record: Record) -> Iterator[tuple[Kind, str]]:
    """What tells a scheme: its numbers as they are dialled, its places, its pages without what goes without saying, its name."""
    yield "name", fold(record["name"])
    channels, places = record.get("channels", ()), record.get("places", ())
    numbers = [channel["value"] for channel in channels if channel["type"] in DIALLED and "value" in channel]
    for number in (*numbers, *(place["phone"] for place in places if "phone" in place)):
        try:
            yield "number", phone.parse(number).dial
        except phone.PhoneError:
            continue
    for place in places:
        if "address" in place:
            yield "place", f"{place.get('postcode') or fold(place['city'])} {fold(place['address'])}"
    for source in record.get("sources", ()):
        yield "source", page(source["url"])


def page(address: str) -> str:
    """An address without its scheme, « www. », and the slash at its end."""
    return address.partition("://")[2].removeprefix("www.").rstrip("/").lower()


def index(schemes: Mapping[str, Record]) -> Mapping[tuple[Kind, str], Sequence[str]]:
    """The schemes that bear each sign."""
    bearers: defaultdict[tuple[Kind, str], list[str]] = defaultdict(list)
    for identifier, record in schemes.items():
        for sign in dict.fromkeys(signs(record)):
            bearers[sign].append(identifier)
    return bearers


def alike(
    identifier: str, schemes: Mapping[str, Record], bearers: Mapping[tuple[Kind, str], Sequence[str]]
) -> list[Alike]:
    """Schemes that may be the same as one: of another organisation with any sign, of the same one with two kinds of signs.

    An organisation gives its switchboard, its address or its pages to all that it does: one sign then tells nothing.
    """
    record = schemes[identifier]
    shared: defaultdict[str, set[Kind]] = defaultdict(set)
    for kind, sign in signs(record):
        for other in bearers.get((kind, sign), ()):
            if other != identifier and schemes[other].get("status") != "withdrawn":
                shared[other].add(kind)
    return [
        Alike(other, tuple(kind for kind in WORDS if kind in kinds))
        for other, kinds in sorted(shared.items())
        if len(kinds) > 1 or schemes[other]["partner"] != record["partner"]
    ]
