"""`egalite format`: what it writes, what it says, what it leaves alone."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli
from tests.conftest import SCHEME

PATH = "schemes/permanence.md"


@pytest.fixture
def run(root, capsys):
    def run(*args: str) -> tuple[int, str, str]:
        code = cli.run(["format", "--root", str(root.path), *args])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def loose(root):
    root.change(PATH, "needs:\n  - defendre\n", "needs: [defendre]  # le besoin\n")
    return SCHEME.replace("  - defendre\n", "  - defendre  # le besoin\n")


def test_a_tree_in_order_is_left_alone(root, run):
    before = (root.path / PATH).stat().st_ino
    assert run() == (0, "2 fiches, dont 0 mise en forme.\n", "")
    assert (root.path / PATH).stat().st_ino == before


def test_it_says_what_it_changed_and_changes_it_once(root, run, loose):
    assert run() == (0, f"Mis en forme : {PATH}\n2 fiches, dont 1 mise en forme.\n", "")
    assert (root.path / PATH).read_text(encoding="utf-8") == loose
    assert run()[1] == "2 fiches, dont 0 mise en forme.\n"


def test_check_offers_it_then_is_satisfied(root, run, loose, capsys):
    assert cli.run(["check", "--root", str(root.path)]) == 0
    shown = capsys.readouterr().out
    assert f"egalite format {PATH}" in shown
    assert "1 avertissement" in shown
    run(PATH)
    assert root.load().findings == ()


def test_with_check_nothing_is_written(root, run, loose):
    before = (root.path / PATH).read_bytes()
    code, out, _ = run("--check")
    assert (code, out.splitlines()[0]) == (1, f"À mettre en forme : {PATH}")
    assert (root.path / PATH).read_bytes() == before


def test_only_the_paths_given(root, run, loose):
    assert run("partners")[1] == "1 fiche, dont 0 mise en forme.\n"
    assert run("schemes/permanence.md")[1].startswith("Mis en forme")


def test_what_cannot_be_read_is_named_and_left_alone(root, run, loose):
    root.write("partners/autre/partner.yml", "name: A\nname: B\n")
    code, out, err = run()
    assert code == 1
    assert err.startswith("Laissé tel quel : partners/autre/partner.yml:2 : le champ « name » est écrit deux fois")
    assert out.endswith("3 fiches, dont 1 mise en forme, 1 à corriger d'abord.\n")
    assert (root.path / "partners/autre/partner.yml").read_text(encoding="utf-8") == "name: A\nname: B\n"


def test_a_place_without_records(root, run):
    root.write("README.md", "bonjour\n")
    assert run("README.md")[0] == 2
    assert "aucune fiche à cet endroit" in run("README.md")[2]
