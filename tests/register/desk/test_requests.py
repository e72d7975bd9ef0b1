"""What waits on the forge is at the desk: judged as its merge would be, until it has its answer or its author changes it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.register.desk import requests
from egalite.register.desk.proposals import Received
from tests.conftest import DAY, PARTNER, SCHEME
from tests.history.conftest import Repo

PATH = "schemes/permanence.md"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A clone whose forge holds a merge request, number 7, which changes a telephone number."""
    repo = Repo(tmp_path / "public")
    repo.write("partners/association-exemple/partner.yml", PARTNER)
    repo.write(PATH, SCHEME)
    repo.commit("Premières fiches")
    fetched(repo, "refs/demandes/7", "04 72 19 81 81", "04 72 19 81 82")
    return repo


def fetched(repo: Repo, ref: str, old: str, new: str) -> None:
    """What `git fetch` would bring: a change of the scheme, on the branch or the request of a name."""
    repo.git("switch", "--quiet", "--detach", "main")
    repo.change(PATH, old, new)
    repo.git("update-ref", ref, repo.commit("Proposition"))
    repo.git("switch", "--quiet", "main")


@pytest.fixture
def waiting(repo: Repo, tmp_path: Path) -> Callable[[], list[Received]]:
    assert cli.run(["register", "init", str(tmp_path / "registre")]) == 0
    return lambda: requests.waiting(tmp_path / "registre", repo.path, DAY)


def test_a_request_is_read_in_the_words_of_its_sheet(waiting: Callable[[], list[Received]], repo: Repo) -> None:
    fetched(repo, "refs/remotes/origin/horaires", "hours: 9h-18h", "hours: 9h-12h")
    fetched(repo, "refs/remotes/origin/gestes/1", "hours: 9h-18h", "hours: 9h-13h")
    fetched(repo, "refs/demandes/9", "territory: national", "territory: ailleurs")
    shown = {one.nature: one for one in waiting()}
    assert {nature: one.state for nature, one in shown.items()} == {
        "Demande de fusion n° 7": "ready", "Branche « horaires »": "ready", "Demande de fusion n° 9": "refused",
    }  # fmt: skip
    one = shown["Demande de fusion n° 7"]
    assert (one.name, one.organisation) == ("Permanence d'exemple", "association-exemple")
    [change] = one.changes
    assert "04 72 19 81 81 → 04 72 19 81 82" in change.label
    assert (change.sensitive, "Appelez le nouveau numéro" in change.check) == (True, True)
    assert "Faites d'abord les vérifications à la main" in one.warnings[0]
    assert "1. Fichier schemes/permanence.md, ligne " in shown["Demande de fusion n° 9"].letter


@pytest.mark.parametrize("gesture", ["acceptance", "correction", "refusal"])
def test_an_answer_holds_until_its_author_changes_the_request(
    waiting: Callable[[], list[Received]], repo: Repo, tmp_path: Path, gesture: str
) -> None:
    answer = {
        "acceptance": {"by": "juriste", "called_on": DAY.isoformat()}, "correction": {}, "refusal": {"ground": "doublon"},
    }[gesture]  # fmt: skip
    file, before = tmp_path / "geste.json", repo.git("for-each-ref")
    one = {"format": "egalite-geste-1", "reference": f"{DAY}-{7:016x}", "made_on": DAY.isoformat(), "gesture": gesture,
           "subject": "association-exemple", "proposal": waiting()[0].digest, **answer}  # fmt: skip
    file.write_text(json.dumps(one))
    options = ("--register", str(tmp_path / "registre"), "--root", str(repo.path), "--on", DAY.isoformat())
    assert cli.run(["desk", "apply", str(file), *options]) == 0
    assert (waiting(), repo.git("for-each-ref"), repo.git("status", "--porcelain")) == ([], before, "")
    fetched(repo, "refs/demandes/7", "04 72 19 81 81", "04 72 19 81 83")
    assert [one.state for one in waiting()] == ["ready"]
    assert cli.run(["desk", "apply", str(file), *options]) == 1, "what has changed needs an answer of its own"
