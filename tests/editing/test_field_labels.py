"""A finding as a volunteer reads it: titles come from the schemas, never from the sentence."""

from __future__ import annotations

import pytest

from egalite.editing import field_labels
from egalite.finding import BODY, Finding, mention
from egalite.records import schema
from egalite.records.candidate import Candidate

SCHEME = "schemes/a.md"


@pytest.mark.parametrize(
    ("finding", "place", "sentence"),
    [
        (
            Finding(SCHEME, 1, 1, "r", "trop.", pointer=("channels", 1, "hours")),
            "Moyens de contact, n° 2, Horaires",
            "trop.",
        ),
        (Finding(SCHEME, 1, 1, "r", "trop.", pointer=BODY), "Texte", "trop."),
        (Finding(SCHEME, 1, 1, "r", "est vide.", pointer=("name",), link=" "), "Nom", "est vide."),
        (Finding(SCHEME, 1, 1, "r", ("ajoutez ", mention("sources"), ".")), "", "ajoutez « Sources »."),
        (Finding(SCHEME, 1, 1, "r", "« sources » est ce qui a été tapé."), "", "« sources » est ce qui a été tapé."),
        (Finding("partners/a/logo.png", 1, 1, "r", "abîmée."), "Logo", "abîmée."),
        (Finding("", 1, 1, "r", "non.", pointer=("made_on",)), "Faite le", "non."),
    ],
)
def test_places_and_sentences(finding, place, sentence):
    assert (field_labels.place(finding), field_labels.sentence(finding)) == (place, sentence)


def test_a_field_that_does_not_exist_is_told_where_it_is():
    data = {"channels": [{"type": "site", "inconnu": "x"}]}
    (finding,) = [f for f in schema.check(Candidate("scheme", SCHEME, data)) if f.rule == "unknown-field"]
    assert field_labels.place(finding) == "Moyens de contact, n° 1"
    assert field_labels.sentence(finding).startswith("« inconnu » n'y a pas sa place ; refaites")


def test_characters_are_refused_at_their_field():
    candidate = Candidate("scheme", SCHEME, {"name": "No\u202em", "needs": ["ag\u200bir"], "free": True})
    assert [(finding.rule, finding.pointer) for finding in candidate.characters()] == [
        ("bidi-control", ("name",)),
        ("invisible-character", ("needs", 0)),
    ]
