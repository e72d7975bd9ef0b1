"""What changed between two versions of a record, field by field, in the words of `schemas/`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jsonschema_rs

from egalite.records.display import Display, Node, list_node
from egalite.records.document import Kind
from egalite.records.schema import VOCABULARY, schema
from egalite.records.vocabulary import Vocabulary

Path = tuple[str, ...]

# What tells an item of a list from another; others are told by their rank.
_NAMED_BY = {
    "channels": "type", "sources": "url", "facts": "fact", "examined": "scheme",
}  # fmt: skip
# What an item is called by: « Téléphone », « Convention signée ».
_TITLED_BY: Mapping[Path, str] = {("channels",): "type", ("facts",): "fact"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs. `before` and `after` are what a reader sees, empty when the field is absent.

    `path` names the field without ranks, `values` are what it held and holds, as written; `term` is the id of the term that
    it now has. `reordered` when the same things only stand in another order.
    """

    path: Path
    label: str
    before: str
    after: str
    values: tuple[Any, Any] = (None, None)
    term: str = ""
    reordered: bool = False

    def sentence(self, *, whole: bool = False) -> str:
        """« Téléphone : 01 23 45 67 89 → 01 98 76 54 32 »; of a `whole` record that comes or goes, the value alone."""
        if whole:
            return f"{self.label} : {self.before or self.after}"
        if not self.before:
            return f"{self.label} (ajout) : {self.after}"
        if not self.after:
            return f"{self.label} (retrait) : {self.before}"
        return f"{self.label} : {self.before} → {self.after}"


class Comparison:
    """Compares records of one kind, with the vocabularies of the running checkout."""

    def __init__(self, kind: Kind, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._schema = schema(kind)
        self._display = Display(vocabularies)

    def changes(self, before: Node, after: Node) -> list[FieldChange]:
        """Fields that differ, in the order of the schema; then those that no schema knows, as they are written.

        The records may have errors: a field that does not conform is shown as it is written.
        """
        fields = list(self._group((), "", self._schema, self._tame(before), self._tame(after)))
        names = dict.fromkeys([*before, *after])
        unknown = [
            name for name in names if name not in self._schema["properties"] and before.get(name) != after.get(name)
        ]
        return fields + [
            FieldChange(
                (name,),
                f"Champ inconnu « {name} »",
                _raw(before.get(name)),
                _raw(after.get(name)),
                (before.get(name), after.get(name)),
            )
            for name in unknown
        ]

    def _tame(self, record: Node) -> Node:
        """The record with each field that does not conform turned into text."""
        fields, shared = self._schema["properties"], {"$defs": self._schema.get("$defs", {})}
        return {
            name: value if jsonschema_rs.is_valid({**fields[name], **shared}, value) else _raw(value)
            for name, value in record.items()
            if name in fields
        }

    def _group(self, path: Path, label: str, node: Node, before: Node, after: Node) -> Iterator[FieldChange]:
        for name, inner in node["properties"].items():
            old, new = before.get(name), after.get(name)
            if old != new:
                title = inner["title"]
                own = f"{label}, {title[0].lower()}{title[1:]}" if label else title
                yield from self._field((*path, name), own, inner, old, new)

    def _field(self, path: Path, label: str, node: Node, old: Any, new: Any) -> Iterator[FieldChange]:
        if "properties" in node and isinstance(old, dict) and isinstance(new, dict):
            yield from self._group(path, label, node, old, new)
        elif _groups(node) and not isinstance(old, str) and not isinstance(new, str):
            yield from self._items(path, node["items"], old or [], new or [])
        elif isinstance(old, list) and isinstance(new, list):
            list_schema = list_node(node)
            removals, additions = [item for item in old if item not in new], [item for item in new if item not in old]
            if removals or additions:
                yield from self._change(path, label, list_schema, removals, None)
                yield from self._change(path, label, list_schema, None, additions)
            else:
                order = self._change(path, f"{label}, ordre", list_schema, old, new)
                yield from (replace(change, reordered=True) for change in order)
        else:
            yield from self._change(path, label, node, old, new)

    def _change(self, path: Path, label: str, node: Node, old: Any, new: Any) -> Iterator[FieldChange]:
        before, after = self._display.text(node, old), self._display.text(node, new)
        if before or after:
            term = new if VOCABULARY in node and isinstance(new, str) else ""
            yield FieldChange(path, label, before, after, (old, new), term)

    def _items(self, path: Path, node: Node, old: Sequence[Node], new: Sequence[Node]) -> Iterator[FieldChange]:
        named_by = _NAMED_BY.get(path[-1], "id" if "id" in node["properties"] else None)
        for before, after in _pairs(old, new, named_by):
            present = after or before or {}
            key = _TITLED_BY.get(path)
            named = {key} if key else set()
            label = self._display.text(node["properties"][key], present[key]) if key else str(node["title"])
            if "id" in present:
                label += f" « {present.get('label') or present['id']} »"
            if before is not None and after is not None:
                for change in self._group(path, label, node, before, after):
                    # A channel's number is the channel itself: « Téléphone : … », not « Téléphone, valeur : … ».
                    own = label if change.path == ("channels", "value") else change.label
                    yield replace(change, label=own)
            else:
                texts = [self._display.summary(node, item, named) for item in (before, after)]
                yield FieldChange(path, label, texts[0], texts[1], (before, after))
        if not any(item not in new for item in old) and not any(item not in old for item in new):
            names = [", ".join(self._name(node, item) for item in side) for side in (old, new)]
            yield FieldChange(path, f"{node['title']}, ordre", names[0], names[1], (old, new), reordered=True)

    def _name(self, node: Node, item: Node) -> str:
        first = next(name for name in node["properties"] if name in item)
        return self._display.text(node["properties"][first], item[first])


def _raw(value: Any) -> str:
    return "" if value is None else str(value)


def _groups(node: Node) -> bool:
    """Whether a field is a list of groups of fields."""
    return isinstance(node.get("items"), dict) and "properties" in node["items"]


def _pairs(old: Sequence[Node], new: Sequence[Node], named_by: str | None) -> list[tuple[Node | None, Node | None]]:
    """Items of two lists that are the same thing, changed or not; those that only one list has. Equal pairs are left out."""
    former = [item for item in old if item not in new]
    pairs: list[tuple[Node | None, Node | None]] = []
    for item in new:
        if item in old:
            continue
        same = [
            item_before for item_before in former if named_by is None or item_before.get(named_by) == item.get(named_by)
        ]
        if same:
            former.remove(same[0])
        pairs.append((same[0] if same else None, item))
    return [*((item, None) for item in former), *pairs]
