"""Three versions of a scheme: the one that a proposal started from, the one in the directory, the one proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from egalite.editing.field_labels import BODY_TITLE
from egalite.editing.intake import three_way
from egalite.editing.intake.three_way import Merged
from egalite.finding import BODY
from egalite.records import dump
from egalite.records.display import Display
from egalite.records.document import Document, Kind
from egalite.records.schema import reserved, schema
from egalite.records.vocabulary import Vocabulary

_BODY = str(BODY[0])
_CONTACTS = ("value", "phone")  # sub-fields that one calls, writes to or opens


@dataclass(frozen=True, slots=True)
class Row:
    """A field that differs between the version a proposal started from, the one in the directory and the proposal."""

    label: str
    started: str
    current: str
    proposed: str
    by_directory: bool  # changed in the directory since
    by_proposal: bool  # changed by the proposal
    returns: bool = False  # a contact that the directory once gave, and gave up

    @property
    def disputed(self) -> bool:
        """Whether both sides changed it, each in its way."""
        return self.by_directory and self.by_proposal and self.current != self.proposed


class Outdated(Exception):
    """The record has changed since the version that a proposal started from; no row when that version is unknown."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        super().__init__("la fiche a changé depuis")
        self.rows = rows


@dataclass(frozen=True, slots=True)
class Versions:
    """The values of the three sides of a record of a kind, its text among them; `former` contacts it once gave."""

    kind: Kind
    started: Mapping[str, Any]
    current: Mapping[str, Any]
    proposed: Mapping[str, Any]
    former: frozenset[str] = frozenset()

    def rows(self, vocabularies: Mapping[str, Vocabulary]) -> Iterator[Row]:
        """What differs and that a proposal may change, a line each: an item's sub-field, where the field is a list of groups."""
        display = Display(vocabularies)
        for one in self._merged().differences:
            before, now, then = (display.text(one.node, side) for side in (one.started, one.current, one.proposed))
            by_proposal = one.started != one.proposed
            returns = by_proposal and one.field in _CONTACTS and one.proposed in self.former
            yield Row(
                ", ".join(one.titles[:-1] if one.field == "value" else one.titles),
                before,
                now,
                then,
                one.started != one.current,
                by_proposal,
                returns,
            )

    def merge(self) -> tuple[dict[str, Any], str]:
        """The present values with what the proposal changed, and the text; where both changed the same thing, the proposal's."""
        merged = dict(self._merged().value)
        body = str(merged.pop(_BODY, ""))
        kept = {name: value for name, value in self.current.items() if name in reserved(self.kind)}
        return dump.ordered(self.kind, {**merged, **kept}), body

    def _merged(self) -> Merged:
        held = reserved(self.kind)
        nodes = {name: node for name, node in schema(self.kind)["properties"].items() if name not in held}
        sides = (self.started, self.current, self.proposed)
        started, current, proposed = (
            {name: value for name, value in side.items() if name not in {*held, _BODY}} for side in sides
        )
        fields = three_way.merge({"properties": nodes}, started, current, proposed)
        before, here, there = (str(side.get(_BODY, "")) for side in sides)
        text = three_way.text({"title": BODY_TITLE}, before, here, there)
        return Merged({**fields.value, _BODY: text.value}, (*fields.differences, *text.differences))


def values(data: Mapping[str, Any], body: str) -> Mapping[str, Any]:
    """One side: a record's fields and its text."""
    return {**data, _BODY: body.strip()}


def of_document(document: Document) -> Mapping[str, Any]:
    """One side: what a file says."""
    return values(document.data or {}, document.body)


def given_up(current: Document, former: Iterable[bytes]) -> frozenset[str]:
    """Contacts that former versions of a record gave, and that it no longer gives."""
    once = {
        contact for raw in former
        for contact in three_way.contacts(Document(current.path, current.kind, current.id, raw).data or {})
    }  # fmt: skip
    return frozenset(once - {*three_way.contacts(current.data or {})})
