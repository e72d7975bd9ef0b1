"""What the schemas reserve to the team (`x-reserved`), and what nobody rewrites, the team included: dated facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite.convention.facts import extends
from egalite.finding import Finding
from egalite.gate.record import fields, kind_of, versions
from egalite.gate.removal import renamed
from egalite.history.entries import Delta
from egalite.records import schema
from egalite.records.document import Document, Kind, identify

FACTS = "facts"


def judge(proposal: Delta) -> Iterator[Finding]:
    """Each reserved field that the merge would change. A record that goes is judged by `removal.py`.

    One that nobody can read in the base is held to have had none: the team mends it. One that goes on under another name
    keeps what it had.
    """
    for document, former, data, new in _changed(proposal):
        for name in sorted(schema.reserved(document.kind)) if data else ():
            if former.get(name) != data.get(name) and not _allowed(document.kind, name, new, former, data):
                what = "remettez-y ce qu'il y avait" if name in former else "retirez-le"
                told = f"est réservé à l'équipe du site ; {what}, et dites dans la demande ce qui devrait y être."
                yield document.finding("gate-reserved", (name,), told, key=True, link=" ")


def rewritten(proposal: Delta) -> Iterator[Finding]:
    """Each record whose dated facts would not only gain some: whoever proposes it, what was stated stays."""
    for document, former, data, _ in _changed(proposal):
        before, after = _facts(former), _facts(data)
        if data and not extends(before, after):
            rank = next((at for at, fact in enumerate(before) if after[at : at + 1] != [fact]), 0)
            told = (
                f"le fait daté n° {rank + 1} serait récrit ou retiré ; remettez-le, et ajoutez à la suite un fait qui le corrige "
                "(« corrects » dit le jour qui était faux)."
            )
            yield document.finding("gate-fact", (FACTS, rank), told)


def _changed(proposal: Delta) -> Iterator[tuple[Document, Mapping[str, Any], Mapping[str, Any], bool]]:
    """Each record that changes: as merged, its fields before and after, whether it is new."""
    removed, pairs = renamed(proposal)
    former_paths = {new: old for old, new in pairs.items()}
    for entry in proposal.changed:
        kind = kind_of(entry.path)
        before, after = versions(proposal, entry.path, entry.blob)
        before = before if before is not None else removed.get(former_paths.get(entry.path, ""))
        if kind is None or after is None:
            continue
        document = Document(entry.path, kind, identify(entry.path)[1], after)
        yield document, fields(entry.path, before) or {}, document.data or {}, before is None


def _allowed(kind: Kind, name: str, new: bool, before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """What anybody may do: name the organisation of a new record, withdraw one that was not."""
    if new and name in schema.schema(kind)["required"]:
        return True
    former, present = _facts(before), _facts(after)
    if name != FACTS or new or not extends(former, present):
        return False
    added = [fact.get("fact") for fact in present[len(former) :]]
    return added == ["withdrawal"] and not _withdrawn(former)


def _facts(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The facts of a record, as far as they are some: `egalite check` tells of what is none."""
    facts = data.get(FACTS)
    return [fact for fact in facts if isinstance(fact, dict)] if isinstance(facts, list) else []


def _withdrawn(facts: list[Mapping[str, Any]]) -> bool:
    kinds = [fact.get("fact") for fact in facts]
    return next((kind for kind in reversed(kinds) if kind in ("publication", "withdrawal")), "") == "withdrawal"
