"""From home, without scripts, three people reach a phone number or a form in at most four clicks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from .conftest import NewPage
from .test_accessibility import TAGS, axe

__all__ = ["axe"]

MOST = 4


class Journey:
    """A person who starts from home and counts clicks; notes all that is asked and kept on the way."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page, self.origin, self.clicks = page, origin, 0
        self.asked: list[str] = []
        page.on("request", self._note)
        page.goto("/")

    def _note(self, request: Request) -> None:
        self.asked.append(request.url)

    def click(self, target: Locator) -> None:
        target.click()
        self.clicks += 1

    def link(self, name: str | re.Pattern[str]) -> None:
        self.click(self.page.get_by_role("main").get_by_role("link", name=name))

    def opens(self, answer: str) -> None:
        self.click(self.page.get_by_role("heading", name=answer).locator("visible=true"))

    def ends(self, name: str, address: str) -> None:
        """A number or a form is there to press, in sight, and nothing leaked on the way."""
        found = self.page.get_by_role("main").get_by_role("link", name=name, exact=True).locator("visible=true").first
        expect(found).to_have_attribute("href", re.compile(address))
        box = found.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44
        assert self.clicks <= MOST
        assert [url for url in self.asked if not url.startswith(f"{self.origin}/")] == []
        assert self.page.context.cookies() == []


@pytest.fixture(params=[320, 1280])
def journey(request: pytest.FixtureRequest, new_page: NewPage, origin: str) -> Journey:
    """Without scripts, on a phone and on a computer."""
    return Journey(new_page(request.param, java_script_enabled=False), origin)


def test_a_victim_at_work_reaches_a_number(journey: Journey) -> None:
    journey.link("Que s’est-il passé ?")
    journey.link("Un refus, une inégalité de traitement")
    journey.opens("Au travail")
    journey.opens("C’est pour moi")
    journey.ends("39 28", "^tel:3928$")


def test_a_victim_in_lyon_reaches_a_number_there(journey: Journey) -> None:
    journey.link("Que s’est-il passé ?")
    journey.link("Un refus, une inégalité de traitement")
    journey.link("Choisir mon département")
    journey.link("Rhône (69)")
    journey.ends("04 78 35 30 66", r"^tel:\+33478353066$")


def test_a_witness_of_a_post_reaches_a_form(journey: Journey) -> None:
    journey.link("Que s’est-il passé ?")
    journey.link("Un contenu en ligne")
    journey.opens("C’est pour quelqu’un d’autre")
    journey.ends("internet-signalement.gouv.fr", "^https://")


def test_a_company_that_wants_to_act_reaches_a_form(journey: Journey) -> None:
    journey.link("Que s’est-il passé ?")
    journey.link("Autre chose, ou je ne sais pas")
    journey.opens("Au travail")
    journey.opens("C’est pour mon organisation")
    journey.ends("charte-diversite.com", "^https://")


def test_someone_under_18_reaches_a_number(journey: Journey) -> None:
    journey.link("Que s’est-il passé ?")
    journey.opens("J’ai moins de 18 ans")
    journey.ends("119", "^tel:119$")
    journey.ends("3018", "^tel:3018$")


def test_an_anchor_opens_its_answer(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/que-s-est-il-passe/refus/#travail-moi")
    expect(page.get_by_role("link", name="39 28", exact=True).locator("visible=true")).to_have_count(1)


def test_answers_open_with_the_keyboard(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/que-s-est-il-passe/refus/")
    page.locator("summary", has_text="Dans un logement").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="39 28", exact=True).locator("visible=true")).to_have_count(1)


@pytest.mark.parametrize("answer", ["", "faits/", "en-ligne/"])
def test_open_answers_are_accessible_and_stay_inside(new_page: NewPage, axe: Path, answer: str) -> None:
    page = new_page()
    page.goto(f"/que-s-est-il-passe/{answer}")
    page.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; })")
    page.add_script_tag(path=axe)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), width
        small = page.evaluate(
            "[...document.querySelectorAll('main summary, .numbers a, .reached a, .next a')]"
            ".filter(e => e.getBoundingClientRect().height < 43.9).map(e => e.textContent.trim())"
        )
        assert small == [], width
        for colours in ("light", "dark"):
            page.emulate_media(color_scheme=colours)
            violations = page.evaluate(
                "tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
                ".then(found => found.violations.map(v => `${v.id} : ${v.nodes.map(n => n.target).join(', ')}`))",
                TAGS,
            )
            assert violations == [], (width, colours)
