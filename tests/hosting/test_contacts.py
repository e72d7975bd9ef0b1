"""Emergency contacts: recalled when they get old, never in the way."""

from __future__ import annotations

import re
from datetime import date

import pytest

from egalite.cli import main as cli
from egalite.hosting.deploy import contacts
from egalite.hosting.release import manifest, release
from egalite.project import CHECKOUT
from egalite.records.content import publisher
from egalite.site.build import publication
from tests.support.corpus import DAY, PUBLISHER

SHEET = CHECKOUT / "deploy/fiche-contacts.html"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2026-11-23", ""),
        ("2026-08-25", ""),  # 90 days
        ("2026-08-24", "depuis le 2026-08-24"),
        ("2026-11-24", "pas encore passé"),
        ("", "n'ont pas de date"),
        ("hier", "n'ont pas de date"),
    ],
)
def test_contacts_are_verified_every_ninety_days(tmp_path, written, told):
    file = tmp_path / "contacts.yml"
    file.write_text(f"verified_on: {written}\n")
    warnings = contacts.overdue(file, DAY)
    assert len(warnings) == bool(told)
    assert told in "".join(warnings)


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("2026-11-23", []),
        ("2026-09-20", [date(2026, 12, 19)]),
        ("2026-08-01", [date(2026, 10, 30)]),
        ("", [None]),
        ("2027-01-01", [None]),
    ],
)
def test_what_is_due_says_so(tmp_path, written, due):
    (tmp_path / "deploy").mkdir()
    (tmp_path / "deploy/contacts.yml").write_text(f"verified_on: {written}\n")
    assert [item.day for item in contacts.due(tmp_path, DAY, 60)] == due


def test_a_root_without_a_plan_owes_nothing(tmp_path):
    assert contacts.due(tmp_path, DAY, 60) == []


def test_a_missing_file_is_a_warning_too(tmp_path):
    assert "manque" in contacts.overdue(tmp_path / "absent.yml", DAY)[0]


def test_publication_recalls_them_and_goes_on(tmp_path, monkeypatch, capsys):
    file = tmp_path / "contacts.yml"
    file.write_text("verified_on: 2026-08-24\n")
    monkeypatch.setattr(contacts, "FILE", file)
    built = publication.Publication(tmp_path, "", (), (), publisher.read(PUBLISHER))
    monkeypatch.setattr(publication, "publish", lambda *_: built)
    (tmp_path / manifest.FILE).write_text(f"{'0' * 64}  index.html\n")
    monkeypatch.setattr(release, "make", lambda *_, **__: release.Release(tmp_path))
    assert cli.run(["publish", "--publisher", str(PUBLISHER), "--on", "2026-11-23"]) == 0
    assert "Attention : les contacts d'urgence n'ont pas été vérifiés depuis le 2026-08-24" in capsys.readouterr().err


def test_the_sheet_names_nobody_and_every_public_contact_says_where_it_was_read():
    people, public = (
        re.findall(r"<tr>(<th scope=\"row\">.*?)</tr>", table)
        for table in SHEET.read_text(encoding="utf-8").split("</table>")[:2]
    )
    assert len(people) >= 5
    assert public
    assert all(row.endswith("</th><td></td><td></td>") for row in people), "filled by hand, on paper"
    assert all(re.search(r"<td>https://[^<]+</td>$", row) for row in public)
