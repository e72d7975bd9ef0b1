"""Places and messages in the words of a person who has never seen a file: French titles instead of field names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from egalite.records.schema import schema
from egalite.records.yaml import Pointer

_NAMED = re.compile(r"« ([a-z_0-9]+) »(?: \(([^)]*)\))?")


def title(kind: str, pointer: Pointer) -> str:
    """« Moyens de contact, n° 2, Horaires »; empty for the whole record, unknown names as they are."""
    node: Mapping[str, Any] = schema(kind)
    told = []
    for part in pointer:
        if isinstance(part, int):
            node = next((held["items"] for held in (node, *node.get("oneOf", ())) if "items" in held), {})
            told.append(f"n° {part + 1}")
        else:
            node = node.get("properties", {}).get(part, {})
            told.append(str(node.get("title", part)))
    return ", ".join(told)


def translated(kind: str, message: str) -> str:
    """A message of the check with each field told by its title."""

    def named(found: re.Match[str]) -> str:
        known = _titles(kind).get(found[1])
        if known is None:
            return found[0]
        return f"« {known} »" if found[2] in (None, known) else f"« {known} » ({found[2]})"

    return _NAMED.sub(named, message)


@cache
def _titles(kind: str) -> Mapping[str, str]:
    """Title of each field, by name; those of inner groups only where the record has no field of that name."""
    found: dict[str, str] = {}
    waiting = [schema(kind)]
    while waiting:
        node = waiting.pop(0)
        for name, inner in node.get("properties", {}).items():
            found.setdefault(name, str(inner["title"]))
            waiting += [inner, inner.get("items", {})]
    return found
