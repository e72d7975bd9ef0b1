"""The schema layer: each fault explained in French, at its place."""

from __future__ import annotations

import json
import re

import jsonschema
import pytest

from egalite.forms.fields import FORM_ONLY
from egalite.project import CHECKOUT
from egalite.records import schema
from egalite.records.document import Document
from tests.support.corpus import CORPUS

KINDS = ("scheme", "partner", "committee")

BASE = (
    "name: Permanence",
    "partner: association-exemple",
    "status: draft",
    "needs:\n  - defendre",
    "summary: Des avocats vous reçoivent gratuitement, sur rendez-vous, partout.",
    "sectors:\n  - tous",
    "channels:\n  - type: site",
    "territory: national",
)


def check(*changes: str, drop: str = ""):
    """Findings of a small record: each change replaces the field of its name, or is added."""
    fields = {field.split(":")[0]: field for field in BASE}
    fields |= {change.split(":")[0]: change for change in changes}
    fields.pop(drop, None)
    text = "---\n" + "\n".join(fields.values()) + "\n---\n"
    document = Document("schemes/a.md", "scheme", "a", text.encode())
    assert document.findings == []
    found = schema.check(document)
    lines = text.split("\n")
    return [(finding, lines[finding.line - 1].strip()) for finding in found]


def test_the_base_conforms():
    assert check() == []


@pytest.mark.parametrize(
    ("change", "rule", "line", "words"),
    [
        ("sumary: x", "unknown-field", "sumary: x", "vouliez-vous dire « summary » ?"),
        ("zzz: x", "unknown-field", "zzz: x", "champs possibles : name, partner"),
        ("status: onlin", "unknown-term", "status: onlin", "la plus proche est « online »"),
        ("status: xyz", "unknown-term", "status: xyz", "valeurs possibles : draft, planned, online"),
        ("sectors:\n  - logemant", "unknown-term", "- logemant", "la plus proche est « logement »"),
        ("languages:\n  - zzzz", "unknown-term", "- zzzz", "choisissez dans le vocabulaire"),
        ("free: oui", "wrong-type", "free: oui", "doit être true ou false"),
        ("name: true", "wrong-type", "name: true", "doit être un texte ; mettez la valeur entre apostrophes"),
        ("needs: defendre", "wrong-type", "needs: defendre", "doit être une liste (un tiret par ligne)"),
        ("facts: oui", "wrong-type", "facts: oui", "doit être une liste (un tiret par ligne)"),
        ("partner: Association", "wrong-form", "partner: Association", "un identifiant ne contient que"),
        ("planned_for: 23/11/2026", "wrong-form", "planned_for: 23/11/2026", "une date s'écrit année-mois-jour"),
        ("summary: Court.", "wrong-length", "summary: Court.", "compte 6 caractères ; il en faut entre 40 et 200"),
        ("needs: []", "empty-list", "needs: []", "est une liste vide"),
        ("needs:\n  - agir\n  - agir", "duplicate-item", "- agir", "contient deux fois « agir »"),
        ("note:", "empty-field", "note:", "« note » est vide"),
        ("name:", "empty-field", "name:", "« name » est vide"),
        ("needs:\n  -", "empty-field", "-", "l'élément 1 de « needs » est vide"),
        ("territory: partout", "wrong-form", "territory: partout", "doit être « national » ou une liste"),
        ("territory:\n  - '96'", "unknown-term", "- '96'", "« 96 » n'est pas une valeur connue"),
        ("territory:\n  - '69'\n  - '69'", "duplicate-item", "- '69'", "contient deux fois « 69 »"),
        ("territory: []", "empty-list", "territory: []", "est une liste vide"),
        ("channels:\n  - value: x", "missing-field", "- value: x", "il manque le champ « type » (Type)"),
        ("channels:\n  - type: site\n    hour: x", "unknown-field", "hour: x", "vouliez-vous dire « hours » ?"),
        ("sources:\n  - url: www.exemple.fr", "wrong-form", "- url: www.exemple.fr", "https:// ou http://"),
    ],
)
def test_each_fault_is_one_finding_at_its_line(change, rule, line, words):
    ((found, shown),) = check(change)
    assert (found.rule, shown) == (rule, line)
    assert words in found.message
    assert found.message.endswith((".", "?"))


