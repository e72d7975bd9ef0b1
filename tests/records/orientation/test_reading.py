"""The file is read as strictly as a record, and each mistake is said in French at its place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from egalite.project import SCHEMAS
from egalite.records.content.orientation.model import Orientation
from egalite.records.data_file import DataFileError

from .conftest import TEXT, File


def test_a_valid_file_is_read_in_its_order(orientation: Orientation) -> None:
    assert [what.id for what in orientation.what] == ["paroles", "refus"]
    assert orientation.what[1].opens == "travail"
    assert list(orientation.contacts[0].schemes) == ["formulaire", "ligne", "permanence"]
    assert orientation.contacts[0].filter.where == {"travail"}
    assert orientation.steps[2].sources[0].read_on == "2026-11-20"
    assert orientation.who[1].link is not None


@pytest.mark.parametrize(
    ("old", "new", "rule", "told"),
    [
        ("    sector: emploi", "    sector: boulot", "unknown-term", "« sector » : « boulot » n'est pas une valeur connue"),
        ("    label: Une insulte", "    libelle: Une insulte", "unknown-field", "le champ « libelle » n'existe pas"),
        ("  - id: paroles", "  - id: Paroles", "wrong-form", "« id » : minuscules sans accent, chiffres et tirets."),
        ("  - id: paroles", "  - id: &x paroles", "yaml-anchor", "ancre « &x » interdite"),
        ("  - id: paroles", "  -\tid: paroles", "tab", "tabulation interdite"),
    ],
)  # fmt: skip
def test_each_mistake_is_told(file: File, old: str, new: str, rule: str, told: str) -> None:
    file.change(old, new)
    with pytest.raises(DataFileError) as caught:
        file.read()
    found = [finding for finding in caught.value.findings if finding.rule == rule]
    assert found, caught.value.findings
    assert found[0].message.startswith(told)
    assert file.path.read_text(encoding="utf-8").split("\n")[found[0].line - 1] not in set(TEXT.split("\n"))


def test_a_missing_file_is_told(file: File) -> None:
    file.path.unlink()
    with pytest.raises(DataFileError) as caught:
        file.read()
    assert [(f.file, f.rule) for f in caught.value.findings] == [("content/orientation.yml", "unreadable-file")]


def test_every_field_of_the_schema_is_documented_and_closed() -> None:
    schema = json.loads((SCHEMAS / "orientation.schema.json").read_bytes())
    fields = list(_fields("orientation", schema))
    assert len(fields) > 40
    for name, field in fields:
        assert field.get("title"), name
        assert field.get("description"), name
        assert field is schema or field.get("examples"), name
        if field["type"] == "object":
            assert field["additionalProperties"] is False, name


def _fields(name: str, node: dict[str, Any]) -> Any:
    yield name, node
    for key, field in node.get("properties", {}).items():
        yield from _fields(f"{name}.{key}", field)
    if "items" in node:
        yield from _fields(f"{name}[]", node["items"])
