"""Text that a program read in another encoding than its own (« Ã© » for « é »), recognised by reading it back."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What UTF-8 has been taken for: Windows and the Web, DOS in French, old Macs.
_CODECS = ("cp1252", "latin-1", "mac_roman", "cp850")
# What French and its neighbours are written with, and so may come out of reading back.
_LIKELY = re.compile("[\u00a0-\u017f\u2010-\u203a\u20ac\u2122\U0001f300-\U0001faff]+\\Z")
_LEADS = (0xC2, 0xC3, 0xC5, 0xE2, 0xF0)  # first bytes of those characters in UTF-8
_LONE = re.compile("(?<![A-Z\u00c0-\u00de])\u00c3(?= )")  # « Ã » and an ordinary space: « à », retyped on the way


def _characters(codec: str, values: range | tuple[int, ...]) -> str:
    return "".join(bytes([value]).decode(codec, "ignore") for value in values)


def _pattern(codec: str) -> re.Pattern[str]:
    """A character of UTF-8 as a codec shows its bytes."""
    two, three, four = (re.escape(_characters(codec, leads)) for leads in (_LEADS[:3], _LEADS[3:4], _LEADS[4:]))
    rest = f"[{re.escape(_characters(codec, range(0x80, 0xC0)))}]"
    return re.compile(f"[{two}]{rest}|[{three}]{rest}{{2}}|[{four}]{rest}{{3}}")


_PATTERNS = tuple((codec, _pattern(codec)) for codec in _CODECS)
# One of these stands wherever a pattern matches; each is sought faster than a pattern is tried.
_SIGNS = (*"ÂÃÅð¬√≈┬├┼", "â€", "\u201a\u00c4", "\u00d4\u00c7")


def misread(text: str) -> Iterator[tuple[int, str, str]]:
    """Where a text was misread, what stands there, and what was meant."""
    if not any([sign in text for sign in _SIGNS]):  # noqa: C419 (a list is twice as fast)
        return
    for codec, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            meant = _read_back(match.group(), codec)
            if meant is not None:
                yield match.start(), match.group(), meant
    for match in _LONE.finditer(text):
        yield match.start(), match.group(), "à"


def _read_back(wrong: str, codec: str) -> str | None:
    try:
        meant = wrong.encode(codec).decode("utf-8")
    except UnicodeError:
        return None
    return meant if _LIKELY.match(meant) else None
