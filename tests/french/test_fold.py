"""Texts that people write differently and mean the same."""

from __future__ import annotations

import pytest

from egalite.french.fold import fold, without_accents


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Œuvre d’Été", "oeuvre d'ete"), ("e\u0301cole", "ecole"), ("Señor", "senor"), ("a … b", "a … b"), ("", "")],
)
def test_a_text_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_signs_that_stand_for_others() -> None:
    assert without_accents("2ᵉ") == "2e"
    assert without_accents("2ᵉ", "NFD") == "2ᵉ"
