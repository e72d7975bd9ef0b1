"""The YAML that the project writes: read back as it was, by our reader and by others."""

from __future__ import annotations

import yaml as pyyaml
from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.records import characters, comments, dump, yaml
from egalite.records.document import open_document
from tests.support.corpus import CORPUS
from tests.support.strategies import keys, records, texts


@given(records)
def test_what_is_written_is_read_back(record):
    written = dump.dump(record)
    assert characters.decode(written.encode()) == (written, [])
    assert yaml.read(written) == (record, [])


@given(records)
def test_another_reader_of_yaml_sees_the_same_texts(record):
    assert pyyaml.safe_load(dump.dump(record)) == record


@given(st.dictionaries(keys, texts.filter(lambda value: "\n" not in value), min_size=1, max_size=4))
def test_a_text_stays_on_its_line(record):
    assert dump.dump(record).count("\n") == len(record)


def test_the_style_of_the_project():
    record = {
        "name": "L'exemple : un cas",
        "channels": [{"type": "telephone", "value": "01 23 45 67 89"}],
        "territory": ["69", "2A", "08"],
        "checked_on": "2026-11-23",
        "date": "2021-03",
        "postcode": "09000",
        "free": True,
        "note": "yes",
        "summary": "mot " * 50 + "fin.",
    }
    assert dump.dump(record) == (
        "name: 'L''exemple : un cas'\n"
        "channels:\n"
        "  - type: telephone\n"
        "    value: 01 23 45 67 89\n"
        "territory:\n"
        "  - '69'\n"
        "  - 2A\n"
        "  - '08'\n"
        "checked_on: '2026-11-23'\n"
        "date: 2021-03\n"
        "postcode: '09000'\n"
        "free: true\n"
        "note: 'yes'\n"
        f"summary: {'mot ' * 50}fin.\n"
    )


def test_a_value_met_twice_is_written_twice():
    shared = ["defendre"]
    assert dump.dump({"a": shared, "b": shared}) == "a:\n  - defendre\nb:\n  - defendre\n"


def test_an_emoji_is_written_as_it_is_seen():
    assert dump.dump({"a": "Appelez 📞", "b": ["📞"]}) == "a: Appelez 📞\nb:\n  - 📞\n"


def test_lists_stand_in_lists():
    assert dump.dump({"a": [["b", "c"], [{"d": ["e"]}, "f:"]]}) == (
        "a:\n  - - b\n    - c\n  - - d:\n        - e\n    - 'f:'\n"
    )


def test_a_scheme_is_fields_then_text():
    assert dump.with_body("name: A\n", "\n## Titre\n\nTexte.\n\n") == "---\nname: A\n---\n\n## Titre\n\nTexte.\n"
    assert dump.with_body("name: A\n", " ") == "---\nname: A\n---\n"


near_yaml = st.text("aZé0159 :#-'\"!?&*%@`,[]{}|><=~._\u00a0\u202f\n", max_size=8)


@given(near_yaml)
@settings(max_examples=1000)
def test_signs_that_yaml_reads_are_quoted(value):
    assert yaml.read(dump.dump({"k": value, "l": [value]})) == ({"k": value, "l": [value]}, [])
    assert pyyaml.safe_load(dump.dump({"k": value})) == {"k": value}


def test_fields_stand_in_the_order_of_their_schema():
    data = {"status": "online", "autre": "x", "channels": [{"value": "a", "type": "site"}], "name": "N"}
    assert not dump.in_order("scheme", data)
    ordered = dump.ordered("scheme", data)
    assert ordered == data
    assert list(ordered) == ["name", "status", "channels", "autre"]
    assert list(ordered["channels"][0]) == ["type", "value"]
    assert dump.in_order("scheme", ordered)


def test_the_corpus_has_this_style():
    paths = [*CORPUS.glob("schemes/*.md"), *CORPUS.glob("partners/*/partner.yml"), *CORPUS.glob("committee/*.yml")]
    assert len(paths) > 30
    for path in paths:
        document = open_document(CORPUS, path.relative_to(CORPUS).as_posix())
        assert comments.restyle(document) == document.text, path