@pytest.mark.parametrize("name", [field.split(":")[0] for field in BASE])
def test_a_missing_field(name):
    ((found, _),) = check(drop=name)
    assert found.rule == "missing-field"
    assert f"« {name} »" in found.message
    assert found.line == 1


def test_several_faults_are_told_together():
    rules = sorted(found.rule for found, _ in check("status: x", "zzz: 1", "needs: []", drop="name"))
    assert rules == ["empty-list", "missing-field", "unknown-field", "unknown-term"]


def test_a_required_field_misspelt_is_told_once():
    ((found, shown),) = check("sumary: x", drop="summary")
    assert (found.rule, found.suggestion, shown) == ("unknown-field", "summary", "sumary: x")


def test_suggestions_and_allowed_values_are_data():
    ((found, _),) = check("status: onlin")
    assert (found.suggestion, found.allowed) == ("online", ("draft", "planned", "online"))


def test_a_suggestion_only_when_one_is_near():
    assert schema.nearest("logemant", ("logement", "emploi")) == "logement"
    assert schema.nearest("xyz", ("logement", "emploi")) is None


@pytest.mark.parametrize("name", [*KINDS, "vocabulary"])
def test_the_schemas_are_sound(name):
    known = schema.schema(name)
    jsonschema.Draft202012Validator.check_schema(known)
    validator = jsonschema.Draft202012Validator(known)
    for case in known["examples"]:
        validator.validate(case)


def objects(node, path=()):
    if isinstance(node, dict):
        if "type" in node or "oneOf" in node:
            yield path, node
        for key, value in node.items():
            if key != "examples":
                yield from objects(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from objects(value, (*path, index))


@pytest.mark.parametrize("name", [*KINDS, "vocabulary"])
def test_every_field_is_titled_described_and_shown(name):
    for path, node in objects(schema.schema(name)):
        if path and path[-1] == "properties":
            continue  # a field called « type »
        for key in ("title", "description", "examples"):
            assert node.get(key), (path, key)
        validator = jsonschema.Draft202012Validator(node)
        for case in node["examples"]:
            assert validator.is_valid(case), (path, case)
        if node.get("type") == "object":
            assert node["additionalProperties"] is False, path


def test_every_keyword_in_use_has_its_words():
    used = set()
    for name in KINDS:
        for path, node in objects(schema.schema(name)):
            used |= set() if path and path[-1] == "properties" else set(node)
    assertions = used - {
        "$schema", "$id", "title", "description", "examples", "properties", "items", "format",
        "x-vocabulary", "x-message", "x-reserved", "allOf", "if", "then", schema.HARMLESS, schema.OPEN, schema.CHECK, *FORM_ONLY,
    }  # fmt: skip
    # `const` stands only under the `oneOf` of the territory, which explains itself, and under the `if` of a kind of fact.
    assert assertions - {"const"} <= set(schema._HANDLERS)


def test_both_validators_agree():
    schemes = [*(CORPUS / "schemes").glob("*.md")]
    assert schemes
    for path in schemes:
        document = Document(f"schemes/{path.name}", "scheme", path.stem, path.read_bytes())
        assert jsonschema.Draft202012Validator(schema.schema("scheme")).is_valid(document.data)
        assert schema.check(document) == []
        assert json.dumps(document.data)


FICTIONAL = {file.stem for file in CORPUS.glob("schemes/*.md")} | {file.name for file in CORPUS.glob("partners/*")}
REFERENCES = {"scheme", "partner", "replaced_by"}


def references(node, name="", shown=False):
    """Each record that the examples of a schema name."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from references(value, name if key == "examples" else key, shown or key == "examples")
    elif isinstance(node, list):
        for value in node:
            yield from references(value, name, shown)
    elif shown and name in REFERENCES:
        yield node


def test_examples_name_fictional_records():
    paths = [*(CHECKOUT / "schemas").glob("*.schema.json")]
    found = {name for path in paths for name in references(json.loads(path.read_text(encoding="utf-8")))}
    for path in (CHECKOUT / "docs").glob("editeur-*.md"):
        found.update(
            re.findall(r"^ *(?:- )?(?:scheme|partner|replaced_by): (\S+)", path.read_text("utf-8"), re.MULTILINE)
        )
    assert found
    assert found <= FICTIONAL
