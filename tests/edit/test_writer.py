"""The YAML that the project writes."""

from __future__ import annotations

import unicodedata

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st

from egalite.edit import writer
from egalite.registry import text as text_layer
from egalite.registry import yaml

# Any text that a record may hold: what the text layer accepts.
texts = (
    st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=60)
    .map(lambda value: unicodedata.normalize("NFC", value))
    .filter(lambda value: not text_layer.faults_of(value))
)
traps = st.sampled_from(
    ["non", "yes", "null", "~", "", "true", "0123456701", "12:30", "1_000", "2024-13-45", "2026-11-23", "<<", "=", "08"]
)
keys = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
scalars = texts | traps | st.booleans()
leaves = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)


def depth(value) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


records = st.dictionaries(keys, leaves, max_size=4).filter(lambda record: depth(record) <= yaml.MAX_DEPTH)


@given(records)
def test_what_is_written_is_read_back(record):
    written = writer.dump(record)
    assert text_layer.decode(written.encode()) == (written, [])
    assert yaml.read(written) == (record, [])


@given(records)
def test_another_reader_of_yaml_sees_the_same_texts(record):
    assert pyyaml.safe_load(writer.dump(record)) == record


@given(st.dictionaries(keys, texts.filter(lambda value: "\n" not in value), min_size=1, max_size=4))
def test_a_text_stays_on_its_line(record):
    assert writer.dump(record).count("\n") == len(record)


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
    assert writer.dump(record) == (
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
    assert writer.dump({"a": shared, "b": shared}) == "a:\n  - defendre\nb:\n  - defendre\n"


def test_a_scheme_is_fields_then_text():
    assert writer.scheme({"name": "A"}, "\n## Titre\n\nTexte.\n\n") == "---\nname: A\n---\n\n## Titre\n\nTexte.\n"
    assert writer.scheme({"name": "A"}, " ") == "---\nname: A\n---\n"


@pytest.mark.parametrize("folder", ["schemes", "partners"])
def test_the_records_of_the_project_have_this_style(checkout, folder):
    paths = sorted((checkout / folder).glob("*.md" if folder == "schemes" else "*/partner.yml"))
    assert paths
    for path in paths:
        text = path.read_text(encoding="utf-8")
        front = text.split("---\n", 2)[1] if folder == "schemes" else text
        value, refused = yaml.read(front)
        assert not refused
        assert writer.dump(value) == front, path.name
