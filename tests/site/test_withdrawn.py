"""What is no longer shown keeps an address that helps, and leaves everything else."""

from __future__ import annotations

import re
import threading
import urllib.error
import urllib.request
from datetime import date
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.records import word_list
from egalite.records.registry import load
from egalite.site.build.serve import server

from .conftest import DAY, Build

SCHEME = "e-enfance-3018"
PAGE = f"dispositifs/{SCHEME}/index.html"


def withdraw(root: Path, name: str = SCHEME, reason: str = "decision-du-defenseur", replaced_by: str = "") -> None:
    path = root / f"schemes/{name}.md"
    text = path.read_text(encoding="utf-8")
    instead = f"replaced_by: {replaced_by}" if replaced_by else "no_replacement: contacts-nationaux-suffisants"
    block = f"withdrawal:\n  date: '2026-11-23'\n  reason: {reason}\n  {instead}\n---\n"
    text = text.replace("status: online", "status: withdrawn", 1).replace("\n---\n", f"\n{block}", 1)
    path.write_text(text, encoding="utf-8")


def html(output: Path, name: str = PAGE) -> str:
    return (output / name).read_text(encoding="utf-8")


def test_the_page_says_so_and_helps(root: Path, make: Build) -> None:
    withdraw(root)
    output = make()
    page = html(output)
    assert "Ce dispositif n’est plus présenté ici" in page
    assert '<meta name="robots" content="noindex">' in page
    assert "Depuis le 23\xa0novembre\xa02026" in page
    for number in ("tel:17", "tel:112", "sms:114", "tel:119"):
        assert f'href="{number}"' in page
    assert "/dispositifs/ddd-saisine/" in page, "another scheme for the same need"
    assert "3018" not in re.sub(r"(?s)<section[^>]*urgence.*?</section>|<head>.*?</head>", "", page)
    assert (output / f"dispositifs/{SCHEME}/.gone").is_file()


def test_what_is_proposed_serves_the_same_people(root: Path, make: Build) -> None:
    withdraw(root, "villeurbanne-permanence-avocat")
    page = html(make(), "dispositifs/villeurbanne-permanence-avocat/index.html")
    near, everyone = (
        page.index(f'href="/dispositifs/{name}/"') for name in ("lyon-permanence-discriminations", "ddd-saisine")
    )
    assert near < everyone
    withdraw(root, "ddd-saisine")
    page = html(make(), "dispositifs/ddd-saisine/index.html")
    assert "lyon-permanence-discriminations" not in page, "a scheme for all is not replaced by that of one town"


def test_it_leaves_lists_feeds_sitemap_and_links(root: Path, make: Build) -> None:
    withdraw(root)
    output = make()
    for path in output.rglob("*.*"):
        if path.suffix in {".html", ".xml", ".json", ".txt"} and path != output / PAGE:
            assert f"/dispositifs/{SCHEME}/" not in path.read_text(encoding="utf-8"), path
    assert [path for path in output.rglob(".gone") if SCHEME not in str(path)] == [
        output / "partenaires/e-enfance/.gone"
    ]


def test_what_replaces_it_is_found_however_far(root: Path, make: Build) -> None:
    withdraw(root, replaced_by="villeurbanne-permanence-avocat", reason="fusion-de-fiches")
    withdraw(root, "villeurbanne-permanence-avocat", replaced_by="ddd-saisine")
    page = html(make())
    assert "Vous cherchiez&nbsp;: 3018" in page
    place = page[page.index('id="remplace"') : page.index('id="aide"')]
    assert 'href="/dispositifs/ddd-saisine/"' in place


def test_replacements_that_turn_in_circles_end(root: Path, make: Build) -> None:
    withdraw(root, replaced_by="villeurbanne-permanence-avocat")
    withdraw(root, "villeurbanne-permanence-avocat", replaced_by=SCHEME)
    assert 'id="remplace"' not in html(make())


def test_a_suspension_warns_about_what_readers_noted(root: Path, make: Build) -> None:
    withdraw(root, reason="danger-pour-le-public")
    assert "n’utilisez plus les coordonnées" in html(make())


