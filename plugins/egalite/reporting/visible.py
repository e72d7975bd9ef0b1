"""Text from outside made safe to show: what is invisible or commands a terminal is spelled `<U+202E>`."""

from __future__ import annotations

import unicodedata

# Letters by their category, blanks to the eye (Hangul fillers).
_BLANK = frozenset("\u115f\u1160\u3164\uffa0")


def visible(text: str) -> str:
    """The text with each unsafe character spelled out; French spaces pass."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(spell, text))


def spell(character: str) -> str:
    """One character, or its code when it cannot be seen: control, format, mark, surrogate, blank."""
    if character in _BLANK or unicodedata.category(character) in _UNSEEN:
        return f"<U+{ord(character):04X}>"
    return character


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Mn", "Me"})


def width(text: str) -> int:
    """Columns that a visible text takes on a terminal: two for a wide East Asian character."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
