"""The id of a new record: proposed from its name, free for ever."""

from __future__ import annotations

from collections.abc import Callable

from egalite.french.fold import without_accents
from egalite.records.kinds import IDENTIFIER

LONGEST = 60
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
_SMALL_WORDS = frozenset(
    ("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par", "pour", "sur")
)


def slug(name: str) -> str:
    """A name as an id: lower case, no accent, no small words, cut between words; empty when it makes none (« NUL »)."""
    plain = without_accents(name).lower().translate(_LIGATURES)
    letters = (c if c.isascii() and c.isalnum() else " " for c in plain)
    words = "".join(letters).split()
    significant = [word for word in words if word not in _SMALL_WORDS] or words
    while len(significant) > 1 and len("-".join(significant)) > LONGEST:
        significant.pop()
    found = "-".join(significant)[:LONGEST]
    return found if IDENTIFIER.match(found) else ""


def propose(name: str, prefix: str, is_taken: Callable[[str], bool]) -> str:
    """A free id for a name, longer by `prefix` (the partner's id) or a number when the first is taken."""
    first = slug(name)
    if not first:
        return ""
    candidates = [first, f"{prefix}-{first}"] if prefix else [first]
    for candidate in candidates:
        if not is_taken(candidate):
            return candidate
    number = 2
    while is_taken(f"{candidates[-1]}-{number}"):
        number += 1
    return f"{candidates[-1]}-{number}"
