"""`egalite erase`: shows, asks, removes, says what Git keeps."""

from __future__ import annotations

import io

import pytest

from egalite.cli import main as cli


@pytest.fixture
def erase(root, capsys, monkeypatch):
    root.write("schemas/retired-ids.txt", "")
    root.write("schemas/retired-partners.txt", "")

    def run(*args: str, answer: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(answer))
        code = cli.run(["erase", *args, "--root", str(root.path), "--on", "2026-11-23"])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_it_shows_then_asks(root, erase):
    for answer in ("\n", "non\n", "o\n"):
        code, out, _ = erase("association-exemple", answer=answer)
        assert code == 1
        assert "  schemes/permanence.md\n" in out
        assert "Rien n'a été effacé." in out
        assert (root.path / "schemes/permanence.md").exists()
    code, out, _ = erase("association-exemple", answer="oui\n")
    assert code == 0
    assert "Effacé : 2 fichier(s)." in out
    assert not (root.path / "schemes/permanence.md").exists()


def test_it_says_what_git_keeps_and_how_to_purge_it(erase):
    _, out, _ = erase("association-exemple", "--yes")
    assert "L'historique de Git garde ces fichiers" in out
    assert "git filter-repo --invert-paths --path partners/association-exemple/ --path schemes/permanence.md\n" in out


def test_it_warns_when_the_convention_still_runs(root, erase):
    root.change(
        "partners/association-exemple/partner.yml",
        "kind: association\n",
        "kind: association\nfacts:\n  - fact: signature\n    date: '2026-01-10'\n    attested_by: registre\n",
    )
    assert "court encore ce jour" in erase("association-exemple", answer="non\n")[1]


@pytest.mark.parametrize("name", ["association-exempl", "..", ".", "a/b", ""])
def test_an_unknown_partner(root, erase, name):
    code, _, err = erase(name, "--yes")
    assert code == 2
    assert "aucun dossier partners/" in err
    assert (root.path / "schemes/permanence.md").exists()
