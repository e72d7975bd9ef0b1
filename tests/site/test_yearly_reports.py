"""`/bilan/`: years that have ended, from facts alone."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from egalite.history.facts import Facts
from egalite.history.log import Commit
from egalite.history.provenance import Change, History
from egalite.records.registry import load
from egalite.site.directory import Directory
from egalite.site.pages import yearly_reports
from egalite.site.pages.page import digest
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.support import corpus
from tests.support.corpus import DAY

NOTHING = History("merge")


def site(root: Path = corpus.CORPUS, day: date = DAY, history: History = NOTHING) -> Site:
    registry = load(root, day)
    return Site("", registry, Directory(registry, Views(registry)), history)


def html(output: Path, address: str) -> str:
    return (output / address / "index.html").read_text(encoding="utf-8")


def test_years_that_have_ended_have_a_page(corpus_site: Path) -> None:
    assert [path.name for path in (corpus_site / "bilan").iterdir() if path.is_dir()] == ["2025"]
    assert 'href="/bilan/2025/"' in html(corpus_site, "bilan")
    assert 'href="/bilan/2025/"' in html(corpus_site, "journal")
    assert 'href="/bilan/2025/"' in html(corpus_site, "plan-du-site")
    assert "/bilan/2025/</loc>" in (corpus_site / "sitemap.xml").read_text(encoding="utf-8")


def test_who_left_is_not_named(corpus_site: Path) -> None:
    """The circle of the corpus signed in 2025, and its convention has ended since."""
    page = html(corpus_site, "bilan/2025")
    assert "Organismes qui ont signé la convention dans l’année" in page
    assert "Cercle" not in page
    assert "Ne sont nommés que ceux qui sont partenaires aujourd’hui." in page


def test_who_joined_is_named_while_a_partner() -> None:
    [page] = [one for one in yearly_reports.pages(site(day=date(2027, 1, 1))) if one.address == "/bilan/2026/"]
    assert [one["name"] for one in page.context()["report"]["partners"]] == ["Ville d’Exemple"]


def test_no_year_no_page() -> None:
    assert list(yearly_reports.pages(site(day=date(2025, 12, 31)))) == []


def test_a_past_year_does_not_change() -> None:
    def digests(day: date) -> list[str]:
        return [digest(one.context()) for one in yearly_reports.pages(site(day=day)) if one.address == "/bilan/2025/"]

    assert digests(date(2026, 7, 1)) == digests(DAY) == digests(date(2028, 2, 29)) != []


def test_a_reading_counts_once_a_merge_brought_it(tmp_path: Path) -> None:
    root = corpus.copied(tmp_path)
    path = "schemes/lyon-permanence-exemple.md"
    reading = {"fact": "reading", "date": "2026-03-05", "by": "editeur", "next_check": "2027-03-05"}
    stated = json.dumps(reading, sort_keys=True)

    def counts(proven: bool) -> tuple[int, int]:
        change = Change(Commit("0" * 40, "2026-03-10", proven), "1" * 40, Facts("online", "", stated, True), proven)
        history = History("merge", "0" * 40, chains={path: (change,)})
        [page] = [
            one for one in yearly_reports.pages(site(root, date(2027, 1, 1), history)) if one.address == "/bilan/2026/"
        ]
        report = page.context()["report"]
        return report["read"], report["readings"]

    assert counts(proven=True) == (1, 1)
    assert counts(proven=False) == (0, 0)
