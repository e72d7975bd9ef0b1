"""What a record keeps of the changes that whoever relies on it must know: `changes`, where a schema has it.

Its keyword `x-follows` names the fields that are followed; the fields of its items, but `on`, keep what they said before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.records.document import Document
from egalite.records.schema import schema

_FIELD, _FOLLOWED = "changes", "x-follows"


def noted(current: Document, record: Mapping[str, Any], day: str) -> dict[str, Any]:
    """A record that changes on a day, with a note of it when a followed field differs from the `current` version."""
    node, before = schema(current.kind)["properties"].get(_FIELD, {}), current.data or {}
    if all(before.get(name) == record.get(name) for name in node.get(_FOLLOWED, ())):
        return dict(record)
    kept = (name for name in node["items"]["properties"] if name in before and before[name] != record.get(name))
    note = {"on": day, **{name: before[name] for name in kept}}
    return {**record, _FIELD: [*before.get(_FIELD, ()), note]}
