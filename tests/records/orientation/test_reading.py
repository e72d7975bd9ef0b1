"""The file is read as strictly as a record, and each mistake is said in French at its place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from egalite.project import SCHEMAS
from egalite.records.content.orientation.model import Orientation

from .conftest import TEXT, File


def test_a_valid_file_is_read_in_its_order(orientation: Orientation) -> None:
    assert [what.id for what in orientation.what] == ["paroles", "refus"]
    assert orientation.what[1].opens == "travail"
    assert [contact.scheme for contact in orientation.contacts][:3] == ["formulaire", "ligne", "permanence"]
    assert orientation.contacts[0].where == {"travail"}
    assert orientation.who[1].link is not None


@pytest.mark.parametrize(
    ("old", "new", "rule", "told"),
    [
        ("      - refus\n    where", "      - refu\n    where", "unknown-term",
         "« refu » n'est pas une réponse de « what » ; la plus proche est « refus »."),
        ("    where:\n      - travail", "    where:\n      - bureau", "unknown-term",
         "« bureau » n'est pas une réponse de « where » ; corrigez ou retirez la ligne."),
        ("    opens: travail", "    opens: zzz", "unknown-term",
         "« zzz » n'est pas une réponse de « where » ; corrigez ou retirez la ligne."),
        ("    who:\n      - moi", "    who:\n      - toi", "unknown-term",
         "« toi » n'est pas une réponse de « who » ; la plus proche est « moi »."),
        ("      - police", "      - polis", "unknown-term",
         "« polis » n'est pas un numéro de content/emergency.yml ; la plus proche est « police »."),
        ("  - id: rue", "  - id: refus", "duplicate-item",
         "l'identifiant « refus » sert déjà ; choisissez-en un autre."),
        ("    sector: emploi", "    sector: boulot", "unknown-term", "« sector » : « boulot » n'est pas une valeur connue"),
        ("    label: Une insulte", "    libelle: Une insulte", "unknown-field", "le champ « libelle » n'existe pas"),
        ("  - id: paroles", "  - id: Paroles", "wrong-form", "« id » : minuscules sans accent, chiffres et tirets."),
        ("  - id: paroles", "  - id: &x paroles", "yaml-anchor", "ancre « &x » interdite"),
        ("  - id: paroles", "  -\tid: paroles", "tab", "tabulation interdite"),
    ],
)  # fmt: skip
def test_each_mistake_is_told(file: File, old: str, new: str, rule: str, told: str) -> None:
    file.change(old, new)
    said, findings = file.read()
    assert said is None
    found = [finding for finding in findings if finding.rule == rule]
    assert found, findings
    assert found[0].message.startswith(told)
    lines = file.path.read_text(encoding="utf-8").split("\n")
    assert lines[found[0].line - 1] not in set(TEXT.split("\n")) or "sert déjà" in told


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "- scheme: formulaire",
            "- scheme: formulair",
            "schemes/formulair.md n'existe ; la plus proche est « formulaire ».",
        ),
        ("  - scheme: permanence", "  - scheme: zzz", "schemes/zzz.md n'existe ; corrigez ou retirez la ligne."),
    ],
)
def test_a_scheme_without_a_file_is_told_but_never_blocks(file: File, old: str, new: str, told: str) -> None:
    file.change(old, new)
    said, findings = file.read()
    assert said is not None
    assert findings
    assert {finding.severity for finding in findings} == {"warning"}
    assert findings[0].message == f"aucune fiche {told}"


def test_a_missing_file_is_told(file: File) -> None:
    file.path.unlink()
    said, [finding] = file.read()
    assert said is None
    assert (finding.file, finding.rule) == ("content/orientation.yml", "unreadable-file")


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
