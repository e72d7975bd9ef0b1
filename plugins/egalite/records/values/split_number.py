"""Premium numbers whose figures stand apart: « le 0 899, puis 70 11 11 », or in two cells of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from egalite.records.values import dictation, phone
from egalite.records.values.dictation import Dictation

BEGINNING = re.compile(r"(?<!\d)0(?:\W{0,3}8(?:\W{0,3}[129]|(?!\d))|(?!\d)|033)|\+33|z[ée]ro", re.IGNORECASE)
GROUP = re.compile(r"\d+")
COSTLY = re.compile(r"(?:0|\+33|\+\d{3})8[129]")
CALL = re.compile(
    r"appel|compos|tape|num[ée]ro|t[ée]l|joign|joindre|contact|[☎📞]|\b(?:le|au|du)[ \u00a0\u202f«]+\Z",
    re.IGNORECASE,
)
# What figures count or date, and what they number.
UNIT = re.compile(
    r"[ \u00a0\u202f]?(?:(?:h|heures?|min|minutes?|euros?|ans?|mois|jours?|er?|janvier|février|mars|avril|mai|juin|juillet|août"
    r"|[a-zé]+bre)\b|[h:/]\d|[€%]|m²)",
    re.IGNORECASE,
)
NUMBERED = re.compile(
    r"(?:\bn[°o]s?|articles?|pourvois?|dossier|bureau|salle|code|référence|\d[:h/])[ \u00a0\u202f:]*\Z", re.IGNORECASE
)
POSTCODE = re.compile(r"\d{5}[ \u00a0\u202f]+[A-ZÀ-Ý]")
FIRST = re.compile(r"0(?:[08]|\Z)|\+")
CLEAR = re.compile(r"(?:0|(?:00)?33[ .\u00a0\u202f-]?)[ .\u00a0\u202f-]?8[ .\u00a0\u202f-]?[129]")
WORD = re.compile(r"[^\W\d_]{2}")
APART = 60  # characters between two parts
_BEFORE = 12  # characters that may tell what figures number
_CODE, _NATIONAL, _LONGEST = 5, 10, 15  # figures


def may_begin(text: str) -> bool:
    """A quick look for figures that such a number may begin with."""
    return BEGINNING.search(text) is not None


def find(text: str) -> Dictation | None:
    """The first premium number that a text gives in parts."""
    if not may_begin(text):
        return None
    text = phone.without_dates(text)
    every = [Dictation(*match.span(), match[0]) for match in GROUP.finditer(text) if not _is_measure(text, match)]
    parts = [part for part in every if not _is_numbered(text, part)]
    longer = [part for part in parts if part.figures == "0" or len(part.figures) > 1]  # « étape 1 » may be between
    readings = [parts, longer]
    if dictation.may_hold_a_number(text):
        readings.append(list(dictation.runs(text)))
    found = (number for reading in readings for number in _numbers(text, reading))
    return next(found, None) or next(_numbers(text, every, whole=True), None)


def _is_measure(text: str, match: re.Match[str]) -> bool:
    """Whether figures are an hour, a day, an amount, a postcode."""
    return UNIT.match(text, match.end()) is not None or POSTCODE.match(text, match.start()) is not None


def _is_numbered(text: str, part: Dictation) -> bool:
    """Whether figures are the number of a file, of a room…"""
    return NUMBERED.search(text[max(part.start - _BEFORE, 0) : part.start]) is not None


def _numbers(text: str, parts: Sequence[Dictation], *, whole: bool = False) -> Iterator[Dictation]:
    """Numbers that parts give; `whole` for what is told to call, where « code 12 » is a part like another."""
    for rank, first in enumerate(parts):
        sign = "+" if first.start and text[first.start - 1] == "+" else ""
        if not FIRST.match(sign + first.figures) or text[first.start - 1 : first.start].isalpha():
            continue
        before = text[max(first.start - APART, 0) : first.start]
        clear = CLEAR.match(text, first.start) is not None
        for number in _joined(text, sign, parts[rank : rank + _LONGEST]):
            between = text[first.end : number.end]
            # Words of another paragraph tell of a number that goes on in a third one, when it can be nothing else.
            called = CALL.search(before if clear and "\n" in between else before.rpartition("\n")[2]) is not None
            if whole:
                told = called and clear and not _is_numbered(text, first)
            else:
                told = called or (clear and not WORD.search(between))
            if told and phone.is_dear(number.figures):
                yield number


def _joined(text: str, sign: str, parts: Sequence[Dictation]) -> Iterator[Dictation]:
    """What parts that follow each other may give, one more each time."""
    figures, end = sign, parts[0].start
    for part in parts:
        if part.start - end > APART:
            return
        figures, end = figures + part.figures, part.end
        figures = f"+{figures[2:]}" if figures.startswith("00") else figures
        most = _NATIONAL if figures[0] == "0" else _LONGEST
        if len(figures) > most or (len(figures) > _CODE and not COSTLY.match(figures)):
            return
        if len(figures) >= _NATIONAL:
            yield Dictation(parts[0].start, end, figures)
