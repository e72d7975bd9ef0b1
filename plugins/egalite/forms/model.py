"""Typed records from the schemas: `registry/model.py`, so that mypy knows every field."""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from egalite.forms.fields import KINDS, Field, Group, class_name, groups, inner_object

PATH = "plugins/egalite/records/model.py"
# A longer vocabulary is a `str`: the schema judges it, a type of fifty words would help nobody.
LONGEST_LITERAL = 16
_WIDTH = 120

_HEAD = '''"""The records as typed dictionaries.

Made from `schemas/` by `egalite generate`: do not edit. Dates are texts, year-month-day.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

'''


def generated() -> dict[str, str]:
    """The module's text."""
    aliases: dict[str, str] = {}
    classes: dict[str, str] = {}
    for kind in KINDS:
        # Inner objects first: one written as a call needs its parts to exist.
        for group in reversed(list(groups(kind))):
            text = "\n".join(_class(group, aliases))
            if classes.setdefault(group.name, text) != text:
                raise ValueError(f"deux objets des schémas s'appelleraient {group.name}")
    parts = ["\n".join(aliases[name] for name in sorted(aliases)), *classes.values()]
    return {PATH: _HEAD + "\n\n\n".join(parts) + "\n"}


def _class(group: Group, aliases: dict[str, str]) -> Iterator[str]:
    types = {field.name: _field(field, aliases) for field in group.fields}
    if any(keyword.iskeyword(name) for name in types):
        yield from _wrapped(f"{group.schema['description']}", "# ", "")
        yield f"{group.name} = TypedDict("
        yield f'    "{group.name}",'
        yield "    {"
        for field in group.fields:
            yield from _wrapped(field.description, "# ", "        ")
            yield f'        "{field.name}": {types[field.name]},'
        yield "    },"
        yield ")"
        return
    yield f"class {group.name}(TypedDict):"
    yield from _docstring(str(group.schema["description"]))
    for field in group.fields:
        yield ""
        yield from _wrapped(field.description, "# ", "    ")
        yield f"    {field.name}: {types[field.name]}"


def _field(field: Field, aliases: dict[str, str]) -> str:
    kind = _type(field.name, field.schema, aliases)
    return kind if field.required else f"NotRequired[{kind}]"


def _type(name: str, node: Mapping[str, Any], aliases: dict[str, str]) -> str:
    if "oneOf" in node:
        return " | ".join(_type(name, choice, aliases) for choice in node["oneOf"])
    if "const" in node:
        return f'Literal["{node["const"]}"]'
    if "enum" in node:
        return _enumeration(node, aliases)
    match node["type"]:
        case "boolean":
            return "bool"
        case "array":
            return f"list[{_type(name, node['items'], aliases)}]"
        case "object":
            assert inner_object(node) is not None
            return class_name(name)
        case "string":
            return "str"
        case other:
            raise ValueError(f"type {other} inattendu pour {name}")


def _enumeration(node: Mapping[str, Any], aliases: dict[str, str]) -> str:
    values = node["enum"]
    if len(values) > LONGEST_LITERAL:
        return "str"
    name = class_name(node["x-vocabulary"]) + "Id"
    words = [f'"{value}"' for value in values]
    line = f"{name} = Literal[{', '.join(words)}]"
    if len(line) > _WIDTH:
        line = f"{name} = Literal[\n" + "".join(f"    {word},\n" for word in words) + "]"
    aliases[name] = line
    return name


def _docstring(text: str) -> Iterator[str]:
    first, *rest = textwrap.wrap(f'"""{text}', _WIDTH - 4)
    if not rest:
        yield f'    {first}"""'
        return
    yield f"    {first}"
    yield from (f"    {line}" for line in rest)
    yield '    """'


def _wrapped(text: str, mark: str, indent: str) -> Iterator[str]:
    for line in textwrap.wrap(text, _WIDTH - len(indent) - len(mark)):
        yield f"{indent}{mark}{line}"
