"""Fields that the schemas reserve to the team (`x-reserved`): nobody else adds, changes or removes one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite.finding import Finding
from egalite.gate.record import fields, kind_of, versions
from egalite.gate.removal import renamed
from egalite.history.entries import Delta
from egalite.records import schema
from egalite.records.document import Document, Kind, identify


def judge(proposal: Delta) -> Iterator[Finding]:
    """Each reserved field that the merge would change. A record that goes is judged by `removal.py`.

    One that nobody can read in the base is held to have had none: the team mends it. One that goes on under another name
    keeps what it had.
    """
    removed, pairs = renamed(proposal)
    former_paths = {new: old for old, new in pairs.items()}
    for entry in proposal.changed:
        kind = kind_of(entry.path)
        before, after = versions(proposal, entry.path, entry.blob)
        before = before if before is not None else removed.get(former_paths.get(entry.path, ""))
        if kind is None or after is None:
            continue
        document = Document(entry.path, kind, identify(entry.path)[1], after)
        former, data = fields(entry.path, before) or {}, document.data or {}
        for name in sorted(schema.reserved(kind)) if data else ():
            if former.get(name) != data.get(name) and not _allowed(kind, name, before is None, former, data):
                what = "remettez-y ce qu'il y avait" if name in former else "retirez-le"
                told = f"est réservé à l'équipe du site ; {what}, et dites dans la demande ce qui devrait y être."
                yield document.finding("gate-reserved", (name,), told, key=True, link=" ")


def _allowed(kind: Kind, name: str, new: bool, before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """What anybody may do: begin a record as its schema says, withdraw one that was not."""
    if new and name in schema.schema(kind)["required"]:
        return bool(after.get(name) == schema.initial(kind).get(name, after.get(name)))
    return name == "withdrawal" and name not in before and after.get("status") == "withdrawn"
