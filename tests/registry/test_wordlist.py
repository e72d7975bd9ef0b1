"""Plain lists of the checkout."""

from __future__ import annotations

from pathlib import Path

from egalite.registry import wordlist


def test_comments_and_blank_lines_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "liste.txt"
    path.write_text("# en-tête\n\nun\n  deux  \n", encoding="utf-8")
    assert wordlist.entries(path) == {"un", "deux"}


def test_given_names_are_bare_words() -> None:
    names = wordlist.entries(wordlist.GIVEN_NAMES)
    assert len(names) > 300
    assert all(name.isascii() and name.isalpha() and name.islower() for name in names)


def test_retired_ids_can_be_read() -> None:
    assert isinstance(wordlist.entries(wordlist.RETIRED_IDS), frozenset)
