"""A proposal at the desk: from an e-mail's attachment to a branch, or to an answer, with a browser and no command of Git."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from egalite.cli import main as cli
from tests.browser import axe
from tests.conftest import SCHEME
from tests.editing.proposals import CONTACT, encoded, new, update, with_logo
from tests.history.conftest import Repo
from tests.hostile import images
from tests.support import desk
from tests.support.desk import Desk
from tests.support.intake import CONVENTION, PARTNER_PATH, PATH

DAY = date(2026, 11, 23)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """The public records, whose service account Git knows."""
    repo = Repo(tmp_path / "public")
    repo.write(PARTNER_PATH, CONVENTION)
    repo.write(PATH, SCHEME)
    repo.commit("Premières fiches")
    repo.git("config", "user.name", "Service")
    repo.git("config", "user.email", "service@exemple.invalid")
    return repo


@pytest.fixture
def private(tmp_path: Path) -> Path:
    folder = tmp_path / "registre"
    assert cli.run(["register", "init", str(folder)]) == 0
    return folder


@pytest.fixture
def opened(browser: Browser, repo: Repo, private: Path) -> Iterator[Desk]:
    with desk.opened(browser, repo.path, private) as one:
        yield one


def test_from_an_attachment_to_a_branch(opened: Desk, repo: Repo, private: Path, tmp_path: Path) -> None:
    """Who sent it is told on the screen alone; the proposal is judged before anybody is called; nothing is public before its merge."""
    proposal = with_logo(update(repo.path, "permanence"), images.saved("PNG"))
    proposal["scheme"]["record"]["channels"][0]["value"] = "04 72 19 81 82"
    attachment = tmp_path / "piece-jointe.json"
    attachment.write_bytes(encoded(proposal))
    page = opened.open("propositions.html", DAY)
    page.get_by_label("Fichier de la proposition").set_input_files({"name": "a.json", "mimeType": "", "buffer": b"{"})
    expect(page.get_by_role("alert")).to_contain_text("ne se lit pas")
    with page.expect_download() as waiting:
        page.get_by_label("Fichier de la proposition").set_input_files(attachment)
    kept = private / "propositions" / waiting.value.suggested_filename
    waiting.value.save_as(kept)
    expect(page.get_by_role("status").filter(has_text=CONTACT["email"])).to_be_focused()
    assert json.loads(kept.read_text()) == {name: value for name, value in proposal.items() if name != "contact"}

    page = opened.open("index.html", DAY)
    page.get_by_role("link", name="Permanence d’exemple").first.click()
    line = page.get_by_role("listitem").filter(has_text="Téléphone")
    expect(line).to_contain_text("04 72 19 81 81")
    expect(line).to_contain_text("04 72 19 81 82")
    expect(line).to_contain_text("Appelez le nouveau numéro")
    logo = page.get_by_role("img", name="Logo proposé")
    assert logo.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
    axe_clean(opened)
    page.get_by_text("Retenir", exact=True).click()
    page.get_by_role("button", name="Retenir la proposition").click()
    expect(page.get_by_role("alert")).to_contain_text("L’organisme, rappelé, confirme")
    page.get_by_label("Qui a rappelé").select_option(label="Juriste")
    page.get_by_label("Jour du rappel").fill("2026-11-22")
    page.get_by_role("checkbox", name="L’organisme, rappelé").check()
    expect(page.get_by_label("Réponse à envoyer").first).to_have_value(re.compile("est retenue"))
    assert opened.carry_out("Retenir la proposition") == 0
    assert repo.git("status", "--porcelain") == ""
    assert "04 72 19 81 82" in repo.git("show", f"proposition/permanence:{PATH}")
    message = repo.git("log", "-1", "--format=%B", "proposition/permanence")
    assert "Rappel-Par: juriste\nRappel-Le: 2026-11-22" in message
    assert CONTACT["email"] not in repo.git("log", "--all", "--format=%an %ae %cn %ce %B")
    assert not kept.exists()
    assert "acceptance association-exemple" in (private / "gestes.txt").read_text()
    expect(opened.open("propositions.html", DAY).get_by_text("Aucune proposition n’attend.")).to_be_visible()


def axe_clean(opened: Desk) -> None:
    page = opened.page
    for part in page.locator("details").all():
        part.evaluate("part => { part.open = true; }")
    page.evaluate(axe.AXE.read_text(encoding="utf-8"))
    assert axe.run(page)[0] == []
    assert axe.faint(page) == []
    page.set_viewport_size({"width": 320, "height": 600})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.set_viewport_size({"width": 1280, "height": 900})
    for part in page.locator("details").all():
        part.evaluate("part => { part.open = false; }")


def test_nobody_is_called_for_what_cannot_be_taken(opened: Desk, repo: Repo, private: Path) -> None:
    """A refused proposal, one that is declined and a broken file: an answer is ready, the file goes, nothing is written in public."""
    refused, declined = new("accueil"), new("autre")
    refused["scheme"]["record"]["territory"] = ["690"]
    refused["scheme"]["record"]["name"] = "Accueil </textarea><img src=x onerror=alert(1)>"
    declined["scheme"]["record"]["name"] = "Autre accueil"
    folder = private / "propositions"
    for name, content in (("a", encoded(refused)), ("b", encoded(declined)), ("c", b"{")):
        (folder / f"{name}.json").write_bytes(content)
    before = (repo.git("for-each-ref"), repo.git("status", "--porcelain"))
    page = opened.open("propositions.html", DAY)
    page.get_by_role("link", name="Accueil </textarea>").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Accueil </textarea><img src=x onerror=alert(1)>")
    expect(page.get_by_role("img")).to_have_count(0)
    expect(page.get_by_text("N’appelez personne")).to_be_visible()
    expect(page.get_by_text("nomme encore le contact")).to_be_visible()
    expect(page.get_by_role("button", name="Retenir la proposition")).to_have_count(0)
    assert "1. Territoire" in page.get_by_label("Réponse à envoyer").first.input_value()
    assert opened.carry_out("Inscrire que la correction est demandée") == 0
    page = opened.open("propositions.html")
    page.get_by_role("link", name="Autre accueil").click()
    page.get_by_text("Ne pas retenir").click()
    page.get_by_label("Motif").select_option(label="Déjà présenté")
    assert opened.carry_out("Inscrire qu’elle n’est pas retenue") == 0
    page = opened.open("propositions.html", DAY)
    page.get_by_role("link", name="Fichier « c »").click()
    expect(page.get_by_role("button", name="Retenir la proposition")).to_have_count(0)
    assert [path.name for path in folder.glob("*.json")] == ["c.json"]
    assert (repo.git("for-each-ref"), repo.git("status", "--porcelain")) == before
    ledger = (private / "gestes.txt").read_text()
    assert f"correction association-exemple {sha256(encoded(refused)).hexdigest()}\n" in ledger
    assert f"refusal association-exemple doublon {sha256(encoded(declined)).hexdigest()}\n" in ledger


def test_a_proposal_that_started_from_an_older_page_is_shown_against_the_present_one(
    opened: Desk, repo: Repo, private: Path
) -> None:
    proposal = update(repo.path, "permanence")
    proposal["scheme"]["record"]["summary"] = "Des avocats fictifs vous reçoivent, gratuitement et sur rendez-vous."
    repo.change(PATH, "hours: 9h-18h", "hours: 9h-12h")
    repo.commit("Autres horaires")
    (private / "propositions/a.json").write_bytes(encoded(proposal))
    page = opened.open("propositions.html", DAY)
    page.get_by_role("link", name="Permanence d’exemple").click()
    expect(page.get_by_text("La fiche a changé entre-temps")).to_be_visible()
    page.get_by_text("Retenir", exact=True).click()
    page.get_by_label("Qui a rappelé").select_option(label="Éditeur")
    page.get_by_label("Jour du rappel").fill("2026-11-22")
    for box in page.get_by_role("checkbox").all():
        box.check()
    assert opened.carry_out("Retenir la proposition") == 0
    merged = repo.git("show", f"proposition/permanence:{PATH}")
    assert "hours: 9h-12h" in merged
    assert "Des avocats fictifs" in merged
