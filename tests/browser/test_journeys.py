"""Three people, from home to a number to call or a form to fill: four clicks at most, with or without scripts.

A victim at work in Lyon, the witness of a post, a company that wants to act. On the way nothing is asked of another
origin and nothing is kept on the device.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Response, expect

from benchmarks.journeys.walk import HEIGHT, WAYS, WIDTH, faults, read
from benchmarks.journeys.walk import Journey as Situation

from .conftest import NewPage

MOST = 4

# All that a page can keep, by name.
_KEPT = """async () => [
  document.cookie,
  ...Object.keys(localStorage), ...Object.keys(sessionStorage),
  ...(await indexedDB.databases()).map(found => found.name),
  ...await caches.keys(),
  ...(await navigator.serviceWorker.getRegistrations()).map(found => found.scope),
].filter(Boolean)"""


class Journey:
    """A person who starts from home and counts clicks; notes all that is asked, answered and kept on the way."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page, self.origin, self.clicks = page, origin, 0
        self.asked: list[str] = []
        self.cookies: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("websocket", lambda socket: self.asked.append(socket.url))
        page.on("response", self._answered)
        page.goto("/")
        self.kept: list[str] = page.evaluate(_KEPT)

    def _answered(self, response: Response) -> None:
        if "set-cookie" in response.headers:
            self.cookies.append(response.url)

    def click(self, target: Locator) -> None:
        """One click; what the page keeps after it is noted."""
        target.click()
        self.clicks += 1
        self.page.wait_for_load_state()
        self.kept += self.page.evaluate(_KEPT)

    def link(self, name: str | re.Pattern[str]) -> None:
        self.click(self.page.get_by_role("main").get_by_role("link", name=name))

    def opens(self, answer: str) -> None:
        self.click(self.page.get_by_role("heading", name=answer).locator("visible=true"))

    def ends(self, name: str, address: str) -> None:
        """A number or a form is there to press, large enough; and nothing leaked on the way."""
        found = self.page.get_by_role("main").get_by_role("link", name=name, exact=True).locator("visible=true").first
        expect(found).to_have_attribute("href", re.compile(address))
        box = found.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44
        assert self.clicks <= MOST
        self.page.wait_for_load_state("networkidle")
        assert len(self.asked) > self.clicks
        assert [url for url in self.asked if not url.startswith(f"{self.origin}/")] == []
        assert self.cookies == []
        assert self.kept == []
        context = self.page.context
        assert context.cookies() == []
        assert context.storage_state(indexed_db=True)["origins"] == []
        assert context.service_workers == []


@pytest.fixture(params=[(320, False), (1280, True)], ids=["320-no scripts", "1280-scripts"])
def journey(request: pytest.FixtureRequest, new_page: NewPage, origin: str) -> Journey:
    """On a phone without scripts, on a computer with them."""
    width, scripts = request.param
    return Journey(new_page(width, java_script_enabled=scripts), origin)


def test_a_victim_at_work_reaches_a_number(journey: Journey) -> None:
    journey.link("Un refus, une inégalité de traitement")
    journey.link(re.compile("^Au travail"))
    journey.ends("01 99 00 56 78", r"^tel:\+33199005678$")


def test_a_victim_at_work_in_lyon_reaches_a_number_of_the_town(journey: Journey) -> None:
    journey.link("Un refus, une inégalité de traitement")
    journey.link(re.compile("^Dans un logement"))
    journey.link("Choisir mon département")
    journey.link("Rhône (69)")
    journey.ends("04 65 71 12 34", r"^tel:\+33465711234$")


def test_a_victim_at_work_in_lyon_reaches_it_by_place(journey: Journey) -> None:
    journey.link("Près de chez moi")
    journey.link("Rhône (69)")
    journey.link("Permanence juridique d’Exemple à Lyon")
    journey.ends("04 65 71 12 34", r"^tel:\+33465711234$")


