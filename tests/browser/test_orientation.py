"""The questions of « Que s'est-il passé ? »: answers that open, and where they lead."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .conftest import NewPage
from .test_journeys import Journey


@pytest.mark.parametrize("width", [320, 1280])
def test_someone_under_18_reaches_a_number(new_page: NewPage, origin: str, width: int) -> None:
    journey = Journey(new_page(width, java_script_enabled=False), origin)
    journey.link("Que s’est-il passé ?")
    journey.opens("J’ai moins de 18 ans")
    journey.ends("119", "^tel:119$")
    journey.ends("3018", "^tel:3018$")


def test_an_anchor_opens_its_answer(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/que-s-est-il-passe/refus/#travail-moi")
    expect(page.get_by_role("link", name="01 99 00 56 78", exact=True).locator("visible=true")).to_have_count(1)


def test_answers_open_with_the_keyboard(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/que-s-est-il-passe/refus/")
    page.locator("summary", has_text="Dans un logement").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="01 99 00 56 78", exact=True).locator("visible=true")).to_have_count(1)


@pytest.mark.parametrize("answer", ["", "faits/", "en-ligne/"])
def test_open_answers_are_large_enough_and_stay_inside(new_page: NewPage, answer: str) -> None:
    page = new_page()
    page.goto(f"/que-s-est-il-passe/{answer}")
    page.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; })")
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), width
        small = page.evaluate(
            "[...document.querySelectorAll('main summary, .numbers a, .reached a, .next a')]"
            ".filter(e => e.getBoundingClientRect().height < 43.9).map(e => e.textContent.trim())"
        )
        assert small == [], width
