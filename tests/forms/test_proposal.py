"""What the form shows of the schemas: every open field in one section, no reserved one."""

from __future__ import annotations

import pytest

from egalite.forms.proposal import bare, open_fields, proposal


def test_every_open_field_of_a_scheme_stands_in_one_section() -> None:
    shown = [name for section in open_fields("scheme")["x-sections"] for name in section["fields"]]
    assert sorted(shown) == sorted(open_fields("scheme")["properties"])


@pytest.mark.parametrize(("kind", "kept"), [("scheme", "name"), ("partner", "kind")])
def test_reserved_fields_are_left_out(kind: str, kept: str) -> None:
    fields = open_fields(kind)
    assert kept in fields["properties"]
    assert not [name for name, node in fields["properties"].items() if node.get("x-reserved")]
    assert set(fields["required"]) <= set(fields["properties"])
    assert {"facts", "logo", "partner"}.isdisjoint(fields["properties"])


def test_records_are_judged_inside_the_proposal() -> None:
    inside = proposal()["properties"]
    assert inside["scheme"]["properties"]["record"]["properties"]["summary"]["maxLength"] == 200
    assert inside["organisation"]["properties"]["record"]["additionalProperties"] is False


def test_words_are_no_constraint() -> None:
    node = {"title": "t", "x-help": "h", "properties": {"title": {"type": "string", "description": "d"}}}
    assert bare(node) == {"properties": {"title": {"type": "string"}}}


def test_choices_and_conditions_name_what_exists() -> None:
    fields = open_fields("scheme")["properties"]
    chosen = [node for node in fields.values() if "x-choices" in node]
    assert chosen
    for node in chosen:
        assert set(node["x-choices"]) <= set(node["enum"])
    for node in fields.values():
        for name, value in node.get("x-when", {}).items():
            assert value in fields[name]["enum"]
