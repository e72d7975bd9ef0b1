"""Three versions of a scheme: the one that a proposal started from, the one in the directory, the one proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from egalite.editing.field_labels import BODY_TITLE
from egalite.finding import BODY
from egalite.records import dump
from egalite.records.display import Display
from egalite.records.document import Document, Kind
from egalite.records.schema import reserved, schema
from egalite.records.vocabulary import Vocabulary

_BODY = str(BODY[0])


@dataclass(frozen=True, slots=True)
class Row:
    """A field that differs between the version a proposal started from, the one in the directory and the proposal."""

    label: str
    started: str
    current: str
    proposed: str
    by_directory: bool  # changed in the directory since
    by_proposal: bool  # changed by the proposal


class Outdated(Exception):
    """The record has changed since the version that a proposal started from; no row when that version is unknown."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        super().__init__("la fiche a changé depuis")
        self.rows = rows


@dataclass(frozen=True, slots=True)
class Versions:
    """The values of the three sides of a record of a kind, the text of a scheme among them."""

    kind: Kind
    started: Mapping[str, Any]
    current: Mapping[str, Any]
    proposed: Mapping[str, Any]

    def rows(self, vocabularies: Mapping[str, Vocabulary]) -> Iterator[Row]:
        """The fields that differ and that a proposal may change."""
        display = Display(vocabularies)
        nodes = {**schema(self.kind)["properties"], _BODY: {"title": BODY_TITLE}}
        for name, node in nodes.items():
            started, current, proposed = (side.get(name) for side in (self.started, self.current, self.proposed))
            by_directory, by_proposal = started != current, started != proposed
            if (by_directory or by_proposal) and not node.get("x-reserved"):
                before, now, then = (display.text(node, value) for value in (started, current, proposed))
                yield Row(str(node["title"]), before, now, then, by_directory, by_proposal)

    def merge(self) -> tuple[dict[str, Any], str]:
        """The present values with what the proposal changed, and the text; where both changed, the proposal's."""
        merged = dict(self.current)
        for name in {**self.started, **self.proposed}:
            if name not in reserved(self.kind) and self.started.get(name) != self.proposed.get(name):
                merged[name] = self.proposed.get(name)
        body = str(merged.pop(_BODY))
        return dump.ordered(self.kind, {name: value for name, value in merged.items() if value is not None}), body


def values(data: Mapping[str, Any], body: str) -> Mapping[str, Any]:
    """One side: a record's fields and its text."""
    return {**data, _BODY: body.strip()}


def of_document(document: Document) -> Mapping[str, Any]:
    """One side: what a file says."""
    return values(document.data or {}, document.body)
