"""Words that the search must know and the site must not publish: known by a number alone."""

from __future__ import annotations

import re

from egalite.french.fold import fold

_PRIME, _OFFSET, _MASK = 0x01000193, 0x811C9DC5, 0xFFFFFFFF


def hashed(word: str) -> str:
    """FNV-1a, 32 bits, in hexadecimal, of one word without its plural or feminine mark, as `hashed` of engine.js."""
    bare = re.sub(r"e$", "", re.sub(r"[sx]$", "", fold(word)))
    found = _OFFSET
    for byte in bare.encode("ascii"):
        found = ((found ^ byte) * _PRIME) & _MASK
    return f"{found:x}"
