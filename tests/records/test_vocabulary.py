"""The closed vocabularies."""

from __future__ import annotations

from collections import Counter

import jsonschema
import pytest

from egalite.project import VOCABULARIES
from egalite.records import characters, schema, yaml
from egalite.records.vocabulary import SEARCHED, VocabularyError, vocabularies

PATHS = sorted(path for path in VOCABULARIES.glob("*.yml") if path.stem not in SEARCHED)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_each_vocabulary_is_valid(path):
    text, faults = characters.decode(path.read_bytes())
    data, refused = yaml.read(text)
    assert (faults, refused) == ([], [])
    for term in data["terms"]:
        term["order"] = int(term["order"])  # the strict reader keeps its text
    jsonschema.Draft202012Validator(schema.schema("vocabulary")).validate(data)
    ids = [term["id"] for term in data["terms"]]
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    assert [term["order"] for term in data["terms"]] == list(range(1, len(ids) + 1))
    assert list(vocabularies()[path.stem]) == ids


def test_a_synonym_leads_to_one_term():
    for name in ("needs", "languages"):
        words = Counter(word for term in vocabularies()[name].values() for word in set(term.synonyms))
        assert [word for word, times in words.items() if times > 1] == []


def test_the_official_territories():
    departements, regions = vocabularies()["departements"], vocabularies()["regions"]
    assert len(departements) == 109
    assert len(regions) == 26
    assert {code for code, term in departements.items() if term.zone == "drom"} == {"971", "972", "973", "974", "976"}
    assert {"975", "977", "978", "986", "987", "988"} <= {c for c, term in departements.items() if term.zone == "com"}
    assert departements["2A"].label == "Corse-du-Sud"
    assert departements["974"].label == "La Réunion"
    assert departements["69"].label == "Rhône"
    assert "20" not in departements
    metropolitan = [code for code, term in departements.items() if term.zone == "metro"]
    assert len(metropolitan) == 96
    for term in departements.values():
        assert term.region in regions
    assert {term.region for term in departements.values()} == set(regions)


def test_terms_keep_their_order_and_their_words():
    needs = vocabularies()["needs"]
    assert list(needs) == ["defendre", "alerter", "agir"]
    assert needs["defendre"].label == "Je veux me défendre"
    assert "victime" in needs["defendre"].synonyms
    assert {term.kind for term in vocabularies()["withdrawal-reasons"].values()} == {"suspension", "end"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff", "UTF-8"),
        (b"- a\n", "sont attendus"),
        (b"a: 1\na: 2\n", "deux fois"),
        ("title: \u202ex\n".encode(), "sens de lecture"),
    ],
)
def test_a_vocabulary_that_cannot_be_read_stops_all(tmp_path, content, words):
    (tmp_path / "needs.yml").write_bytes(content)
    with pytest.raises(VocabularyError, match=words) as raised:
        vocabularies(tmp_path)
    assert str(raised.value).startswith(str(tmp_path / "needs.yml"))
