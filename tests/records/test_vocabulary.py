"""The closed vocabularies."""

from __future__ import annotations

import re
import shutil
from collections import Counter

import pytest

from egalite.project import CHECKOUT
from egalite.records.data_file import DataFileError
from egalite.records.vocabulary import FOLDER, vocabularies


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


@pytest.fixture
def checkout(tmp_path):
    """A checkout of vocabularies alone, one of which may be spoilt."""
    shutil.copytree(CHECKOUT / FOLDER, tmp_path / FOLDER)
    return tmp_path


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff", "UTF-8"),
        (b"- a\n", "des champs « nom: valeur »"),
        (b"a: 1\na: 2\n", "deux fois"),
        ("title: \u202ex\n".encode(), "sens de lecture"),
    ],
)
def test_a_vocabulary_that_cannot_be_read_stops_all(checkout, content, words):
    (checkout / FOLDER / "needs.yml").write_bytes(content)
    with pytest.raises(DataFileError, match=words) as raised:
        vocabularies(checkout)
    assert str(raised.value).startswith("schemas/vocabularies/needs.yml:")


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("sectors", "note"),
        ("sectors", "intro"),
        ("needs", "intro"),
        ("withdrawal-reasons", "intro"),
        ("regions", "zone"),
    ],
)
def test_what_readers_read_is_required(checkout, name, field):
    file = checkout / FOLDER / f"{name}.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(rf"(?m)^    {field}: .*\n", "", text, count=1), encoding="utf-8")
    with pytest.raises(DataFileError, match=f"il manque le champ « {field} »"):
        vocabularies(checkout)


def test_a_field_of_another_vocabulary_is_unknown(checkout):
    file = checkout / FOLDER / "roles.yml"
    file.write_text(file.read_text(encoding="utf-8") + "    intro: Une phrase.\n", encoding="utf-8")
    with pytest.raises(DataFileError, match="le champ « intro » n'existe pas"):
        vocabularies(checkout)
