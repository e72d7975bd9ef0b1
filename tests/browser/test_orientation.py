"""The pages of « Que s'est-il passé ? » in a browser: what a finger can hit, anchors, the keyboard."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from .conftest import NewPage
from .test_journeys import Journey


@pytest.mark.parametrize("width", [320, 1280])
def test_someone_under_18_reaches_a_number(new_page: NewPage, origin: str, width: int) -> None:
    journey = Journey(new_page(width, java_script_enabled=False), origin)
    journey.link("Des faits qui se répètent")
    journey.link(re.compile("^À l’école"))
    expect(journey.page.get_by_role("heading", name="J’ai moins de 18 ans")).to_be_visible()
    journey.ends("119", "^tel:119$")
    journey.ends("3018", "^tel:3018$")


def test_every_page_leads_to_the_emergency_numbers(new_page: NewPage) -> None:
    page = new_page(360, java_script_enabled=False)
    for address in ("/", "/me-defendre/", "/recherche/", "/guides/porter-plainte/", "/nulle-part/", "/ar/alerter/"):
        page.goto(address)
        page.locator(".header__urgent").click()
        part = page.locator("section", has=page.locator("#urgence"))
        expect(part.locator("h2")).to_be_in_viewport()
        links = part.locator("a").evaluate_all("links => links.map(a => a.getAttribute('href'))")
        assert set(links) >= {"tel:17", "tel:112", "sms:114", "tel:15", "tel:119", "tel:3114", "tel:3018"}, address


def test_an_anchor_shows_its_part_at_once(new_page: NewPage) -> None:
    page = new_page(360, java_script_enabled=False, reduced_motion="reduce")
    page.goto("/que-s-est-il-passe/refus/")
    page.get_by_role("link", name="Organisation – Au travail").click()
    expect(page.get_by_role("heading", name="C’est pour mon organisation")).to_be_in_viewport()


@pytest.mark.parametrize("address", ["", "faits/", "faits/transports/", "en-ligne/ecole/"])
def test_answers_are_large_enough_and_stay_inside(new_page: NewPage, address: str) -> None:
    page = new_page()
    page.goto(f"/que-s-est-il-passe/{address}")
    page.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; })")
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), width
        small = page.evaluate(
            "[...document.querySelectorAll('main summary, .numbers a, .choice, .places-list a, .people a, .next a')]"
            ".filter(e => e.getBoundingClientRect().height < 43.9).map(e => e.textContent.trim())"
        )
        assert small == [], width
