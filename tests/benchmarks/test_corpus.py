"""The records that `make bench` measures on: always the same, of the real shape, without a fault."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from benchmarks import corpus, peer
from benchmarks.compare import visible_text
from egalite.records.registry import Registry, load
from egalite.records.values.day import today
from tests.support.corpus import CORPUS

COUNT = 200


@pytest.fixture(scope="module")
def moulds() -> corpus.Moulds:
    return corpus.Moulds(CORPUS)


@pytest.fixture(scope="module")
def records(moulds: corpus.Moulds) -> corpus.Corpus:
    return corpus.generate(COUNT, moulds)


@pytest.fixture(scope="module")
def registry(records: corpus.Corpus, tmp_path_factory: pytest.TempPathFactory) -> Registry:
    root = tmp_path_factory.mktemp("corpus") / "root"
    corpus.write(root, records, CORPUS / "content")
    return load(root, today())


def test_same_number_gives_same_records(records: corpus.Corpus) -> None:
    again = corpus.generate(COUNT, corpus.Moulds(CORPUS))
    assert [corpus.scheme_text(r) for r in again.schemes] == [corpus.scheme_text(r) for r in records.schemes]
    assert again.partners == records.partners


def test_more_records_keep_the_first_ones(moulds: corpus.Moulds, records: corpus.Corpus) -> None:
    assert corpus.generate(COUNT + 10, moulds).schemes[:COUNT] == records.schemes


def test_records_pass_the_check(registry: Registry) -> None:
    # Sentences drawn anew are no longer those that the orientation quotes.
    assert [finding for finding in registry.findings if finding.rule != "orientation"] == []
    assert len(registry.schemes) == COUNT


def test_what_was_generated_is_what_is_read(records: corpus.Corpus, registry: Registry) -> None:
    assert {record.id: record.data for record in records.schemes} == registry.schemes
    assert {record.id: record.data for record in records.partners} == registry.partners


def test_no_two_records_are_alike(records: corpus.Corpus) -> None:
    for field in ("name", "sources"):
        alike = Counter(str(record.data[field]) for record in records.schemes if field in record.data)
        assert max(alike.values()) == 1, field
    # Moulds of one sentence may give the same text twice.
    assert len({record.body for record in records.schemes}) > COUNT / 2


def test_ten_thousand_records_have_ten_thousand_ids(moulds: corpus.Moulds) -> None:
    many = corpus.generate(10_000, moulds)
    assert len({record.id for record in many.schemes}) == 10_000
    assert len({record.id for record in many.partners}) == len(many.partners)


def test_shape_is_the_real_one(moulds: corpus.Moulds, records: corpus.Corpus) -> None:
    first = records.schemes[: len(moulds.schemes)]
    for made, mould in zip(first, moulds.schemes, strict=True):
        assert list(made.data) == list(mould.data)
        assert [channel.keys() for channel in made.data["channels"]] == [c.keys() for c in mould.data["channels"]]
        assert made.data["status"] == mould.data["status"]
        assert len(made.body) == len(mould.body)
    assert sum(made.body != mould.body for made, mould in zip(first, moulds.schemes, strict=True)) > len(first) / 2


def test_partners_are_as_many_as_in_reality(moulds: corpus.Moulds) -> None:
    made = corpus.generate(len(moulds.schemes), moulds)
    assert len(made.partners) == len({scheme.data["partner"] for scheme in moulds.schemes})


def test_front_matter_for_hugo_is_well_formed(registry: Registry, tmp_path: Path) -> None:
    peer.write(tmp_path / "hugo", registry)
    pages = sorted((tmp_path / "hugo" / "content").rglob("*.md"))
    assert len(pages) > COUNT
    for page in pages:
        front = page.read_text(encoding="utf-8").split("---\n")[1]
        data = yaml.safe_load(front)
        assert data["title"], page
    for identifier, record in registry.schemes.items():
        page = tmp_path / "hugo" / "content" / "dispositifs" / f"{identifier}.md"
        data = yaml.safe_load(page.read_text(encoding="utf-8").split("---\n")[1])
        assert data["title"] == record["name"]
        assert data["channels"] == record["channels"]  # no number or date read as something else
        assert data.get("draft", False) == (record["status"] != "online")


def test_a_changed_record_changes_for_hugo_too(registry: Registry, tmp_path: Path) -> None:
    peer.write(tmp_path / "hugo", registry)
    identifier = next(i for i, record in registry.schemes.items() if record["status"] == "online")
    text = (tmp_path / "hugo" / "content" / "dispositifs" / f"{identifier}.md").read_text(encoding="utf-8")
    record = corpus.Record(identifier, {"summary": "Un résumé qui n'est plus le même."}, "Un autre texte.\n")
    changed = peer.changed(text, record)
    assert yaml.safe_load(changed.split("---\n")[1]) == yaml.safe_load(text.split("---\n")[1]) | record.data
    assert changed.endswith("---\nUn autre texte.\n")


def test_visible_text_ignores_markup_and_kinds_of_space() -> None:
    html = "<p>menu</p><main><h1>Un&nbsp;titre</h1><p>Deux <b>mots</b>\u202f!</p><script>non</script></main>"
    assert visible_text(html) == "Un titre Deux mots !"
