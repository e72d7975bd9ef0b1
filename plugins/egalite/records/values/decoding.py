"""Text that a program read in another encoding than its own (« Ã© » for « é »), recognised by reading it back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

# What UTF-8 has been taken for: Windows and the Web, DOS in French and in English, old Macs, Windows in Central Europe.
_CODECS = ("cp1252", "latin-1", "mac_roman", "cp850", "cp437", "cp1250")
# What French and its neighbours are written with, and so may come out of reading back.
_LIKELY = re.compile("[\u00a0-\u017f\u2010-\u203a\u20ac\u2122\ufb00-\ufb06\ufeff\ufffd\U0001f300-\U0001faff]+\\Z")
_LOST = frozenset("\ufeff\ufffd")  # a mark of order, or a character that was lost before
_LEADS = (0xC2, 0xC3, 0xC4, 0xC5, 0xE2, 0xEF, 0xF0)  # first bytes of those characters in UTF-8
_LONE = re.compile("(?<![A-Z\u00c0-\u00de])\u00c3(?= )")  # « Ã » and an ordinary space: « à », retyped on the way
# A letter of Windows, of a Mac or of DOS that was read as that of another: in the middle of a small word, no language that
# is written here has these capitals and signs.
_CROSSED = {
    "\u017d": "é", "\u2030": "â", "\u02c6": "ê", "\u2039": "ã",  # Mac, read as Windows
    "\u00c8": "é", "\u00cb": "è", "\u00cd": "ê", "\u00c1": "ç", "\u00d9": "ô", "\u2021": "à",  # Windows, read as Mac
    "\u201a": "é", "\u0160": "è", "\u0192": "â",  # DOS, read as Windows
    "\u00da": "é", "\u00de": "è", "\u00db": "ê", "\u00d3": "à",  # Windows, read as DOS
}  # fmt: skip
_WITHIN = re.compile(f"(?<=[a-zà-ÿœ])[{''.join(_CROSSED)}]+(?=[a-zà-ÿœ])")


def _characters(codec: str, values: range | tuple[int, ...]) -> str:
    return "".join(bytes([value]).decode(codec, "ignore") for value in values)


@cache  # nearly no text asks for one
def _pattern(codec: str) -> re.Pattern[str]:
    """A character of UTF-8 as a codec shows its bytes."""
    two, three, four = (re.escape(_characters(codec, leads)) for leads in (_LEADS[:4], _LEADS[4:6], _LEADS[6:]))
    rest = f"[{re.escape(_characters(codec, range(0x80, 0xC0)))}]"
    return re.compile(f"[{two}]{rest}|[{three}]{rest}{{2}}|[{four}]{rest}{{3}}")


# One of these stands wherever a pattern matches; each is sought faster than a pattern is tried.
_SIGNS = (*"ÂÃÄÅð¬√≈ƒ┬├┼─╬\u0102\u0139đ", "â€", "ï»", "ï¿", "\u201a\u00c4", "\u00d4\u00c7", "\u0393\u00c7")


def misread(text: str) -> Iterator[tuple[int, str, str]]:
    """Where a text was misread, what stands there, and what was meant, "" when that is lost."""
    if any([sign in text for sign in _SIGNS]):  # noqa: C419 (a list is twice as fast)
        for codec in _CODECS:
            for match in _pattern(codec).finditer(text):
                meant = _read_back(match.group(), codec)
                if meant is not None:
                    yield match.start(), match.group(), meant
        for match in _LONE.finditer(text):
            yield match.start(), match.group(), "à"
    if any([letter in text for letter in _CROSSED]):  # noqa: C419 (as above)
        for match in _WITHIN.finditer(text):
            yield match.start(), match.group(), "".join(_CROSSED[letter] for letter in match.group())


def _read_back(wrong: str, codec: str) -> str | None:
    try:
        meant = wrong.encode(codec).decode("utf-8")
    except UnicodeError:
        return None
    if not _LIKELY.match(meant):
        return None
    return "" if meant in _LOST else meant
