"""Ids proposed for new records."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.editing.new.identifier import LONGEST, propose, slug
from egalite.records.kinds import IDENTIFIER


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Permanence juridique de Lyon", "permanence-juridique-lyon"),
        ("Maison de l’égalité – Cœur d'Alsace", "maison-egalite-coeur-alsace"),
        ("39 28", "39-28"),
        ("La de", "la-de"),
        ("\U0001d400", "a"),
        ("العربية", ""),
        ("NUL", ""),
        ("mot " * 40, "-".join(["mot"] * 15)),
    ],
)
def test_slug(name, expected):
    assert slug(name) == expected


@given(st.text())
def test_a_slug_is_an_id_or_nothing(name):
    found = slug(name)
    assert not found or (IDENTIFIER.match(found) and len(found) <= LONGEST)


@given(st.text(min_size=1), st.sets(st.sampled_from(["aide", "lyon-aide", "lyon-aide-2"])))
def test_a_proposal_is_free(name, taken):
    for chosen in (name, "Aide"):
        proposal = propose(chosen, "lyon", taken.__contains__)
        assert proposal not in taken
        assert not proposal or IDENTIFIER.match(proposal)


def test_a_taken_id_is_made_longer():
    assert propose("Aide", "lyon", lambda _: False) == "aide"
    assert propose("Aide", "lyon", {"aide"}.__contains__) == "lyon-aide"
    assert propose("Aide", "lyon", {"aide", "lyon-aide"}.__contains__) == "lyon-aide-2"
    assert propose("Aide", "", {"aide"}.__contains__) == "aide-2"
