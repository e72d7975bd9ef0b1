"""Walk the values of a document that conforms to its schema, each with its pointer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite.finding import Pointer
from egalite.records.document import Document

Item = Mapping[str, Any]
_NONE: Item = {}


def fields(document: Document) -> Item:
    """The fields of a document; none when it could not be read."""
    return document.data if document.data is not None else _NONE


def items(document: Document, name: str) -> Iterator[tuple[Pointer, Item]]:
    """Groups of a list field (`channels`, `sources`…), in order; none when the field is absent."""
    for index, item in enumerate(fields(document).get(name, ())):
        yield (name, index), item


def texts(value: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, str]]:
    """Every text inside a value, however deep."""
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, (*pointer, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from texts(inner, (*pointer, index))
