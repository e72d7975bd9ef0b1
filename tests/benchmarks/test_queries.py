"""The golden queries that `make search-report` measures with: their form, and two sets that are apart."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from benchmarks.search import quality
from egalite.records.content.promoted_answers import comparable, pins

SHORT = 4  # words at most
QUERIES = [author.queries for author in quality.AUTHORS]
PINS = [*(author.pins for author in quality.AUTHORS), quality.ARABIC]


@pytest.mark.parametrize(
    ("schema", "file"),
    [*(("queries", file) for file in QUERIES), *(("pins", file) for file in PINS)],
    ids=lambda value: value if isinstance(value, str) else value.stem,
)
def test_a_file_conforms_to_its_schema(schema: str, file: Path) -> None:
    validator = Draft202012Validator(json.loads(file.with_name(f"{schema}.schema.json").read_bytes()))
    assert [f"{list(error.path)} : {error.message}" for error in validator.iter_errors(quality.written(file))] == []


def test_traits_are_those_of_the_text() -> None:
    for query in (query for file in QUERIES for query in quality.written(file)):
        text, traits = query["query"], query["traits"]
        assert ("short" in traits) == (len(text.split()) <= SHORT), text
        assert not {"short", "sentence"} <= set(traits), text
        assert text.isascii() or "no-accent" not in traits, text
        assert text.isupper() or "upper" not in traits, text


@pytest.mark.parametrize("files", [QUERIES, PINS], ids=["queries", "pins"])
def test_no_query_is_written_twice_nor_in_both_sets(files: list[Path]) -> None:
    texts = (query["query"] for file in files for query in quality.written(file))
    words = Counter("".join(letter for letter in text.casefold() if letter.isalnum()) for text in texts)
    assert [text for text, count in words.items() if count > 1] == []


def test_what_is_expected_and_gone_is_told(tmp_path: Path) -> None:
    for name in ("shown", "withdrawn"):
        (tmp_path / "dispositifs" / name).mkdir(parents=True)
    (tmp_path / "dispositifs/withdrawn/.gone").touch()
    queries = [{"expected": ["withdrawn", "shown"]}, {"expected": ["erased"]}]
    assert quality.gone(tmp_path, queries) == ["erased", "withdrawn"]


def test_what_measures_is_never_learned_from() -> None:
    learned = {comparable(text) for _, sentences in pins().examples for text in sentences}
    measures = [query["query"] for file in PINS for query in quality.written(file)]
    measures += [query["query"] for file in QUERIES for query in quality.written(file) if "pinned" not in query]
    assert [text for text in measures if comparable(text) in learned] == []
