"""A convention's whole life: an editor fills the desk's pages and merges. No line of YAML, no command of Git of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from egalite.cli import main as cli
from egalite.records import word_list
from egalite.records.registry import load
from egalite.register.private import reader
from tests.editing.proposals import encoded, new
from tests.history.conftest import Repo
from tests.support import desk
from tests.support.desk import Desk

PARTNER = "accueil-solidaire"
PAGE = f"partenaire-{PARTNER}.html"


class Life:
    """What an editor does, day by day: open a page, fill it, carry it out, merge."""

    def __init__(self, opened: Desk, repo: Repo) -> None:
        self.desk, self.repo = opened, repo

    def on(self, day: str, page: str, fold: str = "") -> Life:
        """Open a page on a day, and the part of it that holds a gesture."""
        self.page = self.desk.open(f"{page}#{fold}" if fold else page, date.fromisoformat(day))
        self.part = self.page.locator(f"#{fold}") if fold else self.page.locator("main")
        return self

    def fill(self, **answers: str) -> Life:
        """Answer the fields of the part by name: a day or a number typed, a term chosen, a box ticked."""
        for name, value in answers.items():
            field = self.part.locator(f"[name={name}]:visible").first
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(value)
            elif field.get_attribute("type") in ("checkbox", "radio"):
                self.part.locator(f"[name={name}][value='{value}']").check()
            else:
                field.fill(value)
        return self

    def unfold(self, title: str) -> Life:
        """Open a fold of the part."""
        self.part.locator("summary").get_by_text(title, exact=True).click()
        return self

    def confirm(self) -> Life:
        """Tick what must be confirmed."""
        for box in self.part.locator("[data-confirm]:visible").all():
            box.check()
        return self

    def press(self, button: str) -> None:
        """Make the file, carry it out, merge what it proposes."""
        assert self.desk.carry_out(button) == 0, button
        for branch in self.repo.git("branch", "--list", "proposition/*", "--format=%(refname:short)").split():
            self.repo.git("merge", "--quiet", "--no-ff", "-m", "Fusion", branch)
            self.repo.git("branch", "--quiet", "-D", branch)
        if self.repo.git("status", "--porcelain"):
            self.repo.commit("Gestes de l'équipe")

    def seen(self, day: str) -> dict[str, str]:
        """What is online or not on a day, by scheme."""
        registry = load(self.repo.path, date.fromisoformat(day))
        assert registry.errors == ()
        return {scheme: registry.visible(scheme) for scheme in registry.schemes}

    def standing(self, day: str) -> str:
        return load(self.repo.path, date.fromisoformat(day)).standing(PARTNER).status


@pytest.fixture
def life(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Life]:
    repo = Repo(tmp_path / "public")
    for folder in ("schemes", "partners"):
        repo.write(f"{folder}/.gitkeep", "")
    for kind, path in [*word_list.RETIRED.items()]:
        repo.write(f"schemas/{path.name}", "")
        monkeypatch.setitem(word_list.RETIRED, kind, repo.path / "schemas" / path.name)
    repo.commit("Annuaire vide")
    repo.git("config", "user.name", "Service")
    repo.git("config", "user.email", "service@exemple.invalid")
    assert cli.run(["register", "init", str(tmp_path / "registre")]) == 0
    with desk.opened(browser, repo.path, tmp_path / "registre") as opened:
        yield Life(opened, repo)


def receive(life: Life, identifier: str, **fields: object) -> None:
    """A proposal's file that somebody dropped in the private project, its contact taken away by the desk's own page."""
    proposal = new(identifier, PARTNER)
    proposal["organisation"]["record"] = {"name": "Accueil solidaire", "kind": "association"}
    proposal["scheme"]["record"] |= fields
    del proposal["contact"]
    (life.desk.register / f"propositions/{identifier}.json").write_bytes(encoded(proposal))


def test_from_a_signature_to_an_erasure(life: Life) -> None:
    receive(life, "permanence", name="Permanence solidaire")
    site = [{"type": "site", "value": "https://atelier.exemple.fr"}]
    receive(life, "atelier", name="Atelier à venir", status="planned", planned_for="2027-09-01", channels=site)
    for name in ("Permanence solidaire", "Atelier à venir"):
        life.on("2026-11-23", "propositions.html").page.get_by_role("link", name=name).click()
        life.unfold("Retenir").fill(by="editeur", called_on="2026-11-22").confirm().press("Retenir la proposition")
    assert life.seen("2026-11-23") == {"permanence": "online", "atelier": "planned"}

    life.on("2026-12-01", PAGE, "signature").fill(signed_on="2026-12-01", starts_on="2027-01-01").press(
        "Inscrire la signature"
    )
    assert [life.standing(day) for day in ("2026-12-01", "2027-01-01")] == ["signing", "partner"]
    life.on("2027-01-10", PAGE, "contributions").fill(contribution="outil", due_on="2027-03-01").press(
        "Inscrire la promesse"
    )
    life.on("2027-02-20", PAGE, "contributions").fill(contribution="outil").press("Inscrire qu’elle est donnée")

    life.on("2028-01-05", PAGE).press("Faire écrire cette lettre")
    kept = life.on("2028-01-10", PAGE).page.get_by_role("link", name="Grille d’évaluation").get_attribute("href") or ""
    assert (life.desk.folder / kept).read_bytes().startswith(b"%PDF-")
    life.on("2028-01-10", PAGE, "evaluation").fill(years="1", done_on="2028-01-08").press("Inscrire l’évaluation")
    life.on("2028-02-01", PAGE, "documents").fill(document="avenant", ends_on="2031-06-30").press(
        "Faire écrire ce document"
    )
    life.on("2028-03-01", PAGE, "amendment").fill(signed_on="2028-02-25", ends_on="2031-06-30").press(
        "Inscrire l’avenant"
    )

    life.on("2028-03-02", "comite.html").fill(
        held_on="2028-04-04", meeting_type="ordinary", topics="retrait", members=PARTNER
    ).press("Inscrire la réunion")
    meeting = "reunion-2028-04-04"
    for button in ("Faire écrire la convocation", "Inscrire qu’elle est partie aujourd’hui"):
        life.on("2028-03-03", "comite.html", meeting).unfold("La convocation").confirm().press(button)
    life.on("2028-04-04", "comite.html", meeting).unfold("Ce qui est conclu").fill(
        concerns=PARTNER, outcome="retrait"
    ).press("Inscrire la suite")
    assert life.seen("2028-04-05")["permanence"] == "online", "an outcome computes nothing by itself"

    life.on("2028-04-05", PAGE).press("Faire écrire cette lettre")
    life.on("2028-04-06", PAGE, "documents").part.locator("form").nth(1).locator("select").select_option("preavis")
    life.press("Inscrire l’envoi")
    end = {"received_on": "2028-04-10", "from": "committee", "number": "1A 234"}
    life.on("2028-04-15", PAGE, "end").fill(**end).press("Inscrire la lettre")
    life.on("2028-04-15", "comite.html", meeting).unfold("Ce qui est conclu").fill(
        concerns=PARTNER, outcome="retrait", done="true"
    ).press("Inscrire la suite")
    assert [life.standing(day) for day in ("2028-04-15", "2028-06-10", "2028-06-11")] == ["notice", "notice", "removal"]
    life.on("2028-06-12", PAGE, "removal").fill(removed_on="2028-06-20").press("Inscrire ce jour")
    assert life.seen("2028-06-19")["permanence"] == "online"
    assert life.seen("2028-06-20") == {"permanence": "lapsed", "atelier": "lapsed"}
    life.on("2028-06-21", PAGE, "erasure").confirm().press("Effacer")

    word_list.entries.cache_clear()  # another process would read the lists anew
    repo, register = life.repo, life.desk.register
    registry = load(repo.path, date(2028, 6, 22))
    assert (registry.schemes, registry.partners, registry.errors) == ({}, {}, ())
    retired = {name: (repo.path / f"schemas/retired-{name}.txt").read_text().split() for name in ("ids", "partners")}
    assert retired == {"ids": ["atelier", "permanence"], "partners": [PARTNER]}, (
        "no address that was online becomes a 404"
    )
    assert reader.read(register, date(2028, 6, 22), registry).findings == ()
    made = sorted(path.name[11:] for path in (register / "documents").rglob("*.pdf"))
    assert made == ["avenant.pdf", "convocation.pdf", "evaluation.pdf", "preavis.pdf"]
    past = repo.git("log", "--patch", "--all")
    assert not [word for word in ("1A 234", "preavis", "committee", "outil", "evaluation") if word in past]
