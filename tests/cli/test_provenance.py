"""`egalite provenance`: the chain, the proofs, the exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.history import cache
from tests.conftest import PARTNER, PUBLICATION, SCHEME
from tests.history.conftest import VERIFICATION, Repo

PATH = "schemes/permanence.md"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    monkeypatch.setattr(cache, "CHECKOUT", tmp_path / "checkout")
    repo = Repo(tmp_path / "repo")
    repo.write("partners/association-exemple/partner.yml", PARTNER)
    repo.write(PATH, SCHEME)
    repo.commit()
    return repo


def provenance(repo: Repo, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.run(["provenance", "--root", str(repo.path), *arguments])
    return code, *capsys.readouterr()


def test_the_chain_of_a_record(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.git("switch", "--quiet", "-c", "proposition")
    repo.change(PATH, PUBLICATION, f"{PUBLICATION}{VERIFICATION}")
    repo.commit()
    repo.git("switch", "--quiet", "main")
    repo.day = "2027-03-02"
    merge = repo.merge("proposition")[:12]
    code, out, _ = provenance(repo, capsys, "permanence")
    assert code == 0
    assert f"  2027-03-02  {merge}  fusion, fichier modifié, vérification d'un éditeur\n" in out
    assert "changement direct, fichier créé, état : en ligne\n" in out
    assert f"  Dernière validation : 2027-03-02, {merge}\n" in out
    assert provenance(repo, capsys)[1].endswith("2 fiches ; validées par une fusion : 1 ; défauts : 0.\n")


def test_a_verification_that_no_merge_brought_is_a_fault(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.change(PATH, PUBLICATION, f"{PUBLICATION}{VERIFICATION}")
    repo.commit()
    code, out, _ = provenance(repo, capsys)
    assert code == 1
    assert f"Défaut : {PATH} : la vérification affichée n'a pas été apportée par une fusion" in out


def test_what_is_not_committed_is_a_fault(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    code, out, _ = provenance(repo, capsys, "permanence")
    assert code == 1
    assert "la version présente n'est pas dans l'historique" in out


def test_a_removed_record_still_has_its_chain(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.path / PATH).unlink()
    repo.commit()
    code, out, _ = provenance(repo, capsys, "permanence")
    assert code == 0
    assert "fichier supprimé" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(["inconnue"], "« inconnue » n'est ni une fiche"), (["--mode", "signed"], "demande le fichier .github/allowed_signers")],
)  # fmt: skip
def test_what_cannot_be_told_is_2(repo, capsys, arguments, sentence):
    code, out, err = provenance(repo, capsys, *arguments)
    assert (code, out) == (2, "")
    assert sentence in err


def test_a_root_without_history_is_2(root, capsys):
    code = cli.run(["provenance", "--root", str(root.path)])
    assert code == 2
    assert "n'a pas d'historique Git" in capsys.readouterr().err
