"""axe-core, from the locked npm packages, and the contrast of texts beyond what it asks."""

from __future__ import annotations

from typing import Literal

from playwright.sync_api import Page

from egalite.project import CHECKOUT

AXE = CHECKOUT / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "RGAAv4", "experimental"]

Scheme = Literal["light", "dark"]
COLOURS: tuple[Scheme, ...] = ("light", "dark")

_VIOLATIONS = """tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
  .then(found => found.violations.map(v => `${v.id} : ${v.nodes.map(n => n.target).join(', ')}`))"""

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


def add_axe(page: Page) -> None:
    """Give a page the rules engine. A machine without it fails, it never skips."""
    assert AXE.is_file(), "axe-core n'est pas installé : npm ci --ignore-scripts"
    page.add_script_tag(path=AXE)


def violations(page: Page) -> list[str]:
    """What axe refuses of a page as it is shown now: each rule, with the elements that break it."""
    found: list[str] = page.evaluate(_VIOLATIONS, TAGS)
    return found


def weakest(page: Page) -> tuple[float, str]:
    """The lowest contrast ratio of a visible text, and that text."""
    ratio, text = page.evaluate(_WEAKEST)
    return ratio, text
