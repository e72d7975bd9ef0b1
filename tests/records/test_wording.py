"""Small judgements on words."""

from __future__ import annotations

import pytest

from egalite.records.values.words import fold, is_file_name


@pytest.mark.parametrize("text", ["Ligne d'écoute", "LIGNE  D’ECOUTE", "ligne d ecoute !"])
def test_fold(text: str) -> None:
    assert fold(text) == "ligne d ecoute"


@pytest.mark.parametrize("text", ["logo.png", "Logo Ville.JPG", "IMG_2024", "image-1", "logo"])
def test_file_name(text: str) -> None:
    assert is_file_name(text)


@pytest.mark.parametrize("text", ["Ville d'Exemple", "Logo de la Ville", "Image d'une affiche", "Le .fr des droits"])
def test_description(text: str) -> None:
    assert not is_file_name(text)
