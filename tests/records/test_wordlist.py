"""Plain lists of the checkout."""

from __future__ import annotations

from pathlib import Path

from egalite.records import word_list


def test_comments_and_blank_lines_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "liste.txt"
    path.write_text("# en-tête\n\nun\n  deux  \n", encoding="utf-8")
    assert word_list.entries(path) == {"un", "deux"}


def test_given_names_are_bare_words() -> None:
    names = word_list.entries(word_list.GIVEN_NAMES)
    assert len(names) > 300
    assert all(name.isascii() and name.isalpha() and name.islower() for name in names)


def test_retired_ids_can_be_read() -> None:
    assert isinstance(word_list.entries(word_list.RETIRED["scheme"]), frozenset)