def test_a_partner_with_nothing_left_says_so_too(root: Path, make: Build) -> None:
    withdraw(root)
    output = make()
    assert "Cet organisme n’est plus présenté ici" in html(output, "partenaires/e-enfance/index.html")
    assert not (output / "partenaires/arajufa").exists(), "it never had anything online"


def test_what_was_erased_still_helps(root: Path, make: Build, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, content in (("RETIRED_IDS", "e-enfance-3018\n"), ("RETIRED_PARTNERS", "e-enfance\n")):
        (tmp_path / name).write_text(content)
        monkeypatch.setattr(word_list, name, tmp_path / name)
    guide = root / "content/guides/etre-temoin.md"
    guide.write_text(guide.read_text(encoding="utf-8") + f"\n[Le 3018](/dispositifs/{SCHEME}/)\n", encoding="utf-8")
    (root / f"schemes/{SCHEME}.md").unlink()
    (root / "partners/e-enfance/partner.yml").unlink()
    (root / "partners/e-enfance").rmdir()
    output = make()
    assert "n’est plus présenté ici" in html(output)
    assert (output / "partenaires/e-enfance/.gone").is_file()
    assert f"/dispositifs/{SCHEME}/" not in html(output, "guides/etre-temoin/index.html")


def test_the_server_answers_410_with_the_page(root: Path, make: Build) -> None:
    withdraw(root)
    with server(make(), 0) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        origin = f"http://127.0.0.1:{httpd.server_port}"
        with pytest.raises(urllib.error.HTTPError) as told:
            urllib.request.urlopen(f"{origin}/dispositifs/{SCHEME}/")
        with told.value as answer:
            assert answer.code == 410
            assert "n’est plus présenté ici" in answer.read().decode()
        with urllib.request.urlopen(f"{origin}/dispositifs/ddd-saisine/") as answer:
            assert answer.status == 200
        httpd.shutdown()


def test_nothing_holds_back_a_withdrawal(root: Path, make: Build) -> None:
    """Everything else is overdue, other pages name what goes, the orientation too, and it replaced another."""
    partner = root / "partners/ville-de-lyon/partner.yml"
    partner.write_text(
        partner.read_text(encoding="utf-8").replace(
            "relation: signposted",
            "relation: convention\nrequests:\n  - made_on: '2020-01-10'\n    subject: mise-a-jour\n    due_on: '2020-02-10'\n"
            "conventions:\n  - signed_on: '2020-01-10'\n    charter_signed_on: '2020-01-10'\n    attested_by: registre",
        ),
        encoding="utf-8",
    )
    (root / "committee").mkdir()
    (root / "committee/2026-10-12.yml").write_text(
        "type: ordinary\nheld_on: '2026-10-12'\nconvened_on: '2026-10-11'\n"
        "examined:\n  - scheme: ddd-saisine\n    outcome: maintien\n",
        encoding="utf-8",
    )
    withdraw(root, replaced_by="ddd-saisine", reason="fusion-de-fiches")
    other = root / "schemes/villeurbanne-permanence-avocat.md"
    other.write_text(
        other.read_text(encoding="utf-8") + "\nVoyez [la saisine](/dispositifs/ddd-saisine/).\n", encoding="utf-8"
    )
    withdraw(root, "ddd-saisine", reason="avis-du-comite")
    registry = load(root, DAY)
    assert registry.errors == ()
    assert {finding.rule for finding in registry.findings} == {
        "orientation-offline",
        "meeting-convening", "replacement-shown", "withdrawal-committee"
    }  # fmt: skip
    output = make(
        settings=CHECKOUT / "publishconf.py", publisher=CHECKOUT / "tests/publisher.yml", day=date(2030, 1, 1)
    )
    assert "n’est plus présenté ici" in html(output, "dispositifs/ddd-saisine/index.html")
    assert "/dispositifs/ddd-saisine/" not in html(output, "dispositifs/villeurbanne-permanence-avocat/index.html")
