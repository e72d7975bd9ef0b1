"""axe-core on each template, light and dark, narrow and wide; and contrast beyond what it asks."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from egalite.project import CHECKOUT

from .addresses import PAGES, TRANSLATED
from .conftest import NewPage

AXE = CHECKOUT / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "RGAAv4", "experimental"]

Scheme = Literal["light", "dark"]
COLOURS: tuple[Scheme, ...] = ("light", "dark")
_ALL = PAGES | TRANSLATED
every_page = pytest.mark.parametrize("address", _ALL.values(), ids=_ALL)

# Ratio of each visible text to the nearest ground declared behind it (WCAG 2.2, relative luminance).
_WEAKEST = """() => {
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const luminance = colour => {
    const [r, g, b] = numbers(colour).slice(0, 3).map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = element => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if ((numbers(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  let weakest = [21, ''];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('script')) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(element.closest('svg') ? style.fill : style.color), luminance(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < weakest[0]) weakest = [ratio, walker.currentNode.data.trim().slice(0, 60)];
  }
  return weakest;
}"""


@pytest.fixture(scope="session")
def axe() -> Path:
    """The rules engine, from the locked npm packages."""
    assert AXE.is_file(), "axe-core n'est pas installé : npm ci --ignore-scripts"
    return AXE


@every_page
def test_axe_finds_nothing(new_page: NewPage, axe: Path, address: str) -> None:
    page = new_page()
    page.goto(address)
    page.add_script_tag(path=axe)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        for colours in COLOURS:
            page.emulate_media(color_scheme=colours)
            violations = page.evaluate(
                "tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
                ".then(found => found.violations.map(v => `${v.id} : ${v.nodes.map(n => n.target).join(', ')}`))",
                TAGS,
            )
            assert violations == [], (width, colours)


@every_page
def test_text_stands_out_seven_to_one(new_page: NewPage, address: str) -> None:
    page = new_page()
    page.goto(address)
    for colours in COLOURS:
        page.emulate_media(color_scheme=colours)
        ratio, text = page.evaluate(_WEAKEST)
        assert ratio >= 7, (colours, text)


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
