"""Initials that stand in for a logo."""

from __future__ import annotations

import re

_SMALL = frozenset({
    "de", "des", "du", "la", "le", "les", "l", "d", "et", "en", "à", "a", "au", "aux", "pour", "contre", "sur", "un", "une",
    "avec", "dans", "par", "ministère", "ville", "association",
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+")


def initials(name: str) -> str:
    """One or two capital letters drawn from a name: an acronym's own first letters, else those of its main words."""
    words: list[str] = _WORD.findall(name)
    main = [word for word in words if word.lower() not in _SMALL] or words or ["="]
    first = main[0]
    if first.isupper() and len(first) > 1:
        return first[:2]
    return "".join([word[0] for word in main[:2]]).upper()
