"""Contrast beyond what axe asks, on each template, light and dark; and motion."""

from __future__ import annotations

import pytest

from .addresses import PAGES
from .axe import COLOURS, WIDTHS, Scheme, weakest
from .conftest import NewPage

every_page = pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)


@every_page
def test_text_stands_out_seven_to_one(new_page: NewPage, address: str) -> None:
    page = new_page()
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for colours in COLOURS:
            page.emulate_media(color_scheme=colours)
            ratio, text = weakest(page)
            assert ratio >= 7, (width, colours, text)


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
