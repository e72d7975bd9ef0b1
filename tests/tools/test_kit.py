"""The committed kit is what its sources draw."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from egalite.site.kit import manifest
from tools.kit.__main__ import drawn_from
from tools.kit.contents import LONGEST, Piece, pieces


@pytest.fixture(scope="module")
def made() -> list[Piece]:
    return pieces()


def test_the_last_version_is_drawn_from_the_theme_as_it_is(made: list[Piece]) -> None:
    version = manifest.latest()
    assert version.drawn_from == drawn_from(made), "lancez « make kit »"
    contents = version.contents()
    for piece in made:
        if not piece.width:
            assert contents[piece.name] == piece.source.encode()


def test_a_drawing_needs_nothing_else(made: list[Piece]) -> None:
    for piece in made:
        if piece.name.endswith(".svg"):
            names = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(piece.source).iter()}
            assert names <= {"svg", "title", "rect", "path"}


def test_texts_are_no_longer_than_they_say(made: list[Piece]) -> None:
    texts = {piece.name: piece.source.strip() for piece in made if piece.role == "text"}
    assert texts.keys() == LONGEST.keys()
    for name, text in texts.items():
        assert LONGEST[name] / 2 < len(text) <= LONGEST[name]
