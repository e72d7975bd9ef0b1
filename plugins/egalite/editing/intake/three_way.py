"""A merge of three versions of a record's field, item by item and sub-field by sub-field: what one side left alone takes the other's.

Where both sides changed the same thing, the proposal's is taken, and the difference is told: a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Node = Mapping[str, Any]
Item = Mapping[str, Any]
_NAMING = ("type", "value", "url", "id")  # what tells an item of a list from its neighbours


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
    of_current, of_proposed = _paired(started, current), _paired(started, proposed)
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
        if origin is None:
            twin = next(
                (at for at, one in enumerate(current) if at not in placed and at not in of_current and one == item),
                None,
            )
            placed |= {twin} if twin is not None else set()
            take(None, current[twin] if twin is not None else None, item)
            continue
        at = next((place for place, start in of_current.items() if start == origin), None)
        placed |= {at} if at is not None else set()
        take(started[origin], current[at] if at is not None else None, item)
    for at, item in enumerate(current):
        if at not in placed:
            before = started[of_current[at]] if at in of_current else None
            take(before, item, None)
    if proposed == started:
        values = current  # in its own order
    return Merged(values or None, tuple(differences))


def _paired(started: Sequence[Item], side: Sequence[Item]) -> dict[int, int]:
    """The rank in `started` of each item of a side that comes from there: equal, else of the same name, else the most alike."""
    pairs: dict[int, int] = {}
    for alike in (_equal, _same_name, _alike):
        for rank, item in enumerate(side):
            if rank in pairs:
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


def contacts(record: Mapping[str, Any]) -> Iterator[str]:
    """The numbers and addresses that a record gives to call, to write to or to open."""
    for channel in record.get("channels", ()):
        if "value" in channel:
            yield str(channel["value"])
    for place in record.get("places", ()):
        if "phone" in place:
            yield str(place["phone"])
