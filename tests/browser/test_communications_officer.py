"""What a communications officer does in a season, without a file to write: an event proposed, merged, moved, cancelled; the
figures of last month published."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from egalite.cli import main as cli
from egalite.editing.intake import received_proposal
from egalite.editing.intake.plan import plan
from egalite.records.registry import load
from egalite.site.build.memo import Memo
from tests.support import corpus

from .conftest import new_context, serving
from .test_agenda import saved, signed

EVENT = "/agenda/2027-04-02-rencontre-exemple/"
ICS = "/agenda/2027-04-02-rencontre-exemple.ics"


def test_an_event_and_a_month_of_figures(browser: Browser, tmp_path: Path) -> None:
    root, site, memo = corpus.with_agenda(tmp_path / "root"), tmp_path / "site", Memo()

    def merge(page: Page) -> None:
        """What intake writes of the file that the form gives, then the site of the merged records."""
        proposal = received_proposal.read(saved(page))
        for path, content in plan(proposal, load(root, corpus.DAY), lambda: ()).files.items():
            assert content is not None
            (root / path).write_bytes(content)
        corpus.site(site, root, memo=memo)

    def change(page: Page) -> None:
        page.goto(EVENT)
        page.get_by_role("link", name="Le changer ou l’annuler").click()
        page.locator("form[data-ready]").wait_for()

    corpus.site(site, root, memo=memo)
    with serving(site) as origin:
        context = new_context(browser, base_url=origin, accept_downloads=True)
        page = context.new_page()
        page.goto("/proposer/")
        page.locator("form[data-ready]").wait_for()
        page.get_by_role("radio", name="Un événement de l’agenda").check()
        expect(page.get_by_role("radio", name="Rien à corriger")).to_be_hidden()
        expect(page.locator("#scheme-record-name")).to_be_hidden()
        page.locator("#organisme").select_option("association-exemple")
        page.locator("#event-record-name").fill("Rencontre d'exemple")
        page.locator("#event-record-kind").select_option("rencontre")
        page.get_by_role("radiogroup", name="A-t-il lieu").get_by_role("radio", name="Prévu").check()
        page.locator("#event-record-summary").fill("Une rencontre ouverte à tous pour parler du racisme ensemble.")
        page.locator("#event-record-starts_on").fill("2027-04-02")
        page.locator("#event-record-starts_at").fill("18:30")
        page.locator("#event-record-ends_at").fill("17:30")
        page.get_by_role("radio", name="En ligne", exact=True).check()
        signed(page)
        page.get_by_role("button", name="Vérifier et enregistrer la proposition").click()
        expect(page.locator("[data-summary]")).to_contain_text("doit suivre le début")
        page.locator("#event-record-ends_at").fill("20:30")
        merge(page)
        page.goto(EVENT)
        expect(page.get_by_role("heading", level=1)).to_contain_text("Rencontre")
        calendar = (site / ICS.lstrip("/")).read_text(encoding="utf-8")
        [uid] = [line for line in calendar.splitlines() if line.startswith("UID:")]

        change(page)
        page.locator("#event-record-starts_on").fill("2027-04-09")
        signed(page)
        merge(page)
        page.goto(EVENT)
        expect(page.get_by_role("main")).to_contain_text("9 avril 2027")
        moved = (site / ICS.lstrip("/")).read_text(encoding="utf-8")
        assert uid in moved
        assert "20270409T" in moved
        assert "SEQUENCE:1" in moved

        change(page)
        page.get_by_role("radiogroup", name="A-t-il lieu").get_by_role("radio", name="Annulé").check()
        signed(page)
        merge(page)
        page.goto(EVENT)
        expect(page.get_by_role("main")).to_contain_text("Cet événement est annulé")
        cancelled = (site / ICS.lstrip("/")).read_text(encoding="utf-8")
        assert uid in cancelled
        assert "STATUS:CANCELLED" in cancelled
        assert "SEQUENCE:2" in cancelled

        for published in (root / "content/audience").glob("2026-1*.yml"):
            published.unlink()
        log = tmp_path / "statistics.log"
        log.write_text(
            "".join(f"{day} 200 /\n" for day in ("2026-09-30", *["2026-10-12"] * 400, "2026-11-01")), encoding="ascii"
        )
        assert cli.run(["audience", "--root", str(root), "--on", corpus.DAY.isoformat(), str(log)]) == 0
        corpus.site(site, root, memo=memo)
        page.goto("/frequentation/")
        expect(page.get_by_role("main")).to_contain_text("octobre 2026")
        expect(page.get_by_role("main")).to_contain_text("400")
        context.close()
