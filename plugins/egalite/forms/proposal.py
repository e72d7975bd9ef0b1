"""The schema that the form at `/proposer/` is made from and judged by: a proposal, with the records that it carries inside.

Reserved fields (`x-reserved`) are the team's: the form neither shows nor sends them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from egalite.forms.fields import schema
from egalite.records.kinds import OWNED

# Words for people, and keywords of ours: they judge nothing.
_WORDS = frozenset({"$schema", "$id", "title", "description", "examples"})
_WORTH = 150  # characters of a schema that is worth a name
_NAMED = frozenset({"properties", "$defs"})  # their keys are names, not keywords


def open_fields(kind: str) -> dict[str, Any]:
    """Schema of a kind of record without its reserved fields."""
    whole = schema(kind)
    open_fields = {name: node for name, node in whole["properties"].items() if not node.get("x-reserved")}
    return {**whole, "properties": open_fields, "required": [name for name in whole["required"] if name in open_fields]}


def proposal() -> dict[str, Any]:
    """Schema of a whole proposal as the form gives it; its records are judged field by field."""
    whole = schema("proposal")
    whole["required"].append("contact")  # the form leaves it out of the file that it offers to a public forge alone
    for name, kind in (*((kind, kind) for kind in OWNED), ("organisation", "partner")):
        holder = whole["properties"][name]["properties"]
        record = holder["record"]
        holder["record"] = {**open_fields(kind), "title": record["title"], "description": record["description"]}
    return whole


def bare(node: Any) -> Any:
    """A schema with its constraints alone."""
    if isinstance(node, Mapping):
        return {
            key: {name: bare(inner) for name, inner in value.items()} if key in _NAMED else bare(value)
            for key, value in node.items()
            if key not in _WORDS and not key.startswith("x-")
        }
    return [bare(inner) for inner in node] if isinstance(node, list) else node


def shared(whole: Mapping[str, Any]) -> dict[str, Any]:
    """A schema that says once, in `$defs`, what it repeats: kinds of records have fields in common."""
    counts: Counter[str] = Counter()
    for node in _nodes(whole):
        counts[json.dumps(node)] += 1
    names = {text: f"s{rank}" for rank, text in enumerate(t for t, n in counts.items() if n > 1 and len(t) > _WORTH)}
    definitions = {name: _referring(json.loads(text), names, whole=True) for text, name in names.items()}
    return {**_referring(whole, names, whole=True), "$defs": definitions}


def _nodes(node: Any, *, named: bool = False) -> Iterator[Mapping[str, Any]]:
    """Every schema inside a schema, itself left out."""
    for key, value in node.items() if isinstance(node, Mapping) else ():
        if named or (key == "items" and not node.get("uniqueItems")):
            if isinstance(value, Mapping):
                yield value
                yield from _nodes(value)
        elif key in _NAMED:
            yield from _nodes(value, named=True)


def _referring(node: Any, names: Mapping[str, str], *, whole: bool = False) -> Any:
    """A schema with a reference in the place of each that has a name; not of itself, when it is the `whole`."""
    if isinstance(node, list):
        return [_referring(item, names) for item in node]
    if not isinstance(node, Mapping):
        return node
    name = None if whole else names.get(json.dumps(node))
    if name is not None:
        return {"$ref": f"#/$defs/{name}"}
    # Ajv compares texts by themselves only where it reads that they are texts.
    unique = {"items"} if node.get("uniqueItems") else set()
    return {key: value if key in unique else _referring(value, names) for key, value in node.items()}
