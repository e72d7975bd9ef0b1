"""What of a record may leave the site as open data: the class that its schema gives each field (`x-open`).

A field without a class has that of the field that holds it; a record's own field without any never leaves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from egalite.records.schema import OPEN, VOCABULARY, schema

# `fact`: in the files. `address`: too, once its organisation has accepted. `text`: read on the page, whose terms it keeps.
# `never`: nowhere outside the site.
Class = Literal["fact", "address", "text", "never"]
CLASSES: tuple[Class, ...] = ("fact", "address", "text", "never")
LEAVING = ("fact", "address")


def opened(kind: str, data: Mapping[str, Any], *, addresses: bool = False) -> dict[str, Any]:
    """The fields of a record that leave, in the order of the schema; addresses of places only with `addresses`."""
    kept: dict[str, Any] = _kept(schema(kind), "never", data, addresses)
    return kept


def open_schema(kind: str) -> dict[str, Any]:
    """The schema of what leaves: titles, descriptions, types and bounds; no field is required, since a row may lack it."""
    made: dict[str, Any] = _described(schema(kind), "never")
    return made


def open_vocabularies(kind: str) -> frozenset[str]:
    """The vocabularies whose terms what leaves may hold."""
    return frozenset(_vocabularies(schema(kind), "never"))


def class_of(node: Mapping[str, Any], inherited: Class) -> Class:
    """The class of a field, `inherited` being that of the field that holds it."""
    own: Class = node.get(OPEN, inherited)
    return own


def _kept(node: Mapping[str, Any], inherited: Class, value: Any, addresses: bool) -> Any:
    """What leaves of a value; None when nothing does."""
    mine = class_of(node, inherited)
    if isinstance(value, Mapping) and "properties" in node:
        kept = {
            name: inner
            for name, child in node["properties"].items()
            if name in value and (inner := _kept(child, mine, value[name], addresses)) is not None
        }
        return kept if kept or mine == "fact" or OPEN not in node else None
    if isinstance(value, list) and "properties" in node.get("items", {}):
        return [_kept(node["items"], mine, item, addresses) for item in value] if mine == "fact" else None
    return value if mine == "fact" or (mine == "address" and addresses) else None


_WORDS = ("title", "description", "type", "enum", "const", "pattern", "format", "minLength", "maxLength")


def _described(node: Mapping[str, Any], inherited: Class) -> dict[str, Any]:
    mine = class_of(node, inherited)
    made = {word: node[word] for word in _WORDS if word in node}
    if "properties" in node:
        made["properties"] = {
            name: _described(child, mine)
            for name, child in node["properties"].items()
            if class_of(child, mine) in LEAVING
        }
    if "items" in node:
        made["items"] = _described(node["items"], mine)
    if "oneOf" in node:
        made["oneOf"] = [_described(branch, mine) for branch in node["oneOf"]]
    return made


def _vocabularies(node: Mapping[str, Any], inherited: Class) -> Iterator[str]:
    mine = class_of(node, inherited)
    if VOCABULARY in node and mine in LEAVING:
        yield node[VOCABULARY]
    for inner in (*node.get("properties", {}).values(), node.get("items"), *node.get("oneOf", ())):
        if isinstance(inner, Mapping):
            yield from _vocabularies(inner, mine)
