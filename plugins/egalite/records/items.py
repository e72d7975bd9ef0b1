"""Walk the values of a document that conforms to its schema, each with its pointer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from egalite.convention.scheme_life import state
from egalite.finding import Pointer
from egalite.records.document import Document

Item = Mapping[str, Any]
_NONE: Item = {}


def fields(document: Document) -> Item:
    """The fields of a document; none when it could not be read."""
    return document.data if document.data is not None else _NONE


def life(document: Document, day: date) -> dict[str, Any]:
    """What the facts of a scheme say by a day (`scheme_life.state`)."""
    return state(fields(document), day)


def items(document: Document, name: str) -> Iterator[tuple[Pointer, Item]]:
    """Groups of a list field (`channels`, `sources`…), in order; none when the field is absent."""
    for index, item in enumerate(fields(document).get(name, ())):
        yield (name, index), item


def last_fact(document: Document, kind: str) -> Pointer:
    """Where the last fact of a kind stands; the first field of the record when there is none."""
    return next((at for at, fact in reversed(list(items(document, "facts"))) if fact["fact"] == kind), ())


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
