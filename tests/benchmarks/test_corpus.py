"""The records that `make bench` measures on: always the same, of the real shape, without a fault."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from benchmarks import compare, corpus, peer
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
    # What has gone is no mould, and the orientation says what is missing without it.
    assert [finding for finding in registry.findings if finding.rule != "orientation-reference"] == []
    assert len(registry.schemes) == COUNT


def test_what_was_generated_is_what_is_read(records: corpus.Corpus, registry: Registry) -> None:
    assert {record.id: record.data for record in records.schemes} == {
        i: corpus.written(registry, "scheme", i) for i in registry.schemes
    }
    assert {record.id: record.data for record in records.partners} == {
        i: corpus.written(registry, "partner", i) for i in registry.partners
    }


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


def test_hugo_is_given_the_words_of_each_record(registry: Registry, tmp_path: Path) -> None:
    peer.write(tmp_path / "hugo", registry, ["/contact/"])
    pages = {path: _front(path) for path in (tmp_path / "hugo/content").rglob("*.md")}
    addresses = {front["url"] for front in pages.values() if "url" in front}
    assert addresses == peer.own(registry) | {"/contact/"}
    for identifier, record in registry.schemes.items():
        page = tmp_path / f"hugo/content/dispositifs/{identifier}.md"
        assert page.exists() == (registry.visible(identifier) in ("online", "planned"))
        if page.exists():
            assert pages[page].items() >= record.items()
            assert f"partenaire-{record['partner']}" in pages[page]["lists"]


def test_a_changed_record_changes_for_hugo_too(registry: Registry, tmp_path: Path) -> None:
    peer.write(tmp_path / "hugo", registry, [])
    identifier = next(i for i in registry.schemes if registry.visible(i) == "online")
    page = tmp_path / f"hugo/content/dispositifs/{identifier}.md"
    peer.change(tmp_path / "hugo", corpus.Record(identifier, {"summary": "Un autre résumé."}, "Un autre texte.\n"))
    assert _front(page)["summary"] == "Un autre résumé."
    assert page.read_text(encoding="utf-8").endswith("\n---\nUn autre texte.\n")


def _front(page: Path) -> dict[str, Any]:
    front: dict[str, Any] = json.loads(page.read_text(encoding="utf-8").split("---\n")[1])
    return front


def test_the_frame_makes_up_for_what_an_empty_one_lacks(registry: Registry, tmp_path: Path) -> None:
    peer.write(tmp_path, registry, ["/contact/"])
    theirs = dict.fromkeys(compare.LAYOUTS, compare.Size(10, 100, 1_000))
    ours = theirs | {"term": compare.Size(10, 125, 9_000)}
    peer.fill(tmp_path, ours, theirs)
    frame = json.loads((tmp_path / "data/frame.json").read_text())
    assert frame == {"scheme": peer.EMPTY["scheme"], "term": {"links": 2, "words": 191}, "page": peer.EMPTY["page"]}
    assert _front(tmp_path / "content/pages/0.md")["links"] == 5  # those that no mean holds


@pytest.mark.parametrize(
    ("name", "layout"),
    [
        ("index.html", "page"),
        ("domaines/index.html", "page"),
        ("domaines/emploi/index.html", "term"),
        ("dispositifs/page/2/index.html", "term"),
        ("dispositifs/permanence/index.html", "scheme"),
        ("territoires/69/page/3/index.html", "term"),
        ("en/me-defendre/index.html", "page"),
        ("alerter/index.html", "term"),
    ],
)
def test_each_page_is_of_one_of_three_layouts(name: str, layout: str) -> None:
    assert compare.layout(name) == layout
