"""Records as text, in the project's one YAML style: pure functions, which write no file.

Block style, sequences indented by two, no folding, no anchor; fields in the order of their schema; digits alone and
whole dates between apostrophes, so that no other reader of YAML takes them for numbers. PyYAML decides how each text is
quoted; what nearly all texts look like is recognised without asking it, a hundred times faster: `egalite check` compares
every record with its canonical form.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

import yaml

from egalite.records import schema

# What nearly all texts are made of: PyYAML may write it outside double quotes.
_SIGNS = "-A-Za-z0-9'\"(),./?!&%*+=@_;\u00c0-\u017f\u00ab\u00bb\u2018-\u201d\u2013\u2026\u20ac\u00a0\u202f"
_REST = f"[{_SIGNS} ]*(?:(?::(?! )|(?<! )#)[{_SIGNS} ]*)*(?<![ :])\\Z"
# Texts that PyYAML writes as they are: they begin like a word, or like a number and then hold a sign that no number and
# no date of YAML 1.1 holds; nothing in them is read as YAML; they end in no space or colon.
_PLAIN = re.compile(
    f"[A-Za-z\u00c0-\u017f\u00ab]{_REST}"
    r"|0\d(?: \d\d){4}\Z"
    r"|\d{4}-(?:0\d|1[0-2])\Z"
    f"|[0-9](?=.*[/,'()h-su-wy\u00c0-\u017f]){_REST}"
).match
# Of the same signs, texts that hold what YAML reads: PyYAML puts them between apostrophes.
_QUOTED = re.compile(f"(?=.*(?:: |:\\Z| #))[{_SIGNS} :#]*\\Z").match
_DIGITS = re.compile(r"(?:[0-9]+|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))\Z")
# Words that some reader of YAML 1.1 takes for something else than a text.
_WORDS = frozenset(
    spelt
    for word in ("true", "false", "yes", "no", "on", "off", "null")
    for spelt in (word, word.capitalize(), word.upper())
)


class Order(NamedTuple):
    """Rank of each field of a mapping, as its schema lists them, and the orders of the mappings inside."""

    ranks: Mapping[str, int]
    inner: Mapping[str, Order]


def dump(data: Mapping[str, Any]) -> str:
    """YAML of a record made of texts, booleans, nothings, lists and mappings, keys in their order."""
    lines: list[str] = []
    _mapping(data, "", "", lines)
    return "\n".join([*lines, ""]) if lines else "{}\n"


def ordered(kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The same record with its fields in the order of their schema, unknown ones last."""
    return _sorted(data, order(kind))


def canonical(kind: str, data: Mapping[str, Any], body: str = "") -> str:
    """Text of a record's whole file in the project's style; a scheme ends with its Markdown."""
    fields = dump(ordered(kind, data))
    return with_body(fields, body) if kind == "scheme" else fields


def with_body(fields: str, body: str) -> str:
    """A scheme's file: the YAML of its fields between two fences, then its Markdown."""
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
    inner = {name: _order(held.get("items", held)) for name, held in properties.items()}
    ranks = {name: rank for rank, name in enumerate(properties)}
    return Order(ranks, {name: found for name, found in inner.items() if found.ranks})


def _in_order(data: Mapping[str, Any], fields: Order) -> bool:
    last = len(fields.ranks)
    ranks = [fields.ranks.get(name, last) for name in data]
    if ranks != sorted(ranks):
        return False
    for name in fields.inner.keys() & data.keys():
        value = data[name]
        held = value if isinstance(value, list) else (value,)
        if not all(_in_order(item, fields.inner[name]) for item in held if isinstance(item, dict)):
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


def _mapping(data: Mapping[str, Any], first: str, indent: str, lines: list[str]) -> None:
    """Lines of a mapping; `first` stands before its first key, `indent` before the others."""
    lead = first
    for key, value in data.items():
        name = key if key.isidentifier() and key not in _WORDS else _text(key)
        kind = type(value)
        if kind is str:
            shown = value if _PLAIN(value) and value not in _WORDS else _text(value)
            lines.append(f"{lead}{name}: {shown}")
        elif kind is list and value:
            lines.append(f"{lead}{name}:")
            _sequence(value, f"{indent}  ", f"{indent}  ", lines)
        elif kind is dict and value:
            lines.append(f"{lead}{name}:")
            _mapping(value, f"{indent}  ", f"{indent}  ", lines)
        else:
            lines.append(f"{lead}{name}: {_other(value)}")
        lead = indent


def _sequence(values: Sequence[Any], first: str, indent: str, lines: list[str]) -> None:
    lead = first
    for value in values:
        kind = type(value)
        if kind is str:
            lines.append(f"{lead}- {value if _PLAIN(value) and value not in _WORDS else _text(value)}")
        elif kind is dict and value:
            _mapping(value, f"{lead}- ", f"{indent}  ", lines)
        elif kind is list and value:
            _sequence(value, f"{lead}- ", f"{indent}  ", lines)
        else:
            lines.append(f"{lead}- {_other(value)}")
        lead = indent


def _other(value: Any) -> str:
    """What is no text and holds nothing. Raises TypeError for what a record cannot hold."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if value == [] or value == {}:
        return "[]" if value == [] else "{}"
    raise TypeError(f"no place in a record for {value!r}")


@lru_cache(maxsize=16384)
def _text(value: str) -> str:
    """A text as it stands after its key, quoted where it must be."""
    if _DIGITS.match(value):
        return f"'{value}'"
    if _QUOTED(value):
        return "'" + value.replace("'", "''") + "'"
    written = yaml.dump({"k": value}, Dumper=_Dumper, allow_unicode=True, width=math.inf, default_flow_style=False)
    return written[3:-1]


class _Dumper(yaml.SafeDumper):
    """PyYAML's safe dumper; digits and line ends settled."""


def _quoted(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = None
    if value.isascii() and value.isdigit():
        style = "'"
    elif "\n" in value:
        style = '"'  # one line, its ends spelled \\n: the others would fold it
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _quoted)
