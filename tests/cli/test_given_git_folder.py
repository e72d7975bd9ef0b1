"""No program that a given root's `.git` names is run, whatever the command."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.history import cache, commit
from tests.editing.proposals import encoded, new
from tests.history.conftest import Repo
from tests.hostile.git_folder import ATTRIBUTES, Planted
from tests.support import corpus
from tests.support.corpus import DAY
from tests.support.intake import CALLED

SCHEME = "schemes/ligne-exemple.md"
NAME = "ligne-exemple"
PARTNER = "autorite-exemple"
SPAN = "HEAD~1..HEAD"

# Command → its exit code there: nothing makes it fail but what it judges.
COMMANDS = {
    ("check",): 0,
    ("format",): 0,
    ("due",): 0,
    ("review", SPAN): 0,
    ("gate", "--team", "--antivirus", "off", SPAN): 1,  # a submodule is refused
    ("provenance", "--mode", "merge"): 1,
    ("provenance", "--mode", "signed", "--released", "HEAD~1"): 1,
    ("withdraw", NAME, "--reason", "service-ferme"): 0,
    ("erase", PARTNER, "--yes"): 0,
    ("site", "--no-index"): 0,
}


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "CHECKOUT", tmp_path / "checkout")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """The corpus in a repository; its last commit changes a record, and brings a repository inside the repository."""
    repo = Repo(tmp_path / "repo")
    corpus.copied(repo.path)
    for name in ("retired-ids.txt", "retired-partners.txt"):
        repo.write(f"schemas/{name}", "")
    repo.write(".gitattributes", ATTRIBUTES)
    repo.write(".github/allowed_signers", 'editeur namespaces="git" ssh-ed25519 AAAA\n')
    repo.commit()
    inner = Repo(repo.path / "inner")
    inner.write("file", "x")
    inner.commit()
    repo.change(SCHEME, "01 99 00 56 78", "01 99 00 56 79")
    repo.commit()
    return repo


@pytest.fixture
def planted(repo: Repo, tmp_path: Path) -> Planted:
    return Planted(repo, tmp_path, repo.path / "inner")


def run(repo: Repo, command: tuple[str, ...], output: Path) -> int:
    name, *rest = command
    if name not in ("format", "gate", "provenance"):
        rest += ["--on", DAY.isoformat()]
    if name == "site":
        rest += ["--output", str(output), "--publisher", str(corpus.PUBLISHER), "--settings", str(corpus.WORKING)]
    return cli.run([name, "--root", str(repo.path), *rest])


@pytest.mark.parametrize(("command", "code"), COMMANDS.items(), ids=map(" ".join, COMMANDS))
def test_no_command_runs_it(
    repo: Repo,
    planted: Planted,
    command: tuple[str, ...],
    code: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(repo, command, tmp_path / "output") == code, capsys.readouterr()
    assert not planted.ran


@pytest.mark.parametrize(
    "command",
    [("review", SPAN), ("gate", "--antivirus", "off", SPAN), ("provenance",), ("provenance", "--mode", "signed")],
    ids=" ".join,
)
def test_none_runs_to_bring_what_is_missing(
    repo: Repo, planted: Planted, command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A repository may say that what it lacks is elsewhere, and how to ask for it."""
    blob = run_plainly(repo, "rev-parse", f"HEAD~1:{SCHEME}").strip()
    (repo.path / ".git/objects" / blob[:2] / blob[2:]).unlink()
    assert run(repo, command, tmp_path / "output") == 2
    assert f"l'objet {blob} manque dans ce dépôt" in capsys.readouterr().err
    assert not planted.ran


def test_where_a_proposal_is_taken_in_no_hook_runs(
    repo: Repo, planted: Planted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The repository is the user's own there, and is written to."""
    (tmp_path / "proposal.json").write_bytes(encoded(new("accueil-exemple", PARTNER)))
    command = (
        "intake",
        *CALLED,
        "--base",
        "main",
        "--forge",
        str(corpus.UNFILLED_FORGE),
        str(tmp_path / "proposal.json"),
    )
    assert run(repo, command, tmp_path) == 0, capsys.readouterr()
    assert run_plainly(repo, "rev-parse", "--verify", "refs/heads/proposition/accueil-exemple")
    assert not planted.ran


def test_what_a_release_says_of_its_commit_runs_none(repo: Repo, planted: Planted) -> None:
    for modified in (False, True):
        source = commit.at(repo.path)
        assert source is not None
        assert (source.id, source.modified) == (run_plainly(repo, "rev-parse", "HEAD").strip(), modified)
        repo.write("README.md", "Changé")
    assert not planted.ran


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("status",), "core.fsmonitor"),
        (("-c", "core.fsmonitor=false", "status"), "filter.clean"),
        (("log", "-p", "--ext-diff", "-1"), "diff.command"),
        (("cat-file", "-p", "1" * 40), "remote.url"),
        (("update-ref", "refs/heads/x", "HEAD"), "hook.reference-transaction"),
    ],
)
def test_each_would_run(repo: Repo, planted: Planted, arguments: tuple[str, ...], name: str) -> None:
    run_plainly(repo, *arguments)
    assert name in planted.ran


def run_plainly(repo: Repo, *arguments: str) -> str:
    """What Git says with the repository's settings, whether it succeeds or not."""
    done = subprocess.run(["git", *arguments], cwd=repo.path, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout
