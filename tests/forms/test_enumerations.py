"""The enumerations of the schemas are the ids of the vocabularies."""

from __future__ import annotations

import json

import pytest

from egalite.forms import enumerations
from egalite.records.schema import VOCABULARY
from egalite.records.vocabulary import vocabularies


def nodes(value, name):
    """Every object of a schema that has a key."""
    if isinstance(value, dict):
        if name in value:
            yield value
        for inner in value.values():
            yield from nodes(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner, name)


def test_every_enumeration_follows_its_vocabulary():
    known = vocabularies()
    seen = set()
    for text in enumerations.generated().values():
        for node in nodes(json.loads(text), VOCABULARY):
            seen.add(node[VOCABULARY])
            assert node["enum"] == list(known[node[VOCABULARY]])
    assert {"needs", "sectors", "channels", "departements", "audiences", "languages", "statuses"} <= seen


def test_an_enumeration_is_made_anew(tmp_path, monkeypatch):
    schema = {"properties": {"need": {"x-vocabulary": "needs", "enum": ["vieux"]}}}
    (tmp_path / "a.schema.json").write_text(json.dumps(schema))
    monkeypatch.setattr(enumerations, "SCHEMAS", tmp_path)
    once = enumerations.generated()["schemas/a.schema.json"]
    assert json.loads(once)["properties"]["need"]["enum"] == ["defendre", "alerter", "agir"]
    (tmp_path / "a.schema.json").write_text(once)
    assert enumerations.generated()["schemas/a.schema.json"] == once


def test_an_unknown_vocabulary_is_a_fault(tmp_path, monkeypatch):
    (tmp_path / "a.schema.json").write_text('{"x-vocabulary": "absent"}')
    monkeypatch.setattr(enumerations, "SCHEMAS", tmp_path)
    with pytest.raises(KeyError, match="absent"):
        enumerations.generated()
