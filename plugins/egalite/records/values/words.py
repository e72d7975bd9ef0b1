"""Small judgements on words that several rules share."""

from __future__ import annotations

import re
import unicodedata

_FILE = re.compile(r"[\w .-]+\.(png|jpe?g|webp|gif|svg|avif|bmp|tiff?)\Z", re.IGNORECASE)
_CAMERA = re.compile(r"(img|dsc|image|photo|logo|screenshot|capture)[ _-]?[0-9]*\Z", re.IGNORECASE)
# The letters of French, without the detour by Unicode decomposition.
_USUAL = str.maketrans("àâäçéèêëîïôöùûüÿ\u2013\u2019\u00ab\u00bb\u00a0", "aaaceeeeiioouuuy     ")
_APART = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """A text without case, accents or punctuation, its words separated by one space."""
    text = text.casefold().translate(_USUAL)
    if not text.isascii():
        # No character before U+0300 combines.
        text = "".join([c for c in unicodedata.normalize("NFKD", text) if c < "\u0300" or not unicodedata.combining(c)])
    return _APART.sub(" ", text.casefold()).strip()


def is_file_name(text: str) -> bool:
    """Whether a text alternative is only a file's name."""
    return bool(_FILE.match(text.strip()) or _CAMERA.match(text.strip()))
