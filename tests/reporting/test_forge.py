"""Words of a stranger have no meaning for a forge, in a commit, a request, a comment or a log."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from egalite.finding import Finding
from egalite.reporting import markdown, text
from egalite.reporting.forge import inert
from egalite.reporting.visible import spelled, visible

MEANINGFUL = [
    "[skip ci]", "[ci skip]", "[no ci]", "***NO_CI***", "skip-checks: true", "closes #1", "Fixes: equipe/annuaire#12", "GH-12", "gl-7",
    "PROJ-12", "resolves https://forge.exemple/equipe/annuaire/issues/1", "@equipe/tous", "＠equipe", "!12", "&3", "~urgent",
    '%"Jalon"', "$4", "^alert#1", "*iteration:2", "[vulnerability:3]", "/merge", "bonjour\n/approve", "/close", "bors r+",
    "Co-authored-by: Autre <autre@exemple.invalid>", "a\nSigned-off-by: autre", "a\n\nProposition-Fiche: autre", "Draft: a", "`a`",
    "::error::a", "##[error]a", "##vso[task.complete]", "www.mal.example", "mal.example/x", "1a2b3c4d5e6f7a8b9c0d", "<!-- a -->",
    "a\rb", "a\u2028/merge", "\u202e[skip ci]",
]  # fmt: skip
# Signs that some forge obeys, wherever they stand; references that need none.
OBEYED = re.compile(r"[\[\]#@!&~%$^*+/:`<>_|\\\r\n\u2028\u2029]|\w-\d|\.\S|(?<!\w)[0-9a-f]{7,}(?!\w)", re.IGNORECASE)
COMMAND = re.compile(r"^\s*::|##\[|##vso\[", re.MULTILINE | re.IGNORECASE)


@pytest.mark.parametrize("word", MEANINGFUL)
def test_each_word_that_a_forge_obeys_is_disarmed(word: str) -> None:
    assert not OBEYED.search(inert(word))


@given(st.lists(st.sampled_from(MEANINGFUL) | st.text(max_size=5)).map("".join))
@example("a.-1")
@example("##[##[[")
def test_any_text_is_disarmed(words: str) -> None:
    assert not OBEYED.search(inert(words))


@pytest.mark.parametrize(
    "name", ["Permanence d'exemple", "Aide aux victimes (Rhône), rez-de-chaussée", "24 heures sur 24", "L’Écoute"]
)
def test_an_ordinary_name_stays_as_it_is(name: str) -> None:
    assert inert(name) == name


@pytest.mark.parametrize(
    "word", ["!12", "&3", "~urgent", '%"Jalon"', "$4", "GH-12", "PROJ-12", "1a2b3c4d5e6f7", "[vulnerability:3]"]
)
def test_what_a_forge_would_link_in_a_comment_is_code(word: str) -> None:
    assert f" `{word}` " in markdown.render([Finding("a", 1, 1, "r", f"avec {word} dedans.")])


@given(st.lists(st.sampled_from(MEANINGFUL) | st.text(max_size=5)).map("".join))
@example("::error::a")
@example("  ::add-mask::a")
@example("#####[")
@example("##VSO[a")
def test_no_line_of_a_log_commands_a_forge(words: str) -> None:
    assert not COMMAND.search(visible(words))
    assert len(spelled(words)) == len(words)
    first = next(iter(words.split("\n")), "")
    for column in range(1, min(len(first), 4) + 1):
        finding = Finding(f"{words}.md", 1, column, "r", words, end_column=column + 1)
        assert not COMMAND.search(text.render([finding], lambda file, line: first))
