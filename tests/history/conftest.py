"""Real repositories, real merges, real SSH signatures."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from egalite.history import cache
from tests.conftest import PARTNER, SCHEME

# What follows the facts of `SCHEME`.
VERIFICATION = "  - fact: reading\n    date: '2027-03-01'\n    by: juriste\n    next_check: '2028-03-01'\n"
# A role; and no upkeep, another process at each commit of a repository that a test throws away.
_SETTINGS = ("-c", "user.name=Rôle", "-c", "user.email=role@exemple.invalid", "-c", "maintenance.auto=false")


class Repo:
    """A repository that a test drives with Git itself. Dates are given, so that days are known."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main", "--template=")
        self.day = "2027-01-05"

    def git(self, *arguments: str) -> str:
        """Run Git there, as a role, on the repository's day, without anybody's settings."""
        stamp = f"{getattr(self, 'day', '2027-01-05')}T12:00:00+01:00"
        done = subprocess.run(
            ["git", *_SETTINGS, *arguments], cwd=self.path, capture_output=True, text=True, check=False,
            env={
                "PATH": os.environ["PATH"], "HOME": str(self.path.parent), "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp,
            },
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def write(self, name: str, content: str) -> None:
        """Put a file there."""
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace what must stand in a file."""
        text = (self.path / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def commit(self, message: str = "Changement", *options: str) -> str:
        """Record everything; the commit's id."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "-m", message, *options)
        return self.git("rev-parse", "HEAD")

    def merge(self, branch: str, *options: str) -> str:
        """Merge a branch, always with a commit; its id."""
        self.git("merge", "--quiet", "--no-ff", "-m", f"Fusion de {branch}", *options, branch)
        return self.git("rev-parse", "HEAD")


class Key:
    """An SSH key pair; `sign` are the options that make Git sign with it."""

    def __init__(self, folder: Path, name: str) -> None:
        self.file = folder / name
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", self.file], check=True)
        self.line = f'{name} namespaces="git" {self.file.with_suffix(".pub").read_text(encoding="utf-8")}'

    def configure(self, repo: Repo) -> None:
        """Sign with it from now on, when asked by `-S`."""
        repo.git("config", "gpg.format", "ssh")
        repo.git("config", "user.signingKey", str(self.file))


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test learns of its repositories is forgotten with them."""
    monkeypatch.setattr(cache, "CHECKOUT", tmp_path / "checkout")


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A branch `main` with one partner and one draft scheme."""
    repo = Repo(tmp_path / "repo")
    repo.write("partners/association-exemple/partner.yml", PARTNER)
    repo.write("schemes/permanence.md", SCHEME.replace("status: online", "status: draft"))
    repo.commit("Premières fiches")
    return repo
