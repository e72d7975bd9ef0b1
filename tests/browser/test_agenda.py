"""The agenda, the ideas and their part of the form in a real browser. An event's life is in test_communications_officer.py."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from egalite.editing.intake import received_proposal

from .axe import faint, run, unreviewed
from .conftest import new_context, serving

PAGES = {
    "agenda": "/agenda/",
    "archives": "/agenda/archives/2025/",
    "event": "/agenda/2026-12-05-debat-travail/",
    "cancelled": "/agenda/2026-12-15-atelier-temoins/",
    "withdrawn": "/agenda/2026-12-20-erreur/",
    "ideas": "/agir/idees/",
    "idea": "/agir/idees/cafe-temoins/",
    "audience": "/frequentation/",
}


@pytest.fixture(scope="module")
def opened(browser: Browser, agenda_site: Path) -> Iterator[Page]:
    """A narrow page of the site that has events and ideas."""
    with serving(agenda_site) as origin:
        context = new_context(browser, viewport={"width": 320, "height": 900}, base_url=origin, accept_downloads=True)
        yield context.new_page()
        context.close()


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_nothing_stands_in_the_way(opened: Page, address: str) -> None:
    opened.goto(address)
    violations, undecided = run(opened)
    assert violations == []
    assert unreviewed(undecided) == []
    assert faint(opened) == []
    assert opened.evaluate("document.documentElement.scrollWidth") <= 320


def test_ideas_are_filtered_by_what_they_cost(opened: Page) -> None:
    opened.goto("/agir/idees/")
    opened.get_by_text("Filtrer la liste").click()
    opened.get_by_role("checkbox", name="Rien").check()
    expect(opened.locator("[data-filters-status]")).to_have_text("2 idées sur 6 correspondent à vos choix.")
    expect(opened.get_by_role("link", name="Un café des témoins")).to_be_visible()
    expect(opened.get_by_role("link", name="Former l’accueil")).to_be_hidden()
    opened.get_by_role("button", name="Tout effacer").click()
    expect(opened.get_by_role("link", name="Former l’accueil")).to_be_visible()


def saved(page: Page) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Vérifier et enregistrer la proposition").click()
    return Path(waiting.value.path()).read_bytes()


def signed(page: Page) -> None:
    page.locator("#contact-role").fill("secrétariat")
    page.locator("#contact-email").fill("contact@association.example")
    for name in ("authority", "texts", "information"):
        page.locator(f"#declarations-{name}").check()


def test_an_idea_is_proposed(opened: Page) -> None:
    opened.goto("/proposer/")
    opened.locator("form[data-ready]").wait_for()
    opened.get_by_role("radio", name="Une idée à reprendre").check()
    opened.locator("#organisme").select_option("association-exemple")
    opened.locator("#idea-record-name").fill("Une idée d'exemple")
    opened.locator("#idea-record-summary").fill("Une fois par mois, des voisins parlent du racisme autour d'un repas.")
    opened.locator("#idea-record-problem").fill("Des voisins ne se parlaient pas, et les insultes passaient.")
    opened.get_by_role("group", name="Domaines").last.get_by_role("checkbox", name="Logement").check()
    opened.locator("#idea-record-steps").fill("Choisissez une salle.\nInvitez les voisins.")
    opened.get_by_role("radiogroup", name="Coût").get_by_role("radio", name="Rien").check()
    opened.get_by_role("radiogroup", name="Temps de préparation").get_by_role("radio", name="Quelques jours").check()
    opened.locator("#idea-record-people").fill("Deux voisins.")
    signed(opened)
    proposal = received_proposal.read(saved(opened))
    assert proposal.identifier == "idee-exemple" or proposal.identifier.endswith("exemple")
    assert json.dumps(proposal.record["steps"], ensure_ascii=False).count("voisins") == 1
