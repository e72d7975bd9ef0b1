"""Texts made comparable: without accents, without case."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Literal

# The letters of French, without the detour by Unicode decomposition.
_USUAL = str.maketrans("àâäçéèêëîïôöùûüÿ", "aaaceeeeiioouuuy")
PLAIN = str.maketrans({"œ": "oe", "æ": "ae", "’": "'"})


def without_accents(text: str, form: Literal["NFD", "NFKD"] = "NFKD") -> str:
    """A text without its accents; NFKD also makes « 2ᵉ » « 2e », and « … » three points."""
    plain = text.translate(_USUAL)
    if plain.isascii():
        return plain
    return "".join([c for c in unicodedata.normalize(form, plain) if not unicodedata.combining(c)])


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """A text in lower case, without accents, ligatures or curly apostrophes: « Œuvre d’été » is « oeuvre d'ete »."""
    return without_accents(text.lower().translate(PLAIN), "NFD")
