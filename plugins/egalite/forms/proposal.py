"""The schema that the form at `/proposer/` is made from and judged by: a proposal, with the records that it carries inside.

Reserved fields (`x-reserved`) are the team's: the form neither shows nor sends them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.forms.fields import schema

# Words for people, and keywords of ours: they judge nothing.
_WORDS = frozenset({"$schema", "$id", "title", "description", "examples"})
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
    for name, kind in (("scheme", "scheme"), ("organisation", "partner")):
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
