"""Contrast of lines and signs, light and dark; and motion. That of texts is measured in test_rgaa.py."""

from __future__ import annotations

import pytest

from .axe import COLOURS, Scheme
from .conftest import NewPage


@pytest.mark.parametrize("colours", COLOURS)
def test_lines_and_signs_stand_out_three_to_one(new_page: NewPage, colours: Scheme) -> None:
    page = new_page(color_scheme=colours)
    page.goto("/")
    ground = _luminance(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
    found = page.evaluate(
        "[getComputedStyle(document.querySelector('.doors')).borderBlockStartColor,"
        " getComputedStyle(document.querySelector('.header__sign')).borderBlockStartColor,"
        " ...[...document.querySelectorAll('.sign')].map(s => getComputedStyle(s).stroke)]"
    )
    assert len(found) == 5
    for colour in found:
        pair = sorted((_luminance(colour), ground))
        assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 3, colour


def test_motion_only_for_those_who_accept_it(new_page: NewPage) -> None:
    page = new_page(reduced_motion="reduce")
    page.goto("/")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def _luminance(colour: str) -> float:
    parts = [float(part) / 255 for part in colour.removeprefix("rgb(").rstrip(")").split(",")]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
