"""The French text of findings."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.tree import Tree
from egalite.reporting import text
from egalite.reporting.source import lines_of
from egalite.reporting.summary import records
from egalite.reporting.visible import visible, width

FINDING = Finding("schemes/a.md", 3, 9, "unknown-term", "valeur inconnue.", end_column=14)


def _tree(**counts: int) -> Tree:
    """A tree of so many records of each kind."""
    paths = {name: {str(rank): "" for rank in range(counts.get(name, 0))} for name in kinds.ALL}
    return Tree(Path(), paths)


def quoting(line: str | None):
    return lambda file, number: line


def test_the_line_is_quoted_and_the_field_underlined():
    assert text.render([FINDING], quoting("status: onlin # fin"), scope="1 dispositif") == (
        "schemes/a.md:3:9: erreur : valeur inconnue.\n"
        "  3 | status: onlin # fin\n"
        "    |         ^~~~~\n"
        "  Voir docs/regles.md#unknown-term\n"
        "\n"
        "1 erreur\n"
    )


def test_allowed_values_are_listed():
    found = Finding("a", 1, 1, "r", "m.", allowed=("draft", "online"))
    assert "  Valeurs possibles : draft, online\n" in text.render([found], quoting(None))


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        ((), "Aucune erreur : 86 dispositifs, 68 organismes.\n"),
        (("error",), "1 erreur\n"),
        (("error", "error", "error", "warning"), "3 erreurs, 1 avertissement\n"),
        (("warning", "warning"), "Aucune erreur, 2 avertissements : 86 dispositifs, 68 organismes.\n"),
    ],
)
def test_the_last_line_counts(severities, expected):
    findings = [Finding("a", 1, 1, "r", "m.", severity) for severity in severities]
    shown = text.render(findings, quoting(None), scope=records(_tree(scheme=86, partner=68)))
    assert shown.splitlines(keepends=True)[-1] == expected


def test_one_and_none_are_singular():
    assert records(_tree(scheme=1)) == "1 dispositif, 0 organisme"
    assert records(_tree(scheme=2, partner=1, event=1)) == "2 dispositifs, 1 organisme, 1 événement"
    assert (
        text.render([], quoting(None), scope=records(_tree(scheme=1))) == "Aucune erreur : 1 dispositif, 0 organisme.\n"
    )


def test_what_was_judged_may_go_untold():
    assert text.render([], quoting(None)) == "Aucune erreur.\n"


def test_what_is_invisible_is_spelled_and_the_mark_follows_it():
    found = Finding("a", 1, 4, "bidi-control", "m.", end_column=5)
    shown = text.render([found], quoting("ab\u200b\u202e\x1b[31m"))
    assert "  1 | ab<U+200B><U+202E><U+001B>[31m\n    |           ^~~~~~~~\n" in shown


def test_messages_and_names_cannot_command_a_terminal():
    found = Finding("schemes/\x1b]0;a\n\udcff.md", 1, 1, "r", "« \x1b[2J\u2066 ».")
    shown = text.render([found], quoting(None))
    assert shown.startswith("schemes/<U+001B>]0;a<U+000A><U+DCFF>.md:1:1: erreur : « <U+001B>[2J<U+2066> ».\n")


def test_wide_letters_move_the_mark():
    found = Finding("a", 1, 3, "r", "m.", end_column=4)
    assert "  1 | 漢字x\n    |     ^\n" in text.render([found], quoting("漢字x"))


def test_a_long_line_is_cut_around_the_field():
    found = Finding("a", 1, 5001, "r", "m.", end_column=5004)
    shown = text.render([found], quoting("a" * 5000 + "bcd" + "e" * 5000))
    quoted, marked = shown.splitlines()[1:3]
    assert len(quoted) < 120
    assert quoted[marked.index("^") : marked.index("^") + 3] == "bcd"
    assert marked.endswith("^~~")


def test_a_place_after_the_end_of_the_line_is_marked_there():
    assert "  1 | ab\n    |   ^\n" in text.render([Finding("a", 1, 9, "r", "m.", end_column=12)], quoting("ab"))


def test_french_spaces_pass():
    assert visible("à\u00a0vous\u202f!") == "à\u00a0vous\u202f!"


@given(st.text())
def test_nothing_invisible_survives(anything):
    shown = visible(anything)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp", "Mn"}
    assert visible(shown) == shown
    assert width(shown) >= len(shown)


def test_colour_only_when_asked():
    assert "\x1b" not in text.render([FINDING], quoting("status: onlin"))
    coloured = text.render([FINDING], quoting("status: onlin"), colour=True)
    assert "\x1b[1;31merreur\x1b[0m" in coloured
    assert "\x1b[1;36m^~~~~\x1b[0m" in coloured


def test_lines_come_from_the_files_of_the_root(tmp_path):
    (tmp_path / "a.md").write_bytes(b"un\r\nd\xff\n")
    (tmp_path / "outside").write_text("secret")
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "link.md").symlink_to(tmp_path / "outside")
    quote = lines_of(tmp_path)
    assert (quote("a.md", 1), quote("a.md", 2), quote("a.md", 9)) == ("un", "d\ufffd", None)
    assert quote("absent.md", 1) is None
    assert quote("root", 1) is None
    assert quote("root/link.md", 1) is None
    assert quote("nul\0", 1) is None
