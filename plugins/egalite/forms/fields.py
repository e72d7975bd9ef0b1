"""The schemas as objects and fields: what the documentation and `egalite new` are made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from egalite.project import SCHEMAS
from egalite.records import json_file

# Words of the schemas that judge nothing: how the form at /proposer/ asks (forms/questions.py).
FORM_ONLY = frozenset({
    "x-sections", "x-label", "x-help", "x-choices", "x-when", "x-rare", "x-tidy", "x-lines", "x-outline", "x-organisations",
    "x-needed", "x-autocomplete",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object: its name, its schema, whether it must be there."""

    name: str
    schema: Mapping[str, Any]
    required: bool

    @property
    def title(self) -> str:
        """Its French name."""
        return str(self.schema["title"])

    @property
    def description(self) -> str:
        """What it is, in French."""
        return str(self.schema["description"])

    @property
    def vocabulary(self) -> str | None:
        """The vocabulary its value, or its items, come from."""
        inner = self.schema.get("items", self.schema)
        for choice in self.schema.get("oneOf", ()):
            inner = choice.get("items", inner)
        vocabulary: str | None = inner.get("x-vocabulary")
        return vocabulary


@dataclass(frozen=True, slots=True)
class Group:
    """An object: the path of its field, its schema, its fields."""

    path: str
    schema: Mapping[str, Any]
    fields: tuple[Field, ...]


def schema(kind: str) -> dict[str, Any]:
    """A schema as it is on disk now: a generator may have just written it."""
    loaded: dict[str, Any] = json_file.read(SCHEMAS / f"{kind}.schema.json")
    return loaded


def groups(kind: str) -> Iterator[Group]:
    """The objects of a kind of record, the record itself first."""
    yield from _groups("", schema(kind))


def inner_object(field: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The object that a field holds, alone or in a list."""
    for candidate in (field, field.get("items", {})):
        if candidate.get("type") == "object":
            node: Mapping[str, Any] = candidate
            return node
    return None


def singular(word: str) -> str:
    """English singular of a field or a vocabulary: `statuses`, `needs`."""
    return word.removesuffix("es") if word.endswith("uses") else word.removesuffix("s")


def _groups(path: str, node: Mapping[str, Any]) -> Iterator[Group]:
    required = set(node.get("required", ()))
    fields = tuple(Field(key, value, key in required) for key, value in node["properties"].items())
    yield Group(path, node, fields)
    for field in fields:
        inner = inner_object(field.schema)
        if inner is not None:
            yield from _groups(f"{path}.{field.name}" if path else field.name, inner)
