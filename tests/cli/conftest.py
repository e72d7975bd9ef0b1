"""A repository that receives proposals, and the command that reads them."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli
from egalite.editing.intake.merge_request import TOKEN
from tests.conftest import PARTNER, SCHEME
from tests.editing.proposals import encoded
from tests.history.conftest import Repo
from tests.support.corpus import UNFILLED_FORGE
from tests.support.intake import CALLED, PARTNER_PATH, PATH


@pytest.fixture
def repo(tmp_path, monkeypatch) -> Repo:
    """`main` holds two partners and a scheme; somebody works on another branch, with a change not yet recorded."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.delenv(TOKEN, raising=False)
    repo = Repo(tmp_path / "repo")
    repo.write(PARTNER_PATH, PARTNER)
    repo.write("partners/ville-exemple/partner.yml", PARTNER.replace("Association Exemple", "Ville d'exemple"))
    repo.write(PATH, SCHEME)
    repo.write("README.md", "Bonjour\n")
    repo.commit("Premières fiches")
    repo.git("config", "user.name", "Rôle Éditeur")
    repo.git("config", "user.email", "editeur@exemple.invalid")
    repo.git("switch", "--quiet", "-c", "autre-travail")
    repo.write("README.md", "En cours\n")
    repo.write(PATH, SCHEME.replace("free: true", "free: false"))
    return repo


@pytest.fixture
def run(repo, capsys, tmp_path):
    def run(proposal, *options: str, called: tuple[str, ...] = CALLED) -> tuple[int, str, str]:
        file = tmp_path / "proposition.json"
        file.write_bytes(proposal if isinstance(proposal, bytes) else encoded(proposal))
        settings = tmp_path / "forge.yml"
        forge = settings if settings.exists() else UNFILLED_FORGE
        code = cli.run(
            [
                "intake",
                "--root",
                str(repo.path),
                "--on",
                "2026-11-23",
                "--forge",
                str(forge),
                *called,
                *options,
                str(file),
            ]
        )
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run
