"""The agenda, the ideas and their part of the form in a real browser: read by everybody, proposed without a file to write."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from egalite.editing.intake import received_proposal
from egalite.editing.intake.plan import plan
from egalite.records.registry import load
from tests.support import corpus

from .axe import COLOURS, run, unreviewed
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
    for colours in COLOURS:
        violations, undecided = run(opened, colours)
        assert violations == []
        assert unreviewed(undecided) == []
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


def _saved(page: Page) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Vérifier et enregistrer la proposition").click()
    return Path(waiting.value.path()).read_bytes()


def _signed(page: Page) -> None:
    page.locator("#contact-role").fill("secrétariat")
    page.locator("#contact-email").fill("contact@association.example")
    for name in ("authority", "texts", "information"):
        page.locator(f"#declarations-{name}").check()


def test_an_event_is_proposed_then_cancelled(opened: Page, agenda_site: Path, tmp_path: Path) -> None:
    registry = load(corpus.with_agenda(tmp_path / "root"), corpus.DAY)
    opened.goto("/proposer/")
    opened.locator("form[data-ready]").wait_for()
    opened.get_by_role("radio", name="Un événement de l’agenda").check()
    expect(opened.get_by_role("radio", name="Rien à corriger")).to_be_hidden()
    expect(opened.locator("#event-record-name")).to_be_visible()
    expect(opened.locator("#scheme-record-name")).to_be_hidden()
    opened.locator("#organisme").select_option("association-exemple")
    opened.locator("#event-record-name").fill("Rencontre d'exemple")
    opened.locator("#event-record-kind").select_option("rencontre")
    opened.get_by_role("radiogroup", name="A-t-il lieu").get_by_role("radio", name="Prévu").check()
    opened.locator("#event-record-summary").fill("Une rencontre ouverte à tous pour parler du racisme ensemble.")
    opened.locator("#event-record-starts_on").fill("2027-04-02")
    opened.locator("#event-record-starts_at").fill("18:30")
    opened.locator("#event-record-ends_at").fill("17:30")
    opened.get_by_role("radio", name="En ligne", exact=True).check()
    _signed(opened)
    opened.get_by_role("button", name="Vérifier et enregistrer la proposition").click()
    expect(opened.locator("[data-summary]")).to_contain_text("doit suivre le début")
    opened.locator("#event-record-ends_at").fill("20:30")
    raw = _saved(opened)
    proposal = received_proposal.read(raw)
    assert (proposal.part, proposal.identifier) == ("event", "2027-04-02-rencontre-exemple")
    assert proposal.record["starts_at"] == "18:30"
    assert list(plan(proposal, registry, lambda: ()).files) == ["events/2027-04-02-rencontre-exemple.md"]
    violations, undecided = run(opened)
    assert (violations, unreviewed(undecided)) == ([], [])

    opened.goto("/agenda/2026-12-05-debat-travail/")
    opened.get_by_role("link", name="Le changer ou l’annuler").click()
    opened.locator("form[data-ready]").wait_for()
    expect(opened.locator("[data-status]")).to_contain_text("Débat sur le racisme au travail")
    opened.get_by_role("radiogroup", name="A-t-il lieu").get_by_role("radio", name="Annulé").check()
    _signed(opened)
    proposal = received_proposal.read(_saved(opened))
    assert (proposal.kind, proposal.record["state"]) == ("update", "cancelled")
    content = plan(proposal, registry, lambda: ()).files["events/2026-12-05-debat-travail.md"]
    assert content is not None
    assert b"changes:\n  - 'on': '2026-11-23'\n    state: scheduled\n" in content


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
    _signed(opened)
    proposal = received_proposal.read(_saved(opened))
    assert proposal.identifier == "idee-exemple" or proposal.identifier.endswith("exemple")
    assert json.dumps(proposal.record["steps"], ensure_ascii=False).count("voisins") == 1
