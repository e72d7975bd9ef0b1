"""`egalite publish`: a branch with errors is published, and said; a former content keeps the withdrawals of the day."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.history import cache
from tests.support import corpus
from tests.support.branch import Branch

LINE = "schemes/ligne-exemple.md"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "CHECKOUT", tmp_path / "checkout")


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


def test_an_unknown_commit_is_refused(main, capsys):
    assert publish(main, "--since", "jamais") == 1
    assert "« jamais » ne désigne aucun commit" in capsys.readouterr().err
