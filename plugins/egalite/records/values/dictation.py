"""Numbers written in words, as they are dictated on the telephone: « zéro huit quatre-vingt-douze » is 0892."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

WORDS = {
    "zéro": 0, "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
    "cent": 100, "cents": 100,
}  # fmt: skip
_FOUR, _TWENTY, _HUNDRED = 4, 20, 100
_TENS = frozenset({30, 40, 50, 60, 70, 80, 90})
_ONE = rf"(?:{'|'.join(sorted(WORDS, key=len, reverse=True))}|[0-9]{{1,10}})(?![^\W_])"
_BETWEEN = r"[\s,.\u2010-\u2015-]{1,3}(?:et[\s-])?"
# Words of numbers one after the other, figures among them.
RUN = re.compile(rf"(?<![^\W_]){_ONE}(?:{_BETWEEN}{_ONE}){{0,19}}", re.IGNORECASE)
TOKEN = re.compile(r"[^\W\d_]+|[0-9]+")
# Without one of these, no telephone number is dictated: each is called or dear by « zéro », « cent dix-huit » or « trente… ».
NEEDLES = ("zéro", "zero", "vingt", "trente", "nonante", "cent dix")


# As the bytes of a text in small letters are, those of ASCII alone.
_NEEDLES = (*(needle.encode() for needle in NEEDLES), "zÉro".encode())
# « 0 huit », « 08 92 douze »
MIXED = re.compile(rf"0\W{{1,3}}huit|0\W{{0,3}}8(?:\W{{0,3}}\d){{0,7}}\W{{1,3}}(?:{'|'.join(WORDS)})", re.IGNORECASE)


class Dictation(NamedTuple):
    """A number in words, or in figures: where it starts and ends in the text, its figures."""

    start: int
    end: int
    figures: str


def may_hold_a_number(text: str) -> bool:
    """A quick look for the words of a number to call."""
    raw = text.encode().lower()
    spoken = any([needle in raw for needle in _NEEDLES])  # noqa: C419 (a list is twice as fast)
    return spoken or MIXED.search(text) is not None


def read(text: str) -> list[Dictation]:
    """The numbers of a text that words give, in part at least."""
    if not may_hold_a_number(text):
        return []
    return [run for run in runs(text) if any(not sign.isdecimal() for sign in TOKEN.findall(text[run.start : run.end]))]


def runs(text: str) -> Iterator[Dictation]:
    """Each run of figures, or of words of numbers."""
    for match in RUN.finditer(text):
        yield Dictation(*match.span(), figures(match[0]))


def figures(run: str) -> str:
    """The figures of words that follow each other; « quatre-vingt-douze » is 92, « quatre, vingt » 80 as well."""
    written, value = "", -1  # -1: no number is begun
    for token in TOKEN.findall(run.lower()):
        if token == "et":
            continue
        if token.isdecimal():
            written, value = written + (str(value) if value >= 0 else "") + token, -1
            continue
        word = WORDS[token]
        if value >= 0 and (joined := _joined(value, word)) is not None:
            value = joined
        else:
            written, value = written + (str(value) if value >= 0 else ""), word
    return written + (str(value) if value >= 0 else "")


def _joined(value: int, word: int) -> int | None:
    """The number that a word goes on; None when it begins another."""
    hundreds, rest = value - value % _HUNDRED, value % _HUNDRED
    if word == _HUNDRED:
        return value * _HUNDRED if 1 < value < 10 else None
    if word == _TWENTY and rest == _FOUR:
        return hundreds + 80
    if not rest:
        return value + word if hundreds and word else None
    if rest == 10 and 7 <= word <= 9:
        return value + word
    if rest in (60, 80) and 1 <= word <= 16:
        return value + word
    return value + word if (rest == _TWENTY or rest in _TENS) and 1 <= word <= 9 else None
