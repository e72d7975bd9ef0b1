"""Small judgements on words that several rules share."""

from __future__ import annotations

import re

from egalite.french.fold import PLAIN, without_accents

_FILE = re.compile(r"[\w .-]+\.(png|jpe?g|webp|gif|svg|avif|bmp|tiff?)\Z", re.IGNORECASE)
_CAMERA = re.compile(r"(img|dsc|image|photo|logo|screenshot|capture)[ _-]?[0-9]*\Z", re.IGNORECASE)
_APART = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """A text without case, accents, ligatures or punctuation, its words separated by one space."""
    return _APART.sub(" ", without_accents(text.casefold().translate(PLAIN)).casefold()).strip()


def is_file_name(text: str) -> bool:
    """Whether a text alternative is only a file's name."""
    return bool(_FILE.match(text.strip()) or _CAMERA.match(text.strip()))
