"""What people type, understood."""

from __future__ import annotations

import pytest

from egalite.editing.new import answers
from egalite.records.vocabulary import vocabularies

NEEDS = answers.labels_of(vocabularies()["needs"])
DEPARTEMENTS = answers.labels_of(vocabularies()["departements"])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("defendre", "defendre"),
        ("1", "defendre"),
        ("Je veux alerter", "alerter"),
        ("JE VEUX ALERTER", "alerter"),
        ("Défendre", "defendre"),
        ("je veux al", "alerter"),
        ("je veux", "je veux"),
        ("4", "4"),
        ("0", "0"),
        ("", ""),
    ],
)
def test_a_term_by_number_id_label_or_beginning(typed, expected):
    assert answers.term(typed, NEEDS) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("69", "69"), ("2a", "2A"), ("rhone", "69"), ("La Réunion", "974"), ("1", "1"), ("109", "109")],
)
def test_a_departement_is_never_a_rank(typed, expected):
    assert answers.term(typed, DEPARTEMENTS) == expected


def test_several_terms():
    assert answers.terms(" 1, agir ,, x", NEEDS) == ["defendre", "agir", "x"]


def test_territory():
    assert answers.territory("National", DEPARTEMENTS) == "national"
    assert answers.territory("rhône, 01", DEPARTEMENTS) == ["69", "01"]


@pytest.mark.parametrize(("typed", "expected"), [("oui", True), ("O", True), ("non", False), (" N ", False)])
def test_yes_and_no(typed, expected):
    assert answers.boolean(typed) is expected


def test_perhaps_is_not_an_answer():
    with pytest.raises(answers.AnswerError, match="oui ou non"):
        answers.boolean("peut-être")


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        ("telephone", "0472198181", "04 72 19 81 81"),
        ("sms", "114", "114"),
        ("telephone", "08 99 12 34 56", "08 99 12 34 56"),
        ("site", "0472198181", "0472198181"),
    ],
)
def test_a_number_is_written_as_it_is_shown(kind, typed, expected):
    assert answers.channel_value(typed, kind) == expected


def test_accents_are_composed():
    assert answers.text(" e\u0301te\u0301 ") == "été"


def test_a_short_list_is_numbered_a_long_one_is_not():
    assert answers.menu(NEEDS)[0] == "   1. Je veux me défendre (defendre)"
    assert answers.menu(DEPARTEMENTS)[0] == "  Ain (01)"


def test_a_number_longer_than_any_list_is_a_word() -> None:
    assert answers.term("9" * 5000, NEEDS) == "9" * 5000
