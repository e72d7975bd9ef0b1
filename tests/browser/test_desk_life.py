"""A convention's whole life: an editor fills the desk's pages and merges. No line of YAML, no command of Git of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.history.conftest import Repo
from tests.support import desk, life
from tests.support.desk import Desk
from tests.support.life import PARTNER

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
        life.merge(self.repo)

    def seen(self, day: str) -> dict[str, str]:
        """What is online or not on a day, by scheme."""
        return life.seen(self.repo, day)

    def standing(self, day: str) -> str:
        return life.standing(self.repo, day)


@pytest.fixture
def played(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Life]:
    repo, register = life.begin(tmp_path, monkeypatch)
    life.propose(register / "propositions")
    with desk.opened(browser, repo.path, register) as opened:
        yield Life(opened, repo)


def test_from_a_signature_to_an_erasure(played: Life) -> None:
    for name in ("Permanence solidaire", "Atelier à venir"):
        played.on("2026-11-23", "propositions.html").page.get_by_role("link", name=name).click()
        played.unfold("Retenir").fill(by="editeur", called_on="2026-11-22").confirm().press("Retenir la proposition")
    assert played.seen("2026-11-23") == {"permanence": "online", "atelier": "planned"}

    played.on("2026-12-01", PAGE, "signature").fill(signed_on="2026-12-01", starts_on="2027-01-01").press(
        "Inscrire la signature"
    )
    assert [played.standing(day) for day in ("2026-12-01", "2027-01-01")] == ["signing", "partner"]
    played.on("2027-01-10", PAGE, "contributions").fill(contribution="outil", due_on="2027-03-01").press(
        "Inscrire la promesse"
    )
    played.on("2027-02-20", PAGE, "contributions").fill(contribution="outil").press("Inscrire qu’elle est donnée")

    played.on("2028-01-05", PAGE).press("Faire écrire cette lettre")
    kept = (
        played.on("2028-01-10", PAGE).page.get_by_role("link", name="Grille d’évaluation").get_attribute("href") or ""
    )
    assert (played.desk.folder / kept).read_bytes().startswith(b"%PDF-")
    played.on("2028-01-10", PAGE, "evaluation").fill(years="1", done_on="2028-01-08").press("Inscrire l’évaluation")
    played.on("2028-02-01", PAGE, "documents").fill(document="avenant", ends_on="2031-06-30").press(
        "Faire écrire ce document"
    )
    played.on("2028-03-01", PAGE, "amendment").fill(signed_on="2028-02-25", ends_on="2031-06-30").press(
        "Inscrire l’avenant"
    )

    played.on("2028-03-02", "comite.html").fill(
        held_on="2028-04-04", meeting_type="ordinary", topics="retrait", members=PARTNER
    ).press("Inscrire la réunion")
    meeting = "reunion-2028-04-04"
    for button in ("Faire écrire la convocation", "Inscrire qu’elle est partie aujourd’hui"):
        played.on("2028-03-03", "comite.html", meeting).unfold("La convocation").confirm().press(button)
    played.on("2028-04-04", "comite.html", meeting).unfold("Ce qui est conclu").fill(
        concerns=PARTNER, outcome="retrait"
    ).press("Inscrire la suite")
    assert played.seen("2028-04-05")["permanence"] == "online", "an outcome computes nothing by itself"

    played.on("2028-04-05", PAGE).press("Faire écrire cette lettre")
    played.on("2028-04-06", PAGE, "documents").part.locator("form").nth(1).locator("select").select_option("preavis")
    played.press("Inscrire l’envoi")
    end = {"received_on": "2028-04-10", "from": "committee", "number": "1A 234"}
    played.on("2028-04-15", PAGE, "end").fill(**end).press("Inscrire la lettre")
    played.on("2028-04-15", "comite.html", meeting).unfold("Ce qui est conclu").fill(
        concerns=PARTNER, outcome="retrait", done="true"
    ).press("Inscrire la suite")
    assert [played.standing(day) for day in ("2028-04-15", "2028-06-10", "2028-06-11")] == [
        "notice",
        "notice",
        "removal",
    ]
    played.on("2028-06-12", PAGE, "removal").fill(removed_on="2028-06-20").press("Inscrire ce jour")
    assert played.seen("2028-06-19")["permanence"] == "online"
    assert played.seen("2028-06-20") == {"permanence": "lapsed", "atelier": "lapsed"}
    played.on("2028-06-21", PAGE, "erasure").confirm().press("Effacer")

    life.assert_over(played.repo, played.desk.register, date(2028, 6, 22))
