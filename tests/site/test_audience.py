"""`/frequentation/`: the months of `content/audience/`, once there is one."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

from egalite.history.provenance import History
from egalite.records.content import audience as months
from egalite.records.registry import load
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.pages import audience
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.support import corpus
from tests.support.corpus import DAY

PAGE, TABLE = (one.lstrip("/") for one in (f"{addresses.AUDIENCE}index.html", addresses.AUDIENCE_TABLE))


def site(root: Path, day: date = DAY) -> Site:
    registry = load(root, day)
    return Site("", registry, Directory(registry, Views(registry)), History("merge"))


def test_no_month_no_page_no_link(corpus_site: Path) -> None:
    assert not (corpus_site / "frequentation").exists()
    for page in corpus_site.rglob("*.html"):
        assert "/frequentation/" not in page.read_text(encoding="utf-8"), page


def test_every_month_is_on_the_page_and_in_the_table(agenda_site: Path) -> None:
    html = (agenda_site / PAGE).read_text(encoding="utf-8")
    published = months.read(corpus.AGENDA)
    assert len(published) == 14
    assert all(f"{month.views:,}".replace(",", "\u202f") in html for month in published)
    assert f'href="/{TABLE}"' in html
    assert 'href="/frequentation/"' in (agenda_site / "plan-du-site/index.html").read_text(encoding="utf-8")
    rows = list(csv.DictReader((agenda_site / TABLE).read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    told = {(row["Mois"], row["Adresse"]): row["Vues"] for row in rows if row["Quoi"] == "dispositif"}
    shown = {path.name for path in (agenda_site / "dispositifs").iterdir() if not (path / addresses.MARKER).exists()}
    assert told == {
        (month.month, addresses.scheme(one)): str(count)
        for month in published
        for one, count in month.schemes.items()
        if one in shown
    }
    for row in rows:
        assert not row["Vues"] or int(row["Vues"]) >= months.LEAST


def test_bars_are_as_long_as_what_they_draw(agenda_site: Path) -> None:
    html = (agenda_site / PAGE).read_text(encoding="utf-8")
    chart = html.split("<tbody>")[1].split("</tbody>")[0]
    views = [int(one.replace("\u202f", "")) for one in re.findall(r'<td class="chart__value">([\d\u202f]+)<', chart)]
    widths = [int(one) for one in re.findall(r'<rect width="(\d+)"', chart)]
    assert len(views) == 14
    assert widths == [round(1000 * one / max(views)) for one in views]


def test_a_scheme_that_is_gone_is_not_named(tmp_path: Path) -> None:
    root = corpus.with_agenda(tmp_path / "root")
    [page] = audience.pages(site(root))
    first = page.context()["schemes"][0]
    corpus.withdraw(root, first["address"].split("/")[2])
    withdrawn = site(root)
    [page] = audience.pages(withdrawn)
    assert first["label"] not in str(page.context())
    assert first["address"] not in str(list(audience.files(withdrawn)))


def test_a_month_to_come_waits(tmp_path: Path) -> None:
    root = corpus.with_agenda(tmp_path / "root")
    assert audience.months(site(root, date(2026, 10, 31)))[0].month == "2026-09"
    assert list(audience.pages(site(root, date(2025, 9, 30)))) == []
