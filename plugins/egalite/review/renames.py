"""Records whose file takes another name: one thing said once, not a record that goes and another that comes."""

from __future__ import annotations

from typing import Any

from egalite.records.registry import Registry
from egalite.review.change import Change

_ALIKE = 0.5  # share of the fields that two versions of one record have in common, as Git asks of the lines of a file


def renames(proposal: Change) -> dict[str, str]:
    """New path → former path of each record that a proposal renames; each path once, the likest pairs first."""
    gone = [path for path, (_, after) in proposal.touched.items() if after is None and path in proposal.before.readings]
    come = [
        path for path, (before, _) in proposal.touched.items() if before is None and path in proposal.after.readings
    ]
    pairs = sorted(
        (-likeness, new, old)
        for new in come
        for old in gone
        if _kind(new) == _kind(old) and (likeness := _likeness(proposal, old, new)) >= _ALIKE
    )
    found: dict[str, str] = {}
    for _, new, old in pairs:
        if new not in found and old not in found.values():
            found[new] = old
    return found


def _kind(path: str) -> tuple[str, str]:
    """The folder and the kind of file: a logo is never a record renamed."""
    return path.partition("/")[0], path.rpartition(".")[2]


def _likeness(proposal: Change, old: str, new: str) -> float:
    before, after = _values(proposal.before, old), _values(proposal.after, new)
    names = before.keys() | after.keys()
    return sum(before.get(name) == after.get(name) for name in names) / len(names) if names else 0


def _values(side: Registry, path: str) -> dict[str, Any]:
    reading = side.readings[path]
    return {**(reading.data or {}), "body": reading.body} if reading.data is not None else {}
