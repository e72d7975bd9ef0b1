"""The drawn address of a page."""

from __future__ import annotations

import re

import segno

from egalite.site.views.qr import code

URL = "https://egalite.exemple.invalid/territoires/69/"


def test_it_is_inline_svg_without_style() -> None:
    drawn = code(URL)
    assert drawn.startswith('<svg aria-hidden="true" focusable="false" width="96" height="96" viewBox=')
    assert "style" not in drawn
    assert "<?xml" not in drawn


def test_its_modules_are_those_of_the_address() -> None:
    matrix = segno.make_qr(URL, error="m", boost_error=False, mask=2).matrix
    found: set[tuple[int, int]] = set()
    x, y = 0.0, 0.0
    for command, first, second in re.findall(
        r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", re.findall(r' d="([^"]+)"', code(URL))[0]
    ):
        if command == "M":
            x, y = float(first), float(second)
        elif command == "m":
            x, y = x + float(first), y + float(second)
        else:
            found.update((int(y - 0.5) - 4, int(x) - 4 + step) for step in range(int(first)))
            x += float(first)
    assert found == {(row, column) for row, line in enumerate(matrix) for column, dark in enumerate(line) if dark}


def test_another_address_is_another_drawing() -> None:
    assert code(URL) != code(URL.replace("69", "75"))
