"""What the device and the build read of a text: its words, and the numbered buckets of their letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670]")
_FIGURES = {0x0660 + figure: str(figure) for figure in range(10)}
_WORD = re.compile("[a-z0-9]+|[\u0621-\u064a]+")
_PRIME, _OFFSET, _MASK = 0x01000193, 0x811C9DC5, 0xFFFFFFFF  # FNV-1a, 32 bits
_BEGINNING = 5  # letters by which a word is paired with the next


def words(text: str) -> list[str]:
    """Words and numbers of a text, in Latin or Arabic letters, without accents or vowel marks."""
    plain = unicodedata.normalize("NFD", text.lower().replace("œ", "oe").replace("æ", "ae")).translate(_FIGURES)
    return _WORD.findall(_MARKS.sub("", plain))


def buckets(listed: Sequence[str], size: int, lengths: Iterable[int], *, pairs: bool) -> list[int]:
    """Numbers under `size`, each once, of words, of their parts of these lengths and, if asked, of pairs of neighbours."""
    lengths = tuple(lengths)
    found: dict[int, None] = {}
    for word in listed:
        found.update(_parts(word, size, lengths))
    if pairs:
        for before, after in pairwise(["", *(word[:_BEGINNING] for word in listed), ""] if listed else ()):
            found[digest(f"{before} {after}") % size] = None
    return list(found)


@lru_cache(maxsize=1 << 14)
def _parts(word: str, size: int, lengths: tuple[int, ...]) -> dict[int, None]:
    found = {digest(f"={word}") % size: None}
    whole = f" {word} "
    for length in lengths:
        for at in range(len(whole) - length + 1):
            found[digest(whole[at : at + length]) % size] = None
    return found


@lru_cache(maxsize=1 << 17)
def digest(text: str) -> int:
    """FNV-1a of a text, 32 bits, its high half folded on the low one, which alone is kept."""
    found = _OFFSET
    for letter in text:
        found = ((found ^ ord(letter)) * _PRIME) & _MASK
    return found ^ (found >> 15)
