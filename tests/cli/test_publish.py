"""`egalite publish`: a branch with errors is published, and said; a former content keeps the withdrawals of the day."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.cli import publish as command
from egalite.hosting.deploy import live_version
from egalite.printing import publication
from egalite.site.errors import SiteError
from tests.support import corpus
from tests.support.branch import Branch

LINE = "schemes/ligne-exemple.md"


@pytest.fixture(autouse=True)
def _nothing_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paper has tests of its own: tests/printing/, and one whole release in tests/hosting/test_release.py."""
    monkeypatch.setattr(publication, "files", lambda site, notices: {})


@pytest.fixture
def main(tmp_path: Path) -> Branch:
    return Branch(tmp_path / "root")


def publish(main: Branch, *options: str) -> int:
    folder = main.path.parent
    places = ["--root", str(main.path), "--output", str(folder / "output"), "--release", str(folder / "release")]
    return cli.run(["publish", *places, "--publisher", str(corpus.PUBLISHER), "--on", "2026-11-23", *options])


def test_an_error_is_told_and_stops_nothing(main, capsys, monkeypatch):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    good = main.git("rev-parse", "HEAD")
    main.change(LINE, "summary: ", "resume: ")
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.commit()
    assert cli.run(["check", "--root", str(main.path), "--on", "2026-11-23"]) == 1
    capsys.readouterr()
    assert publish(main) == 0
    printed = capsys.readouterr()
    assert f"::warning file={LINE},line=" in printed.out
    assert "::error" not in printed.out
    assert f"À savoir : {LINE}:" in printed.err
    assert (
        f"En attendant, le site montre {LINE} comme le 20\u00a0novembre\u00a02026 (commit {good[:12]})." in printed.err
    )
    folder = main.path.parent
    assert (folder / "output/dispositifs/saisine-exemple/.gone").is_file()
    assert publish(main, "--since", good[:10]) == 0
    assert f"celui du commit {good[:12]}" in capsys.readouterr().err
    statement = json.loads((folder / "release/provenance.json").read_text(encoding="utf-8"))
    assert statement["predicate"]["buildDefinition"]["externalParameters"]["since"] == good
    assert (folder / "output/dispositifs/saisine-exemple/.gone").is_file()


def test_wrong_settings_are_those_that_the_branch_last_had_right(main, capsys):
    file = main.path / "publisher.yml"
    file.write_bytes(corpus.PUBLISHER.read_bytes())
    good = main.commit()
    for wrong in ("name: 'Éditeur Fictif'", "site_url: 'https://egalite.exemple.invalid'"):
        main.change("publisher.yml", wrong, f"{wrong.split(':')[0]}:" if "site_url" in wrong else "nom: 'Éditeur'")
        main.commit()
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.commit()
    assert publish(main, "--publisher", str(file)) == 0
    assert (
        f"le site montre publisher.yml comme le 20\u00a0novembre\u00a02026 (commit {good[:12]})"
        in capsys.readouterr().err
    )
    output = main.path.parent / "output"
    assert "Éditeur Fictif" in (output / "mentions-legales/index.html").read_text(encoding="utf-8")
    assert (output / "dispositifs/saisine-exemple/.gone").is_file()


def test_what_the_live_site_says_stops_nothing(main, capsys, monkeypatch, tmp_path):
    head, said = main.git("rev-parse", "HEAD"), []
    monkeypatch.setattr(live_version, "commit", lambda url, signers: said.append(url) or head)
    assert command._live(main.path, corpus.PUBLISHER) == head
    assert said == ["https://egalite.exemple.invalid"]
    monkeypatch.setattr(live_version, "commit", lambda url, signers: "0" * 40)
    assert command._live(main.path, corpus.PUBLISHER) is None
    assert "n'est pas de cette branche" in capsys.readouterr().err

    def silent(url: str, signers: Path) -> str:
        raise live_version.LiveVersionError("il ne répond pas.")

    monkeypatch.setattr(live_version, "commit", silent)
    assert command._live(main.path, corpus.PUBLISHER) is None
    assert "il ne répond pas" in capsys.readouterr().err
    assert command._live(main.path, tmp_path / "absent.yml") is None
    monkeypatch.setattr(command, "_live", lambda *_: pytest.fail("the forge is trusted: nothing is asked"))
    monkeypatch.setattr(
        "egalite.site.build.publication.publish", lambda *given: (_ for _ in ()).throw(SiteError("fin"))
    )
    assert publish(main, "--released", "site") == 1


def test_an_unknown_commit_is_refused(main, capsys):
    assert publish(main, "--since", "jamais") == 1
    assert "« jamais » ne désigne aucun commit" in capsys.readouterr().err


def test_nothing_of_a_former_site_stays_and_the_version_is_signed(main, capsys, tmp_path):
    assert publish(main) == 0
    assert "cette version n'est pas signée" in capsys.readouterr().err
    left = main.path.parent / "output/intrus/index.html"
    left.parent.mkdir()
    left.write_text("")
    left.with_name("index.html.br").write_text("")
    elsewhere, page = tmp_path / "elsewhere.html", main.path.parent / "output/index.html"
    elsewhere.write_text("à quelqu'un d'autre")
    page.unlink()
    page.symlink_to(elsewhere)
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    assert publish(main, "--sign", str(key)) == 0
    assert "signée" not in capsys.readouterr().err
    assert not left.parent.exists()
    assert elsewhere.read_text() == "à quelqu'un d'autre", "nothing is written through what was left there"
    assert page.is_file()
    assert not page.is_symlink()
    assert (main.path.parent / "release/version.txt.sig").read_text().startswith("-----BEGIN SSH SIGNATURE-----")
    assert publish(main, "--sign", str(tmp_path / "jamais")) == 1
    assert "jamais » n'existe pas" in capsys.readouterr().err


def test_a_folder_that_holds_no_site_is_not_emptied(main, capsys):
    mine = main.path.parent / "output/notes.txt"
    mine.parent.mkdir()
    mine.write_text("")
    assert publish(main) == 1
    assert "contient autre chose qu'un site construit" in capsys.readouterr().err
    assert mine.exists()
