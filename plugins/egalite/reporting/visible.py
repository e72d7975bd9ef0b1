"""Text from outside made safe to show: what is invisible, or commands a terminal or the log of a forge, is spelled `<U+202E>`."""

from __future__ import annotations

import re
import unicodedata

# What nearly every text of ours is made of, and that all can be seen: recognised a hundred times faster than spelled.
_ORDINARY = re.compile("[ -~\u00a0-\u00ac\u00ae-\u017f\u2018-\u201d\u2026\u202f\u20ac]*\\Z")
# What the log of a forge obeys: `::error::` where a line starts, `##[error]` and `##vso[…]` anywhere. Source: actions/runner,
# `ActionCommand.cs`; Azure Pipelines « Logging commands ».
_COMMAND = re.compile(r"(?<!\S):(?=:)|#(?=#(?:\[|vso\[))", re.IGNORECASE)
# Letters by their category, blanks to the eye (Hangul fillers).
_BLANK = frozenset("\u115f\u1160\u3164\uffa0")


def visible(text: str) -> str:
    """The text with each unsafe character spelled out; French spaces pass."""
    if _ORDINARY.match(text) and not _COMMAND.search(text):
        return text
    return "".join(spelled(text))


def spelled(text: str) -> list[str]:
    """The same, one item a character."""
    items = list(map(spell, text))
    for match in _COMMAND.finditer(text):
        items[match.start()] = f"<U+{ord(match.group()):04X}>"
    return items


def spell(character: str) -> str:
    """One character, or its code when it cannot be seen: control, format, mark, surrogate, blank."""
    if character in _BLANK or unicodedata.category(character) in _UNSEEN:
        return f"<U+{ord(character):04X}>"
    return character


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Mn", "Me"})


def width(text: str) -> int:
    """Columns that a visible text takes on a terminal: two for a wide East Asian character."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
