"""A merge of three versions of a record's field, item by item and sub-field by sub-field, and of its text, paragraph by paragraph:
what one side left alone takes the other's.

Where both sides changed the same thing, the proposal's is taken, and the difference is told: a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

Node = Mapping[str, Any]
Item = Mapping[str, Any]
_NAMING = ("type", "value", "url", "id")  # what tells an item of a list from its neighbours
_OPENING = 40  # characters of a paragraph that name it


@dataclass(frozen=True, slots=True)
class Difference:
    """The smallest thing that differs: the titles down to it, its name, its schema, its value on each side (None for none)."""

    titles: tuple[str, ...]
    field: str
    node: Node
    started: Any
    current: Any
    proposed: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged value (None for none), and what differs."""

    value: Any
    differences: tuple[Difference, ...] = ()


def merge(
    node: Node, started: Any, current: Any, proposed: Any, titles: tuple[str, ...] = (), field: str = ""
) -> Merged:
    """The three versions of a value that `node` describes, as one."""
    if started == current == proposed:
        return Merged(current)
    sides = (started, current, proposed)
    if "properties" in node and all(isinstance(side, dict) for side in sides):
        return _group(node, started, current, proposed, titles)
    items = node.get("items", {})
    if (
        all(isinstance(side, list) for side in sides if side is not None)
        and sum(side is not None for side in sides) > 1
    ):
        lists = ([*(started or ())], [*(current or ())], [*(proposed or ())])
        return _groups(node, *lists, titles) if "properties" in items else _terms(node, *lists, titles, field)
    value = current if proposed == started else proposed
    return Merged(value, (Difference(titles, field, node, started, current, proposed),))


def _group(node: Node, started: Item, current: Item, proposed: Item, titles: tuple[str, ...]) -> Merged:
    values: dict[str, Any] = {}
    differences: list[Difference] = []
    for name in dict.fromkeys([*node["properties"], *current, *proposed]):
        inner = node["properties"].get(name, {})
        own = (*titles, str(inner.get("title", name)))
        merged = merge(inner, started.get(name), current.get(name), proposed.get(name), own, name)
        differences += merged.differences
        if merged.value is not None:
            values[name] = merged.value
    return Merged(values, tuple(differences))


def _terms(
    node: Node, started: list[Any], current: list[Any], proposed: list[Any], titles: tuple[str, ...], field: str
) -> Merged:
    """Terms that each side adds or removes; the order is the proposal's, unless it left it alone."""
    removed = [one for one in started if one not in current]
    kept = [one for one in proposed if one not in removed]
    added = [one for one in current if one not in started and one not in proposed]
    value = current if proposed == started else [*kept, *added]
    return Merged(value or None, (Difference(titles, field, node, started or None, current or None, proposed or None),))


def _groups(
    node: Node, started: list[Item], current: list[Item], proposed: list[Item], titles: tuple[str, ...]
) -> Merged:
    """Items that are the same thing on each side, in the order of the proposal; then those that the directory added."""
    twins = _twins(started, current, proposed)
    of_current, of_proposed = _paired(started, current, twins.values()), _paired(started, proposed, twins)
    values: list[Any] = []
    differences: list[Difference] = []

    def take(before: Item | None, here: Item | None, there: Item | None) -> None:
        own = (*titles[:-1], _named(titles[-1] if titles else "", here or there or before or {}))
        merged = merge(node["items"], before, here, there, own, "")
        differences.extend(merged.differences)
        if merged.value is not None:
            values.append(merged.value)

    placed = set[int]()
    for rank, item in enumerate(proposed):
        origin = of_proposed.get(rank)
        at = next((place for place, start in of_current.items() if start == origin), twins.get(rank))
        placed |= {at} if at is not None else set()
        take(None if origin is None else started[origin], None if at is None else current[at], item)
    for at, item in enumerate(current):
        if at not in placed:
            before = started[of_current[at]] if at in of_current else None
            take(before, item, None)
    if proposed == started:
        values = current  # in its own order
    return Merged(values or None, tuple(differences))


def _twins(started: Sequence[Item], current: Sequence[Item], proposed: Sequence[Item]) -> dict[int, int]:
    """The rank in `current` of each new item that the proposal has too, by its rank there: nothing else is paired with either."""
    new, twins = _new(started, current), dict[int, int]()
    for rank in _new(started, proposed):
        at = next((at for at in new if current[at] == proposed[rank] and at not in twins.values()), None)
        if at is not None:
            twins[rank] = at
    return twins


