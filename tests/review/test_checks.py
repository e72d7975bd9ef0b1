"""Which fields nobody has to verify by hand, one by one; what each other field asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from egalite.records.schema import CHECK, HARMLESS, schema
from egalite.review.checks import CHECKS, READINGS, Check, check_of
from egalite.review.comparison import FieldChange

# Every other field of a record is sensitive; so is a new one.
EXEMPT = {
    "scheme": {
        "needs", "summary", "sectors", "territory", "territory_label", "audience", "audience_label", "languages",
        "languages_label", "limits", "evidence_examples", "note", "keywords", "confidence_level", "confidence",
        "sources.note",
        *(f"channels.{name}" for name in ("read_as", "hours", "opening", "note", "source")),
        *(f"places.{name}" for name in ("hours", "opening", "note", "source")),
    },
    "partner": {"presentation"},
    "committee": set(),
}  # fmt: skip


def fields(node: Mapping[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    inner = node.get("properties") or node.get("items", {}).get("properties", {})
    for name, field in inner.items():
        yield (*path, name), field
        yield from fields(field, (*path, name))


@pytest.mark.parametrize("kind", EXEMPT)
def test_harmless_fields_are_listed_one_by_one(kind: str) -> None:
    reasons = {".".join(path): field[HARMLESS] for path, field in fields(schema(kind)) if HARMLESS in field}
    assert reasons.keys() == EXEMPT[kind]
    assert all(reason.endswith(".") for reason in reasons.values())


@pytest.mark.parametrize("kind", EXEMPT)
def test_every_field_but_those_is_sensitive(kind: str) -> None:
    for path, field in fields(schema(kind)):
        exempt = any(".".join(path[: end + 1]) in EXEMPT[kind] for end in range(len(path)))
        if "properties" in field or (isinstance(field.get("items"), dict) and "properties" in field["items"]):
            continue  # a group is judged by what stands in it
        if path in (("status",),) or exempt:
            continue
        value = field["examples"][0]
        check = check_of(kind, FieldChange(path, "", "avant", str(value), (None, value)))
        assert check is not None, path
        assert check.sensitive, path


def test_a_field_that_no_schema_knows_is_sensitive() -> None:
    assert check_of("scheme", FieldChange(("surprise",), "", "", "x", (None, "x"))) == Check("field", True)


def test_every_check_exists() -> None:
    used = {node[CHECK] for kind in EXEMPT for _, node in [((), schema(kind)), *fields(schema(kind))] if CHECK in node}
    assert (used - {"facts"}) | {*READINGS.values()} <= CHECKS.keys()
