"""Lists that somebody typed or pasted, and that Markdown takes for one paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rules import cut_value, typed_list
from egalite.records.vocabulary import vocabularies
from tests.support.corpus import CORPUS, DAY

PATH = "schemes/ligne-exemple.md"
RECORD = (CORPUS / PATH).read_text(encoding="utf-8")
SIGNS = st.sampled_from("\u2022\u2192\u2794\u00bb\u2705\u2666\u2605\u00a7\u00a4\u2212~=\U0001f449\u00b7|")


def told(document: Document) -> list[str]:
    assert document.findings == []
    return [f.rule for rule in (typed_list, cut_value) for f in rule.check(document, Context(DAY, vocabularies()))]


def with_text(text: str) -> Document:
    return Document(PATH, "scheme", "ligne-exemple", f"{RECORD}\n{text}\n".encode())


@given(SIGNS, st.sampled_from(["", " ", "\u00a0"]), st.sampled_from(["Réunissez\u00a0:\n", "", "Vos captures.\n\n"]))
def test_lines_that_open_alike_are_a_list(sign, space, before):
    if sign in "=|~" and not space:
        return
    assert told(with_text(f"{before}{sign}{space}un témoin\n{sign}{space}une capture")) == ["typed-list"]


@pytest.mark.parametrize(
    "text",
    [
        "Réunissez :\na) un témoin\nb) une capture",
        "Réunissez :\n1/ un témoin\n2/ une capture",
        "Réunissez :\n1° un témoin\n2° une capture",
        "Réunissez :\nØ un témoin\nØ une capture",
        "Réunissez\n\n-\u00a0un témoin\n-\u00a0une capture",
        "Réunissez\n\n1.\u00a0un témoin",
        "Réunissez :\n-un témoin\n-une capture",
        "| Jour | Heure |\n| lundi | 9 h |",
    ],
)
def test_what_is_no_list_for_markdown_is_told(text):
    assert told(with_text(text)) == ["typed-list"]


@pytest.mark.parametrize(
    "text",
    [
        "- un témoin\n- une capture",
        "1. un témoin\n2. une capture",
        "1) un témoin\n2) une capture",
        "| Jour | Heure |\n|---|---|\n| lundi | 9 h |",
        "« Un »\n« Deux »",
        "(un)\n(deux)",
        "Allez dans Réglages → Aide → Contact.",
        "C'est un\nporte-à-porte : non.",
    ],
)
def test_other_lines_are_not(text):
    assert told(with_text(text)) == []


@pytest.mark.parametrize("rest", ["#3 bis", "#rdc"])
def test_a_line_that_goes_on_with_a_sharp_is_not_lost(rest):
    note = "    note: tchat et langue des signes\n"
    assert note in RECORD
    document = Document(PATH, "scheme", "ligne-exemple", RECORD.replace(note, f"{note}      {rest}\n").encode())
    assert told(document) == ["cut-value"]
