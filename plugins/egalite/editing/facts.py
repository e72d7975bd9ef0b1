"""Append dated facts to a record: the one way that the team's gestures write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from egalite.editing.editor import rewrite_record
from egalite.records import dump
from egalite.records.document import Document

Fact = Mapping[str, Any]


def appended(document: Document, facts: Sequence[Fact]) -> bytes:
    """The file of a record with more facts, the rest as it is written. Raises EditError when it cannot be written safely."""
    before = document.data or {}
    data = {**before, "facts": [*before.get("facts", ()), *map(dict, facts)]}
    return rewrite_record(document, dump.ordered(document.kind, data), document.body)
