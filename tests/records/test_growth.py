"""The time of a check grows with the size of what a stranger wrote, never faster."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from egalite.records import characters, rendered_text, rules, schema, yaml
from egalite.records.content.pages import Page
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rules import plain_language
from egalite.records.values import markdown, readings
from egalite.records.vocabulary import vocabularies
from tests.support.corpus import CORPUS, DAY

SMALL, FACTOR = 2000, 8
# Linear is 8 times the time, quadratic 64: between them, room for a busy machine.
MOST = 26
FLOOR = 0.002  # seconds; below it, the clock says nothing
PIECES = (
    "a", "1", "0 ", "08 ", "8.", "@", "a@", ".a", "a.", "[", "](", "![", "[^a", "<", "<a ", "</", "<!--", "&", "&#", "&amp;", "*", "**a",
    "_a", "`", "|", "|a", "> ", "- ", "\n", "\n\n", "\n- ", "\n  - a", ": - ", "• ", "é", "\u0430a", "Ã", "Â«", "Me A", "http", "https://",
    "www.", "+", "(0)", "SMS ", "le ", "118", "08|", "un deux ", "zéro ", "a . ", "= ", "3", "(", "# ", "\n#", "~", "!", "\\", "'", "M. ",
)  # fmt: skip


def _front() -> str:
    return next(path for path in sorted(CORPUS.glob("schemes/*.md"))).read_text(encoding="utf-8").split("\n---\n")[0]


def _record(text: str) -> Document:
    return Document("schemes/essai.md", "scheme", "essai", f"{_front()}\n---\n\n{text}\n".encode())


def _page(text: str) -> Document:
    return Page("content/pages/essai.md", f"Title: Un essai\n\n{text}\n".encode())


def _judge(document: Document) -> None:
    """What `check` asks of one file, that nothing has read before."""
    for kept in (markdown.parse, readings.read, rendered_text.rendered):
        kept.cache_clear()
    for check in rules.file_checks(document.kind):
        list(check(document, Context(DAY, vocabularies())))
    if isinstance(document, Page):
        plain_language._judged(document)


def _seconds(work: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


def _grows_evenly(work: Callable[[str], object], piece: str) -> None:
    small, large = piece * (SMALL // len(piece)), piece * (SMALL * FACTOR // len(piece))
    work(small)
    before = after = float("inf")
    for (
        turn
    ) in "abcdef":  # the best of several, for a busy machine only adds; each new, for what was read is remembered
        before = min(before, max(_seconds(work, f"{turn} {small}"), FLOOR))
        after = min(after, _seconds(work, f"{turn} {large}"))
        if after <= before * MOST:
            return
    pytest.fail(
        f"{piece!r} : {FACTOR} fois plus de texte demande {after / before:.0f} fois plus de temps ({after:.2f} s)"
    )


@pytest.mark.parametrize("make", [_record, _page])
def test_no_pattern_is_worse_than_linear(make: Callable[[str], Document]) -> None:
    for piece in PIECES:
        _grows_evenly(lambda text: _judge(make(text)), piece)


def test_no_field_is_worse_than_linear() -> None:
    """A field as long as a file may be: its schema refuses it, what reads and tells it must not stall."""
    for piece in (
        "a",
        "\u0430",
        "Ã",
        "#",
        " #",
        "-\u00a0",
        "\u00a0",
        "a:\u00a0",
        "\u200b",
        "e\u0301",
        "<<<<<<< ",
        "&#",
        "  - ",
    ):
        _grows_evenly(lambda text: (characters.faults_of(text), yaml.read(f"name: {text}\n")), piece)


def test_what_may_hold_a_sharp_is_known_in_each_schema() -> None:
    assert schema.takes_sharp("scheme", ("note",))
    assert schema.takes_sharp("scheme", ("keywords", 3))
    assert schema.takes_sharp("scheme", ("channels", 0, "note"))
    assert schema.takes_sharp("scheme", ("sources", 0, "url"))
    for pointer in (("status",), ("facts", 0, "date"), ("territory", 0), ("places", 0, "postcode"), ("no", "where")):
        assert not schema.takes_sharp("scheme", pointer)
    assert {"name", "note", "keywords", "presentation"} - schema.free_names("scheme") == {"presentation"}
