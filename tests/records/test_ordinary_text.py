"""What associations write every day is refused by no rule on texts: in a record's text, in a note, in a page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from egalite.records import rules, schema
from egalite.records.content.pages import Page
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.vocabulary import vocabularies
from tests.support.corpus import CORPUS, DAY

SENTENCES = (CORPUS.parent / "examples/ordinary.txt").read_text(encoding="utf-8").splitlines()
PATH = "schemes/ligne-exemple.md"
RECORD = (CORPUS / PATH).read_text(encoding="utf-8")
NOTE = "    note: tchat et langue des signes\n"


def in_text(sentence: str) -> Document:
    return Document(PATH, "scheme", "ligne-exemple", f"{RECORD}\n{sentence}\n".encode())


def in_note(sentence: str) -> Document:
    quoted = sentence.replace("'", "''")
    return Document(PATH, "scheme", "ligne-exemple", RECORD.replace(NOTE, f"    note: '{quoted}'\n").encode())


def in_page(sentence: str) -> Document:
    return Page("content/pages/essai.md", f"Title: Un essai\n\n{sentence}\n".encode())


def faults(document: Document) -> list[str]:
    """Findings of the parse layer and of the rules on the file, but on its style."""
    found = [*document.findings]
    if document.kind == "scheme":
        assert not [fault for fault in schema.check(document) if fault.rule != "wrong-length"]
    for check in rules.file_checks(document.kind, style=False):
        found.extend(check(document, Context(DAY, vocabularies())))
    return [f"{finding.rule} : {finding.message}" for finding in found]


@pytest.mark.parametrize("place", [in_text, in_note, in_page])
def test_ordinary_sentences_pass(place: Callable[[str], Document]) -> None:
    assert NOTE in RECORD
    assert len(SENTENCES) >= 40
    assert {sentence: told for sentence in SENTENCES if (told := faults(place(sentence)))} == {}
