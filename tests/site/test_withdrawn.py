"""What is no longer shown keeps an address that helps, and leaves everything else."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from datetime import date
from pathlib import Path

import pytest

from egalite.records import word_list
from egalite.records.registry import load
from egalite.site.build.serve import server
from tests.support import corpus
from tests.support.corpus import DAY

from .conftest import Build

SCHEME = "enfance-exemple"
PAGE = f"dispositifs/{SCHEME}/index.html"


def html(output: Path, name: str = PAGE) -> str:
    return (output / name).read_text(encoding="utf-8")


def test_the_page_says_so_and_helps(root: Path, make: Build) -> None:
    corpus.withdraw(root, SCHEME)
    output = make()
    page = html(output)
    assert "Ce dispositif n’est plus présenté ici" in page
    assert '<meta name="robots" content="noindex">' in page
    assert "Depuis le 23\xa0novembre\xa02026" in page
    for number in ("tel:17", "tel:112", "sms:114", "tel:119"):
        assert f'href="{number}"' in page
    assert "/dispositifs/saisine-exemple/" in page, "another scheme for the same need"
    assert "Ligne des jeunes" not in page
    assert "jeunes.exemple.fr" not in page
    assert (output / f"dispositifs/{SCHEME}/.gone").is_file()


def test_the_number_of_a_closed_emergency_service_is_not_on_its_page(root: Path, make: Build) -> None:
    record = root / f"schemes/{SCHEME}.md"
    text = record.read_text(encoding="utf-8").replace("value: 01 99 00 30 18", "value: 30 18")
    record.write_text(
        text.replace("territory: national\n", "emergency_service: true\nterritory: national\n"), encoding="utf-8"
    )
    corpus.withdraw(root, SCHEME, reason="service-ferme")
    page = html(make())
    assert "tel:3018" not in page
    assert "tel:119" in page


def test_what_is_proposed_serves_the_same_people(root: Path, make: Build) -> None:
    corpus.withdraw(root, "villeurbanne-permanence-exemple")
    page = html(make(), "dispositifs/villeurbanne-permanence-exemple/index.html")
    near, everyone = (
        page.index(f'href="/dispositifs/{name}/"') for name in ("lyon-permanence-exemple", "saisine-exemple")
    )
    assert near < everyone
    corpus.withdraw(root, "saisine-exemple")
    page = html(make(), "dispositifs/saisine-exemple/index.html")
    assert "lyon-permanence-exemple" not in page, "a scheme for all is not replaced by that of one town"


def test_it_leaves_lists_feeds_sitemap_and_links(root: Path, make: Build, corpus_site: Path) -> None:
    corpus.withdraw(root, SCHEME)
    output = make()
    for path in output.rglob("*.*"):
        if path.suffix in {".html", ".xml", ".json", ".txt"} and path != output / PAGE:
            assert f"/dispositifs/{SCHEME}/" not in path.read_text(encoding="utf-8"), path
    gone = {path.parent.name for path in output.rglob(".gone")}
    assert gone - {path.parent.name for path in corpus_site.rglob(".gone")} == {SCHEME, "jeunesse-exemple"}


def test_what_replaces_it_is_found_however_far(root: Path, make: Build) -> None:
    corpus.withdraw(root, SCHEME, replaced_by="villeurbanne-permanence-exemple", reason="fusion-de-fiches")
    corpus.withdraw(root, "villeurbanne-permanence-exemple", replaced_by="saisine-exemple")
    page = html(make())
    assert "Vous cherchiez&nbsp;: Ligne des jeunes d’Exemple" in page
    place = page[page.index('id="remplace"') : page.index('id="aide"')]
    assert 'href="/dispositifs/saisine-exemple/"' in place


def test_replacements_that_turn_in_circles_end(root: Path, make: Build) -> None:
    corpus.withdraw(root, SCHEME, replaced_by="villeurbanne-permanence-exemple")
    corpus.withdraw(root, "villeurbanne-permanence-exemple", replaced_by=SCHEME)
    assert 'id="remplace"' not in html(make())


def test_a_suspension_warns_about_what_readers_noted(root: Path, make: Build) -> None:
    corpus.withdraw(root, SCHEME, reason="danger-pour-le-public")
    assert "n’utilisez plus les coordonnées" in html(make())


def test_a_partner_with_nothing_left_says_so_too(root: Path, make: Build) -> None:
    corpus.withdraw(root, SCHEME)
    output = make()
    assert "Cet organisme n’est plus présenté ici" in html(output, "partenaires/jeunesse-exemple/index.html")
    assert not (output / "partenaires/tamarin-exemple").exists(), "it never had anything online"


def test_what_was_erased_still_helps(root: Path, make: Build, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, content in (("scheme", "enfance-exemple\n"), ("partner", "jeunesse-exemple\n")):
        (tmp_path / name).write_text(content)
        monkeypatch.setitem(word_list.RETIRED, name, tmp_path / name)
    guide = root / "content/guides/etre-temoin.md"
    guide.write_text(guide.read_text(encoding="utf-8") + f"\n[Les jeunes](/dispositifs/{SCHEME}/)\n", encoding="utf-8")
    (root / f"schemes/{SCHEME}.md").unlink()
    (root / "partners/jeunesse-exemple/partner.yml").unlink()
    (root / "partners/jeunesse-exemple").rmdir()
    output = make()
    assert "n’est plus présenté ici" in html(output)
    assert (output / "partenaires/jeunesse-exemple/.gone").is_file()
    assert f"/dispositifs/{SCHEME}/" not in html(output, "guides/etre-temoin/index.html")


def test_the_server_answers_410_with_the_page(root: Path, make: Build) -> None:
    corpus.withdraw(root, SCHEME)
    with server(make(), 0) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        origin = f"http://127.0.0.1:{httpd.server_port}"
        with pytest.raises(urllib.error.HTTPError) as told:
            urllib.request.urlopen(f"{origin}/dispositifs/{SCHEME}/")
        with told.value as answer:
            assert answer.code == 410
            assert "n’est plus présenté ici" in answer.read().decode()
        with urllib.request.urlopen(f"{origin}/dispositifs/saisine-exemple/") as answer:
            assert answer.status == 200
        httpd.shutdown()


def test_nothing_holds_back_a_withdrawal(root: Path, make: Build) -> None:
    """Everything else is overdue, other pages name what goes, the orientation too, and it replaced another."""
    partner = root / "partners/barreau-exemple/partner.yml"
    partner.write_text(
        partner.read_text(encoding="utf-8")
        + "facts:\n  - fact: signature\n    date: '2020-01-10'\n    attested_by: registre\n",
        encoding="utf-8",
    )
    (root / "committee/2026-10-12.yml").write_text(
        "type: ordinary\nheld_on: '2026-10-12'\nconvened_on: '2026-10-11'\n"
        "examined:\n  - scheme: saisine-exemple\n    outcome: maintien\n",
        encoding="utf-8",
    )
    corpus.withdraw(root, SCHEME, replaced_by="saisine-exemple", reason="fusion-de-fiches")
    other = root / "schemes/villeurbanne-permanence-exemple.md"
    other.write_text(
        other.read_text(encoding="utf-8") + "\nVoyez [la saisine](/dispositifs/saisine-exemple/).\n", encoding="utf-8"
    )
    corpus.withdraw(root, "saisine-exemple", reason="avis-du-comite")
    registry = load(root, DAY)
    assert registry.errors == ()
    assert {finding.rule for finding in registry.findings} == {
        "orientation-offline",
        "meeting-convening", "replacement-shown", "withdrawal-committee"
    }  # fmt: skip
    output = make(settings=corpus.RELEASE, day=date(2030, 1, 1))
    assert "n’est plus présenté ici" in html(output, "dispositifs/saisine-exemple/index.html")
    assert "/dispositifs/saisine-exemple/" not in html(output, "dispositifs/villeurbanne-permanence-exemple/index.html")
