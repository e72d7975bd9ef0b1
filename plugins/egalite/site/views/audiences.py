"""Whether people whom one scheme is for can use another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.records.registry import Registry

_ROLE, _EVERYONE = "role", "everyone"  # kinds of terms of the vocabulary


def suits(registry: Registry, other: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Whether a scheme is not reserved to other people than those of `data`.

    Victims, witnesses or relatives may be anyone. A scheme that names groups is for these groups; it suits those who belong to
    one of them.
    """
    terms = registry.vocabularies["audiences"]
    groups = [name for name in other.get("audience", ()) if terms[name].kind != _ROLE]
    return (
        not groups
        or any(terms[name].kind == _EVERYONE for name in groups)
        or not set(groups).isdisjoint(data.get("audience", ()))
    )
