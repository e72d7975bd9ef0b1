"""Records as text, in the project's one YAML style: pure functions, which write no file.

Block style, sequences indented by two, no folding, no anchor; fields in the order of their schema; digits alone between
apostrophes, so that no other reader of YAML takes them for numbers. PyYAML writes it, by its C emitter: `egalite check`
compares every record with its canonical form.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

import yaml
from yaml.resolver import Resolver

from egalite.records import kinds, schema
from egalite.records.yaml import SPACES

_EDGES = f" {SPACES}"  # bare at the edge of a value, they are lost or refused
_UNFOLDED = 2**31 - 1  # columns: the most that libyaml takes

_TEXT = "tag:yaml.org,2002:str"
_RESOLVER = Resolver()
_START, _END = yaml.StreamStartEvent(), yaml.StreamEndEvent()
_DOCUMENT, _DOCUMENT_END = yaml.DocumentStartEvent(explicit=False), yaml.DocumentEndEvent(explicit=False)
_MAPPING, _MAPPING_END = yaml.MappingStartEvent(None, None, True, flow_style=False), yaml.MappingEndEvent()
_SEQUENCE, _SEQUENCE_END = yaml.SequenceStartEvent(None, None, True, flow_style=False), yaml.SequenceEndEvent()


class Order(NamedTuple):
    """Rank of each field of a mapping, as its schema lists them, and the orders of the mappings inside."""

    ranks: Mapping[str, int]
    inner: Mapping[str, Order]


def dump(data: Mapping[str, Any]) -> str:
    """YAML of a record made of texts, booleans, nothings, lists and mappings, keys in their order."""
    text = _emitted(data, yaml.CSafeDumper)
    if "\\U" in text:  # libyaml writes the code of an emoji, where PyYAML writes the emoji
        text = _emitted(data, yaml.SafeDumper)
    return _indented(text)


def ordered(kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The same record with its fields in the order of their schema, unknown ones last."""
    return _sorted(data, order(kind))


def canonical(kind: str, data: Mapping[str, Any], body: str = "") -> str:
    """Text of a record's whole file in the project's style, which ends with its Markdown when its kind has a text."""
    fields = dump(ordered(kind, data))
    return with_body(fields, body) if kinds.has_text(kind) else fields


def with_body(fields: str, body: str) -> str:
    """A file with a text: the YAML of its fields between two fences, then its Markdown."""
    text = f"---\n{fields}---\n"
    return f"{text}\n{body.strip()}\n" if body.strip() else text


def in_order(kind: str, data: Mapping[str, Any]) -> bool:
    """Whether a record's fields already stand in the order of their schema."""
    return _in_order(data, order(kind))


@cache
def order(kind: str) -> Order:
    """Order of the fields of a kind of record."""
    return _order(schema.schema(kind))


def _order(node: Mapping[str, Any]) -> Order:
    properties = node.get("properties", {})
    inner = {name: _order(schema_node.get("items", schema_node)) for name, schema_node in properties.items()}
    ranks = {name: rank for rank, name in enumerate(properties)}
    return Order(ranks, {name: order for name, order in inner.items() if order.ranks})


def _in_order(data: Mapping[str, Any], fields: Order) -> bool:
    last = len(fields.ranks)
    ranks = [fields.ranks.get(name, last) for name in data]
    if ranks != sorted(ranks):
        return False
    for name in fields.inner.keys() & data.keys():
        value = data[name]
        items = value if isinstance(value, list) else (value,)
        if not all(_in_order(item, fields.inner[name]) for item in items if isinstance(item, dict)):
            return False
    return True


def _sorted(data: Mapping[str, Any], fields: Order) -> dict[str, Any]:
    last = len(fields.ranks)
    result = {}
    for name in sorted(data, key=lambda name: fields.ranks.get(name, last)):
        value = data[name]
        inner = fields.inner.get(name)
        if inner is not None:
            if isinstance(value, dict):
                value = _sorted(value, inner)
            elif isinstance(value, list):
                value = [_sorted(item, inner) if isinstance(item, dict) else item for item in value]
        result[name] = value
    return result


def _emitted(data: Mapping[str, Any], dumper: type[yaml.CSafeDumper | yaml.SafeDumper]) -> str:
    events: list[yaml.Event] = [_START, _DOCUMENT]
    _describe(data, events.append)
    text: str = yaml.emit([*events, _DOCUMENT_END, _END], Dumper=dumper, allow_unicode=True, width=_UNFOLDED)
    return text


def _describe(value: Any, tell: Callable[[yaml.Event], None]) -> None:
    """Tell the events of a value. PyYAML's own representer, which makes nodes of them first, takes twice as long."""
    if isinstance(value, str):
        tell(_text(value))
    elif isinstance(value, Mapping):
        tell(_MAPPING)
        for name, item in value.items():
            tell(_text(name))
            _describe(item, tell)
        tell(_MAPPING_END)
    elif isinstance(value, list):
        tell(_SEQUENCE)
        for item in value:
            _describe(item, tell)
        tell(_SEQUENCE_END)
    else:
        tell(yaml.ScalarEvent(None, None, (True, False), json.dumps(value)))


@lru_cache(maxsize=1 << 14)
def _text(value: str) -> yaml.ScalarEvent:
    style = None
    if "\n" in value:
        style = '"'  # one line, its ends spelled \\n: the others would fold it
    elif (value.isascii() and value.isdigit()) or value.strip(_EDGES) != value:
        style = "'"
    plain = _RESOLVER.resolve(yaml.ScalarNode, value, (True, False)) == _TEXT  # type: ignore[no-untyped-call]
    return yaml.ScalarEvent(None, _TEXT, (plain, True), value, style=style)


def _indented(text: str) -> str:
    """Two spaces before each item of a mapping's sequence: libyaml aligns them with their key, and takes no order."""
    lines: list[str] = []
    dashes: list[int] = []  # their columns, in the sequences that hold a line
    for line in text.splitlines(keepends=True):
        column = len(line) - len(line.lstrip(" "))
        is_item = line.startswith("- ", column)
        while dashes and dashes[-1] >= column + is_item:
            dashes.pop()
        if is_item and lines[-1].endswith(":\n"):
            dashes.append(column)
        lines.append("  " * len(dashes) + line)
    return "".join(lines)