def test_a_victim_at_work_in_lyon_reaches_a_number_by_sector(journey: Journey) -> None:
    journey.link("Emploi et travail")
    journey.link("Ligne d’écoute d’Exemple")
    journey.ends("01 99 00 56 78", r"^tel:\+33199005678$")


def test_a_witness_of_a_post_reaches_a_form(journey: Journey) -> None:
    journey.link("Un contenu en ligne")
    journey.link("Témoin ou proche – Sur internet")
    journey.ends("signaler.exemple.fr", "^https://")


def test_a_witness_of_a_post_reaches_a_form_by_the_door(journey: Journey) -> None:
    journey.link("Je veux alerter")
    journey.link("Signalement des contenus en ligne d’Exemple")
    journey.ends("signaler.exemple.fr", "^https://")


def test_a_company_that_wants_to_act_reaches_a_form(journey: Journey) -> None:
    journey.link("Autre chose, ou je ne sais pas")
    journey.link("Organisation – Au travail")
    journey.ends("federation.exemple.fr/charte", "^https://")


def test_a_company_that_wants_to_act_reaches_a_form_by_the_door(journey: Journey) -> None:
    journey.link("Je veux agir")
    journey.opens("Emploi et travail")
    journey.link("Charte des employeurs d’Exemple")
    journey.ends("federation.exemple.fr/charte", "^https://")


# Situations of the corpus, walked as `python -m benchmarks.journeys` walks those of the site.
_SITUATIONS = read(Path(__file__).with_name("situations.yml"))


@pytest.mark.parametrize("situation", _SITUATIONS, ids=lambda situation: situation.id)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_right_answer_comes_first(new_page: NewPage, situation: Situation, scripts: bool) -> None:
    """From home, door, search and a shared link, on a small phone, by day and on a Sunday at 22 h."""
    page = new_page(
        WIDTH, viewport={"width": WIDTH, "height": HEIGHT}, java_script_enabled=scripts, reduced_motion="reduce"
    )
    assert list(faults(page, situation, (*WAYS, "mots") if scripts else WAYS)) == []
    page.context.clock.set_fixed_time(datetime(2026, 11, 22, 21, tzinfo=UTC))
    assert list(faults(page, situation, ["lien"])) == []


def test_a_wrong_answer_would_be_told(new_page: NewPage) -> None:
    right = _SITUATIONS[0]
    page = new_page(WIDTH, viewport={"width": WIDTH, "height": HEIGHT}, reduced_motion="reduce")
    wrong = replace(right, first=(right.also[-1],), not_first=right.first)
    assert list(faults(page, wrong, ["lien"])) == [f"lien : première réponse : {right.first[0]}"]
    unsaid = replace(right, says=("jamais écrit",), query="xyz")
    assert list(faults(page, unsaid, ["lien", "mots"])) == [
        "lien : non dit : jamais écrit", "mots : « xyz » ne mène pas à la page",
    ]  # fmt: skip
    later = replace(right, first=(right.first[0], right.also[-1]), not_first=(right.also[0],), also=("absente",))
    assert list(faults(page, later, ["lien"])) == [
        f"lien : avant la bonne réponse : {right.also[0]}", "lien : manque : absente",
    ]  # fmt: skip


def test_what_is_kept_would_be_seen(new_page: NewPage, origin: str) -> None:
    """Were the watch blind, this would say so."""
    journey = Journey(new_page(), origin)
    journey.page.evaluate("localStorage.setItem('a', '1'); document.cookie = 'b=1'")
    journey.page.evaluate("caches.open('c').then(() => new Promise(r => { indexedDB.open('d').onsuccess = r; }))")
    assert sorted(journey.page.evaluate(_KEPT)) == ["a", "b=1", "c", "d"]
    journey.page.evaluate("fetch('https://ailleurs.invalid/').catch(() => 0)")
    assert journey.asked[-1] == "https://ailleurs.invalid/"
