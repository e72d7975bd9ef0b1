"""A proposal that fills every field, and the same with one constraint broken, for each constraint of the schemas."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from egalite.forms.proposal import proposal
from egalite.records.kinds import OWNED

Pointer = tuple[str | int, ...]

# Keywords that only hold others, or words; every other one must have its way of being broken below.
HOLDERS = frozenset({
    "$schema", "$id", "title", "description", "examples", "properties", "items", "allOf", "if", "then", "else", "not", "anyOf",
})  # fmt: skip
_FORMATS = {"date": "2026-02-30", "email": "a@b..fr", "uri": "https:///chemin"}
_TEXTS = ("!", "???", "pas la forme attendue", "a b", "A" * 40, "é" * 64)


@dataclass(frozen=True)
class Broken:
    """`keyword` of the schema is broken at `pointer` of `value`."""

    keyword: str
    pointer: Pointer
    value: dict[str, Any]

    def __str__(self) -> str:
        return f"{'/'.join(map(str, self.pointer))} {self.keyword}"


def full(kind: str) -> dict[str, Any]:
    """A valid proposal of a kind, of an organisation of the corpus, that leaves no field out."""
    made = _example(proposal())
    for part in OWNED[1:]:  # one kind of record a proposal
        del made[part]
    made["kind"] = kind
    made["organisation"]["id"] = "ville-exemple"
    record = made["scheme"]["record"]
    record["status"] = "planned"
    for item in (*record["channels"], *record["places"]):
        item["source"] = record["sources"][0]["url"]
    scheme, organisation = made["scheme"], made["organisation"]
    for holder, name, kinds in (
        (scheme, "base", ("update", "confirm", "close")),
        (scheme, "record", ("new", "update")),
        (scheme, "body", ("new", "update")),
        (scheme, "reason", ("close",)),
        (organisation, "base", ("organisation",)),
        (organisation, "record", ("new", "organisation")),
        (made, "scheme", ("new", "update", "confirm", "close")),
    ):
        if kind not in kinds:
            del holder[name]
    return made


def broken() -> Iterator[Broken]:
    """Each constraint, broken once."""
    for holder in ("new", "update"):
        base = full(holder)
        if holder == "new":
            whole = proposal()
            for part in OWNED[1:]:
                del whole["properties"][part]
            yield from _broken(base, (), whole, base)
        else:
            yield Broken("required", ("scheme", "base"), _without(base, ("scheme", "base")))
            with_record = copy.deepcopy(base)
            with_record["organisation"]["record"] = full("new")["organisation"]["record"]
            yield Broken("not", ("organisation",), with_record)
    with_base = full("new")
    with_base["scheme"]["base"] = full("update")["scheme"]["base"]
    yield Broken("not", ("scheme",), with_base)
    for kind, pointer in (
        ("new", ("scheme",)), ("new", ("scheme", "record")), ("update", ("scheme", "record")), ("confirm", ("scheme", "base")),
        ("close", ("scheme", "reason")), ("organisation", ("organisation", "base")), ("organisation", ("organisation", "record")),
    ):  # fmt: skip
        yield Broken("required", pointer, _without(full(kind), pointer))
    for kind, other, pointer in (
        ("confirm", "new", ("scheme", "record")), ("close", "new", ("scheme", "body")), ("update", "close", ("scheme", "reason")),
        ("organisation", "new", ("scheme",)),
    ):  # fmt: skip
        given: Any = full(other)
        for part in pointer:
            given = given[part]
        yield Broken("false schema", pointer, _with(full(kind), pointer, given))
    yield Broken("required", ("declarations", "logo"), _without(full("new"), ("declarations", "logo")))


def _example(node: dict[str, Any]) -> Any:
    if node.get("type") == "object":
        return {name: _example(inner) for name, inner in node["properties"].items()}
    if node.get("type") == "array" and node["items"].get("type") == "object":
        return [_example(node["items"])]
    return copy.deepcopy(node["examples"][0])


def _broken(base: dict[str, Any], pointer: Pointer, node: dict[str, Any], value: Any) -> Iterator[Broken]:
    for keyword, wanted in node.items():
        if keyword in HOLDERS or keyword.startswith("x-"):
            continue
        if keyword == "required":
            for name in wanted:
                yield Broken(keyword, (*pointer, name), _without(base, (*pointer, name)))
        elif keyword == "additionalProperties":
            yield Broken(keyword, (*pointer, "inconnu"), _with(base, (*pointer, "inconnu"), "x"))
        elif keyword == "oneOf":
            yield Broken(keyword, pointer, _with(base, pointer, "ailleurs"))
            listed = wanted[1]
            within = _with(base, pointer, copy.deepcopy(listed["examples"][0]))
            yield from _broken(within, pointer, listed, listed["examples"][0])
        else:
            yield Broken(keyword, pointer, _with(base, pointer, _bad(keyword, wanted, node, value)))
    for name, inner in node.get("properties", {}).items():
        if name in value:
            yield from _broken(base, (*pointer, name), inner, value[name])
    if "items" in node:
        yield from _broken(base, (*pointer, 0), node["items"], value[0])


def _bad(keyword: str, wanted: Any, node: dict[str, Any], value: Any) -> Any:
    match keyword:
        case "type":
            return 7
        case "const":
            return "autre" if wanted != "autre" else "rien"
        case "enum":
            return "pas-un-terme"
        case "format":
            return _FORMATS[wanted]
        case "pattern":
            low, high = node.get("minLength", 0), node.get("maxLength", 1000)
            return next(text for text in _TEXTS if low <= len(text) <= high and not re.search(wanted, text))
        case "minLength":
            return "x" * (wanted - 1)
        case "maxLength":
            return str(value) + "x" * (wanted + 1 - len(str(value)))
        case "minItems":
            return value[: wanted - 1]
        case "uniqueItems":
            return [value[0], value[0]]
    raise ValueError(f"{keyword} : dites à tests/forms/breaking.py comment ne pas le respecter")


def _with(base: dict[str, Any], pointer: Pointer, value: Any) -> Any:
    if not pointer:
        return value
    changed = copy.deepcopy(base)
    _holder(changed, pointer)[pointer[-1]] = value
    return changed


def _without(base: dict[str, Any], pointer: Pointer) -> dict[str, Any]:
    changed = copy.deepcopy(base)
    del _holder(changed, pointer)[pointer[-1]]
    return changed


def _holder(value: Any, pointer: Pointer) -> Any:
    for part in pointer[:-1]:
        value = value[part]
    return value
