"""Plain words: short sentences, and no acronym that its page does not explain. Guides and editorial pages."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median

import pytest

from egalite.project import CHECKOUT

LONGEST_MEDIAN = 15  # words
PAGES = sorted(path for folder in ("guides", "pages", "news") for path in (CHECKOUT / "content" / folder).glob("*.md"))
# Capital words that need no explanation, and why.
ALLOWED = {
    "MIT": "nom d'une licence, expliquée par la phrase suivante",
}

_FOOTNOTE = re.compile(r"^\[\^[^\]]+\]:.*$", re.MULTILINE)
_MARK = re.compile(r"\[\^[^\]]+\]")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_HEADING = re.compile(r"^#+ .*$", re.MULTILINE)
_ITEM = re.compile(r"^\s*(?:[-*]|\d+\.) ", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n\s*\n|\n(?=\x00)|\s:\s")
_WORD = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿœŒ]+(?:['’.-][0-9A-Za-zÀ-ÖØ-öø-ÿœŒ]+)*")
_ACRONYM = re.compile(r"(?<![\w.])[A-ZÀÉÈ]{3,}(?![\w])")
# An explanation: « le RGAA est la liste… », « l'autorité… (CNIL) », « la CNIL (Commission…) », « la CNIL… C'est la… ».
_EXPLAINED = (
    r"\({0}\)|{0},? (?:\(|est |c'est |signifie |veut dire |désigne )|{0} : [a-zé]"
    r"|{0}, (?:la |le |les |l'|un |une )|{0}\b[^.]*\. C'est (?:la |le |l'|un |une )"
)


def prose(text: str) -> str:
    """Running text of a page: neither metadata, sources, headings nor markup."""
    body = text.split("\n\n", 1)[1]
    body = _HEADING.sub("", _FOOTNOTE.sub("", body))
    body = _ITEM.sub("\x00", _LINK.sub(r"\1", _MARK.sub("", body)))
    return re.sub(r"<[^>]*>|\*+|`", "", body)


def lengths(text: str) -> list[int]:
    """Words of each sentence; an item of a list is a sentence."""
    counts = (len(_WORD.findall(sentence)) for sentence in _SENTENCE.split(prose(text)))
    return [count for count in counts if count]


def unexplained(text: str) -> set[str]:
    """Acronyms that the running text neither explains nor may use as they are."""
    shown = prose(text)
    found = set(_ACRONYM.findall(shown)) - set(ALLOWED)
    return {word for word in found if not re.search(_EXPLAINED.format(word), shown)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_half_of_the_sentences_are_short(page: Path) -> None:
    assert median(lengths(page.read_text(encoding="utf-8"))) <= LONGEST_MEDIAN


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_acronyms_are_explained(page: Path) -> None:
    assert unexplained(page.read_text(encoding="utf-8")) == set()


def test_each_allowed_word_is_still_used() -> None:
    texts = "".join(prose(page.read_text(encoding="utf-8")) for page in PAGES)
    assert [word for word in ALLOWED if word not in _ACRONYM.findall(texts)] == []


def test_long_sentences_and_acronyms_are_seen() -> None:
    long = "Title: a\n\n" + " ".join(["mot"] * 16) + ".\n\n- " + " ".join(["mot"] * 17) + "\n- court\n"
    assert lengths(long) == [16, 17, 1]
    assert unexplained(
        "Title: a\n\nLe CLPD vous reçoit. La CNIL est une autorité. L'autorité (ARCOM) agit. Une licence MIT."
    ) == {"CLPD"}
