"""Words as outlines: what bears them looks the same on every machine, and asks for no font.

The faces are DejaVu's (Bitstream Vera licence, which lets anybody use and distribute what they draw): the last that the theme
falls back on, and the one that paper has.
"""

from __future__ import annotations

import subprocess
from functools import cache
from typing import Any, NamedTuple

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

SERIF = "DejaVu Serif:bold"
SANS = "DejaVu Sans"


class Words(NamedTuple):
    """A path of SVG, and how wide it is."""

    path: str
    width: float


def outlined(text: str, face: str, size: float, x: float, y: float) -> Words:
    """Outlines of a line whose baseline starts at (x, y), `size` high. Raises KeyError for a letter that the face lacks."""
    font = _font(face)
    glyphs, letters = font.getGlyphSet(), font.getBestCmap()
    scale = size / font["head"].unitsPerEm
    pen = SVGPathPen(glyphs, ntos=lambda number: f"{number:.1f}".rstrip("0").rstrip("."))
    start = x
    for letter in text:
        glyph = glyphs[letters[ord(letter)]]
        glyph.draw(TransformPen(pen, (scale, 0, 0, -scale, x, y)))
        x += glyph.width * scale
    return Words(pen.getCommands(), x - start)


@cache
def _font(face: str) -> Any:
    found = subprocess.run(["fc-match", "--format=%{file}", face], capture_output=True, text=True, check=True).stdout
    if "DejaVu" not in found:
        raise SystemExit(f"La police « {face} » manque ; lancez tools/system-packages pango.")
    return TTFont(found)