def _new(started: Sequence[Item], side: Sequence[Item]) -> list[int]:
    """The ranks in a side of what it has more often than `started`."""
    return [rank for rank, item in enumerate(side) if side[:rank].count(item) >= started.count(item)]


def _paired(started: Sequence[Item], side: Sequence[Item], apart: Collection[int]) -> dict[int, int]:
    """The rank in `started` of each item of a side that comes from there: equal, else of the same name, else the most alike; none
    for those at the ranks `apart`.
    """
    pairs: dict[int, int] = {}
    for alike in (_equal, _same_name, _alike):
        for rank, item in enumerate(side):
            if rank in pairs or rank in apart:
                continue
            free = [at for at in range(len(started)) if at not in pairs.values()]
            likeness = {at: alike(started[at], item) for at in free}
            best = max(free, key=lambda at: likeness[at], default=None)
            if best is not None and likeness[best]:
                pairs[rank] = best
    return pairs


def _equal(one: Item, other: Item) -> int:
    return int(one == other)


def _same_name(one: Item, other: Item) -> int:
    names = [name for name in _NAMING if name in one or name in other]
    return int(bool(names) and all(one.get(name) == other.get(name) for name in names))


def _alike(one: Item, other: Item) -> int:
    """How many sub-fields are the same; one more for the same type, none for another type."""
    if one.get("type") != other.get("type"):
        return 0
    return sum(one[name] == other.get(name) for name in one)


def _named(title: str, item: Item) -> str:
    """« Moyens de contact « 04 72 19 81 81 » », or the title alone."""
    name = next(
        (item[one] for one in ("value", "url", "name", "address", "city") if isinstance(item.get(one), str)), ""
    )
    return f"{title} « {name} »" if name else title


def text(node: Node, started: str, current: str, proposed: str) -> Merged:
    """The three versions of a Markdown text that `node` describes, as one; "" for none."""
    parts: list[str] = []
    differences: list[Difference] = []
    for before, here, there in _hunks(*(_paragraphs(side) for side in (started, current, proposed))):
        titles = (str(node["title"]), _opening([*here, *there, *before][0]))
        one, two, three = ("\n\n".join(side) or None for side in (before, here, there))
        merged = merge(node, one, two, three, titles)
        differences += merged.differences
        new = not before and here and there and here != there  # each side added its own
        parts += [*here, *there] if new else filter(None, [merged.value])
    one_side = proposed if current == started else current if proposed == started else None
    return Merged("\n\n".join(parts) if one_side is None else one_side, tuple(differences))


def _paragraphs(side: str) -> list[str]:
    return [one for one in re.split(r"\n(?:[ \t]*\n)+", side.strip("\n")) if one]


def _hunks(
    started: list[str], current: list[str], proposed: list[str]
) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Runs of paragraphs of each side, in order: one that all three kept, or what stands between two of those; paragraph by
    paragraph where there are as many.
    """
    here, there = _kept(started, current), _kept(started, proposed)
    start = (0, 0, 0)
    for rank in [*sorted(here.keys() & there.keys()), len(started)]:
        end = (rank, here.get(rank, len(current)), there.get(rank, len(proposed)))
        run = (started[start[0] : end[0]], current[start[1] : end[1]], proposed[start[2] : end[2]])
        if len({*map(len, run)}) == 1:
            yield from (([one], [two], [three]) for one, two, three in zip(*run, strict=True))
        else:
            yield run
        if rank < len(started):
            yield ([started[rank]],) * 3
        start = (end[0] + 1, end[1] + 1, end[2] + 1)


def _kept(started: list[str], side: list[str]) -> dict[int, int]:
    """The rank in a side of each paragraph that it kept as it was, by its rank in `started`."""
    blocks = SequenceMatcher(None, started, side, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _opening(paragraph: str) -> str:
    """« paragraphe « Des avocats vous reçoivent… » »."""
    first = paragraph.partition("\n")[0].lstrip("#->*0123456789. ")
    return f"paragraphe « {first if len(first) <= _OPENING else first[:_OPENING].rsplit(' ', 1)[0] + '…'} »"


def contacts(record: Mapping[str, Any]) -> Iterator[str]:
    """The numbers and addresses that a record gives to call, to write to or to open."""
    for channel in record.get("channels", ()):
        if "value" in channel:
            yield str(channel["value"])
    for place in record.get("places", ()):
        if "phone" in place:
            yield str(place["phone"])
