"""What rules ask about a body."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from egalite.records.rules.body_headings import _plain
from egalite.records.values.markdown import parse


def test_offsets_count_characters() -> None:
    body = "## Été\n\nà [là-bas](https://exemple.fr) et <b>"
    found = parse(body)
    assert [body[link.offset : link.offset + link.length] for link in found.links] == ["[là-bas](https://exemple.fr)"]
    assert body[found.html[0].offset :].startswith("<b>")
    assert body[found.prose[1].offset :].startswith("à ")


def test_text_of_links() -> None:
    found = parse("[**très** `utile` ![affiche](/a.png)](https://exemple.fr) <https://exemple.fr>")
    assert [(link.text, link.image) for link in found.links] == [
        ("affiche", True),
        ("très utile affiche", False),
        ("https://exemple.fr", False),
    ]
    assert found.links[2].kind == "Autolink"


def test_prose_leaves_links_out() -> None:
    assert "".join(piece.text for piece in parse("avant [dedans](/a/) après").prose) == "avant  après"


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
