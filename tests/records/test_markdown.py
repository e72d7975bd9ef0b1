"""What rules ask about a body."""

from __future__ import annotations

import re
from html import unescape

import pyromark
from hypothesis import example, given
from hypothesis import strategies as st

from egalite.records.rules.body_headings import _plain
from egalite.records.values.markdown import BODY, PAGE, parse


def test_offsets_count_characters() -> None:
    body = "## Été\n\nà [là-bas](https://exemple.fr) et <b>"
    found = parse(body)
    assert [body[link.offset : link.offset + link.length] for link in found.links] == ["[là-bas](https://exemple.fr)"]
    assert body[found.html[0].offset :].startswith("<b>")
    assert body[found.passages[1].offset(0) :].startswith("à ")


def test_text_of_links() -> None:
    found = parse("[**très** `utile` ![affiche](/a.png)](https://exemple.fr) <https://exemple.fr>")
    assert [(link.text, link.image) for link in found.links] == [
        ("affiche", True),
        ("très utile affiche", False),
        ("https://exemple.fr", False),
    ]
    assert found.links[2].kind == "Autolink"


def test_a_passage_is_what_readers_meet() -> None:
    body = "Le 0&#56;**99**<!-- x --> [12](/a/)&amp;`a&amp;b`\nété"
    (passage,) = parse(body).passages
    assert passage.text == "Le 0899 12&a&amp;b\nété"
    assert [passage.text[slice(*place)] for place in (*passage.links, *passage.code)] == ["12", "a&amp;b"]
    assert [passage.offset(place) for place in (3, 4, 5)] == [3, body.index("&#56;"), body.index("99")]
    assert body[passage.offset(16) :].startswith(passage.text[16:18])


def test_each_block_is_a_passage() -> None:
    body = "## Un\n\nDeux\n\n- trois\n- quatre\n\n| cinq | six |\n| --- | --- |\n| sept | [huit](/a/ 'neuf') |\n\n    dix\n"
    texts = [(passage.kind, passage.text.strip()) for passage in parse(body).passages]
    assert texts == [
        ("Heading", "Un"), ("Paragraph", "Deux"), ("Item", "trois"), ("Item", "quatre"), ("TableCell", "cinq"),
        ("TableCell", "six"), ("TableCell", "sept"), ("Title", "neuf"), ("TableCell", "huit"), ("CodeBlock", "dix"),
    ]  # fmt: skip


def test_an_editorial_page_has_notes() -> None:
    source = "Lu.[^a]\n\n[^a]: Une note.\n"
    assert [passage.text for passage in parse(source, PAGE).passages] == ["Lu.", "Une note."]


@given(st.text(st.sampled_from("aé0\u00a0 &#;1lt*_`[](){}<>!|-+.\n~^:\\\"'")))
def test_rules_read_the_very_text_that_is_shown(source: str) -> None:
    """Words and figures of the passages are those of the page, whatever the source."""
    for options in (BODY, PAGE):
        found = parse(source, options)
        shown = unescape(re.sub(r"<[^>]*>", "", _without_html(source, options)))
        if not found.html:
            letters = "".join(p.text for p in found.passages if p.kind != "Title")
            assert sorted(filter(str.isalnum, letters)) == sorted(filter(str.isalnum, shown))
        for passage in found.passages:
            for index in range(len(passage.text)):
                assert 0 <= passage.offset(index) <= len(source) + len(passage.text)


def _without_html(source: str, options: pyromark.Options) -> str:
    """What is shown as text: alternatives of images, but no number of a note."""
    html: str = pyromark.html(source, options=options)
    html = re.sub(r'<sup class="footnote-(?:reference|definition-label)">.*?</sup>', "", html)
    return re.sub(r'<img [^>]*alt="([^"]*)"[^>]*>', r"\1", html)


def test_headings() -> None:
    found = parse("## Un\n\nDeux\n---\n\n#\n").headings
    assert [(h.level, h.text, h.underlined) for h in found] == [
        (2, "Un", False),
        (2, "Deux", True),
        (1, "", False),
    ]


PIECES = [
    "#",
    "##",
    "###",
    "####",
    " ",
    "\n",
    "\n\n",
    "a",
    "é",
    "-",
    "--",
    "---",
    "=",
    "> ",
    "- ",
    "1. ",
    "[",
    "](",
    ")",
    "<b>",
    "`",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_body_is_parsed_in_place(body: str) -> None:
    found = parse(body)
    for piece in [*found.html, *found.headings, *found.links]:
        assert 0 <= piece.offset <= len(body)


# Most of these bodies pass the quick look, and have headings.
LINES = [
    "a",
    "é [a](b)",
    "- a",
    "1. a",
    "",
    "",
    "## a",
    "## a",
    "### é",
    "#### a",
    "##",
    "##a",
    "a ## b",
    "`## a`",
    "a\n-",
]


@given(st.lists(st.sampled_from(LINES)).map("\n".join) | st.lists(st.sampled_from(PIECES)).map("".join))
@example("## Un\n\n### Deux\n\nTexte\n\n## Trois")
@example("Un titre sans fin de ligne\n-")
@example("Un titre et une espace\n- \n")
def test_the_quick_look_at_headings_never_hides_a_fault(body: str) -> None:
    if not _plain(body):
        return
    previous = 1
    for heading in parse(body).headings:
        assert heading.text
        assert not heading.underlined
        assert 2 <= heading.level <= previous + 1
        previous = heading.level
