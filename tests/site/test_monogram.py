from __future__ import annotations

import pytest

from egalite.site.views.monogram import initials


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("MRAP – Mouvement contre le racisme", "MR"),
        ("Ville de Lyon", "L"),
        ("Défenseur des droits", "DD"),
        ("France Victimes", "FV"),
        ("À Compétence Égale", "CÉ"),
        ("e-Enfance", "EE"),
        ("…", "="),
    ],
)
def test_initials(name: str, drawn: str) -> None:
    assert initials(name) == drawn
