"""The dates of a document: where they stand, which days they mean, which may be ahead of us."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from egalite.finding import Pointer
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.schema import schema

# A year before this one is a slip: no source of ours is older than the Web.
FIRST_YEAR = 1900
# What is planned, awaited or computed; every other date tells what has happened.
_AHEAD = frozenset({
    "next_check", "planned_for", "due_on", "starts_on", "ends_on", "held_on", "opens_on", "from", "to", "registration_until",
})  # fmt: skip
_FACTS_AHEAD = frozenset({"end", "removal"})  # facts that are stated before their day
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"  # as patterns of the schemas write it
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """A date. `day` is its first possible day, None when it does not exist; `ahead` if it may be to come."""

    pointer: Pointer
    text: str
    day: date | None
    ahead: bool


@lru_cache(maxsize=2)
def dates(document: Document) -> tuple[Dated, ...]:
    """All dates of a conforming document. Kept for the rules that follow each other on it."""
    data = fields(document)
    dates: list[Dated] = []
    for path in _paths(document.kind):
        name = path[0]
        if name in data:
            for pointer, text in _values(data[name], (name,), path[1:]):
                dates.append(Dated(pointer, text, first_day(text), path[-1] in _AHEAD or _is_ahead(data, pointer)))
    return tuple(dates)


def _is_ahead(data: Mapping[str, Any], pointer: Pointer) -> bool:
    """Whether a pointer is that of the day, right or wrong, of a fact stated beforehand."""
    if pointer[0] != "facts" or pointer[-1] not in ("date", "corrects"):
        return False
    return data["facts"][pointer[1]].get("fact") in _FACTS_AHEAD


def past(document: Document, today: date) -> Mapping[Pointer, date]:
    """Days that can be compared: neither impossible nor wrongly to come, since other rules tell of those."""
    return {
        dated.pointer: dated.day
        for dated in dates(document)
        if dated.day is not None and (dated.ahead or dated.day <= today)
    }


def sound(document: Document, today: date, within: Pointer) -> bool:
    """Whether every date inside a group can be compared."""
    days = past(document, today)
    size = len(within)
    return all(dated.pointer in days for dated in dates(document) if dated.pointer[:size] == within)


@lru_cache(maxsize=65536)
def first_day(text: str) -> date | None:
    """First day of a day, a month, a year or two years; None when it does not exist."""
    try:
        if len(text) == 9:
            first, last = int(text[:4]), int(text[5:])
            day = date(first, 1, 1) if first < last else None
        else:
            day = date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text)
    except ValueError:
        return None
    return day if day and day.year >= FIRST_YEAR else None


@cache
def _paths(kind: str) -> tuple[Path, ...]:
    """Paths of the date fields of a schema; `*` stands for each element of a list."""
    return tuple(_dates_of(schema(kind), ()))


def _dates_of(node: Mapping[str, Any], path: Path) -> Iterator[Path]:
    pattern = node.get("pattern", "")
    if pattern.startswith(("^[0-9]{4}-", "^[0-9]{4}(")) or pattern.endswith(f", {_DAY}$"):
        yield path
    for name, inner in node.get("properties", {}).items():
        yield from _dates_of(inner, (*path, name))
    if isinstance(node.get("items"), dict):
        yield from _dates_of(node["items"], (*path, "*"))


def _values(value: Any, pointer: Pointer, path: Path) -> Iterator[tuple[Pointer, str]]:
    if not path:
        if value is not None:
            yield pointer, value[-len("2026-11-23") :]  # after the role of whoever reviewed
    elif path[0] == "*":
        for index, inner in enumerate(value):
            yield from _values(inner, (*pointer, index), path[1:])
    elif path[0] in value:
        yield from _values(value[path[0]], (*pointer, path[0]), path[1:])
