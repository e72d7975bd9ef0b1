"""The page of a withdrawn scheme, and the committee's page once it has met, in the browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from egalite.site.build.serve import Handler

from .axe import WIDTHS, judge
from .conftest import NewPage, serving

WITHDRAWN, DECISIONS = "/dispositifs/atelier-exemple/", "/decisions/"


@pytest.fixture(scope="module")
def gone(corpus_site: Path) -> Iterator[str]:
    """Origin of the site, whose server says of an address that it has gone."""
    with serving(corpus_site, Handler) as address:
        yield address


@pytest.fixture
def page(new_page: NewPage, gone: str) -> Page:
    return new_page(base_url=gone)


@pytest.mark.parametrize("address", [WITHDRAWN, DECISIONS])
def test_readable_by_everyone(page: Page, address: str) -> None:
    page.goto(address)
    judge(page, address)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_says_so_then_helps(page: Page) -> None:
    answer = page.goto(WITHDRAWN)
    assert answer is not None
    assert answer.status == 410
    expect(page.get_by_role("heading", level=1)).to_have_text("Ce dispositif n’est plus présenté ici")
    expect(page.get_by_text("Vous cherchiez")).to_contain_text("Atelier d’Exemple")
    instead = page.get_by_role("region", name="À la place").get_by_role("link", name="federation.exemple.fr/charte")
    expect(instead).to_have_attribute("href", "https://federation.exemple.fr/charte")
    expect(
        page.get_by_role("region", name="Qui peut vous aider").get_by_role("link", name="01 99 00 56 78", exact=True)
    ).to_be_visible()
    expect(page.get_by_role("region", name="Numéros d’urgence").get_by_role("link", name="3114")).to_be_visible()


def test_numbers_stay_in_one_piece(page: Page) -> None:
    page.goto(WITHDRAWN)
    for width in (320, 640, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        heights = page.eval_on_selector_all(
            ".numbers a", "all => all.map(a => a.getClientRects().length * a.offsetHeight)"
        )
        assert max(heights) == min(heights), width


def test_from_a_scheme_to_what_was_decided_of_it(page: Page) -> None:
    page.goto("/dispositifs/lyon-permanence-exemple/")
    page.get_by_role("link", name="Examiné par le comité de suivi").click()
    meeting = page.locator("section").filter(has=page.get_by_role("heading", name="12 octobre 2026"))
    expect(meeting).to_be_in_viewport()
    expect(meeting.get_by_role("term")).to_have_text("Maintien")
    meeting.get_by_role("link", name="Permanence juridique d’Exemple à Lyon").click()
    expect(page).to_have_url(re.compile(r"/dispositifs/lyon-permanence-exemple/$"))
