"""The script that a private project runs, as its page of docs/ gives it, between two real repositories."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.project import CHECKOUT
from egalite.records.values.day import today
from tests.conftest import PUBLICATION, SCHEME, Root
from tests.editing.proposals import encoded, new

PAGE = CHECKOUT / "docs/hebergeur-bureau.md"
SCRIPT = re.search(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    (tmp_path / ".gitconfig").write_text("[user]\n\tname = Service\n\temail = service@exemple.invalid\n")
    return {**os.environ, "HOME": str(tmp_path), "GIT_CONFIG_NOSYSTEM": "1",
            "PUBLIC": str(tmp_path / "public.git"), "EGALITE": str(Path(sys.executable).with_name("egalite"))}  # fmt: skip


def run(folder: Path, environment: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def hosted(folder: Path, bare: Path, environment: dict[str, str]) -> None:
    """Put a folder in a repository that takes push options, as a forge does, and follow it."""
    for command in (
        f"git init --quiet --bare --initial-branch=main {bare}",
        f"git -C {bare} config receive.advertisePushOptions true",
        "git init --quiet --initial-branch=main",
        f"git remote add origin {bare}",
        "git add --all",
        "git commit --quiet --message Début",
        "git push --quiet origin HEAD:main",
    ):
        done = run(folder, environment, *command.split())
        assert done.returncode == 0, done.stderr


def gesture(number: int, **fields: str) -> str:
    day = today().isoformat()
    common = {"format": "egalite-geste-1", "reference": f"{day}-{number:016x}", "made_on": day}
    return json.dumps({**common, **fields})


def test_gestures_go_from_the_private_project_to_a_branch_of_the_public_one(tmp_path, root: Root, environment) -> None:
    assert SCRIPT is not None
    root.write("schemes/nouvelle.md", SCHEME.replace("Permanence d'exemple", "Nouvelle").replace(PUBLICATION, ""))
    hosted(root.path, tmp_path / "public.git", environment)
    private = tmp_path / "registre"
    assert cli.run(["register", "init", str(private)]) == 0
    (private / "gestes.sh").write_text(SCRIPT[1], encoding="utf-8")
    (private / "gestes/a.json").write_text("{")
    (private / "gestes/b.json").write_text(gesture(1, gesture="publication", subject="nouvelle"))
    (private / "gestes/c.json").write_text(gesture(2, gesture="request", subject="association-exemple", topic="logo"))
    received = encoded({name: value for name, value in new("accueil").items() if name != "contact"})
    (private / "propositions/accueil.json").write_bytes(received)
    call_back = {"proposal": sha256(received).hexdigest(), "by": "juriste", "called_on": today().isoformat()}
    (private / "gestes/d.json").write_text(gesture(3, gesture="acceptance", subject="association-exemple", **call_back))
    hosted(private, tmp_path / "private.git", environment)
    done = run(private, environment, "sh", "gestes.sh")
    assert done.returncode == 1, done.stderr
    assert "Refusé. a.json" in done.stderr
    assert "d.json" not in done.stderr, done.stderr
    public, kept = tmp_path / "public.git", tmp_path / "private.git"

    def git(*words: str) -> str:
        return run(tmp_path, environment, "git", "-C", *words).stdout

    branches = git(str(public), "branch", "--format=%(refname:short)").split()
    branch = next(name for name in branches if name.startswith("gestes/"))
    assert "Accueil d'exemple" in git(str(public), "show", "proposition/accueil:schemes/accueil.md")
    assert "fact: publication" in git(str(public), "show", f"{branch}:schemes/nouvelle.md")
    assert git(str(public), "diff", "--name-only", "main", branch).split() == ["schemes/nouvelle.md"]
    assert "subject: logo" in git(str(kept), "show", "main:partners/association-exemple.yml")
    files = git(str(kept), "ls-tree", "-r", "--name-only", "main").split()
    assert [name for name in files if name.startswith(("gestes/", "propositions/", "public", "bureau"))] == [
        "gestes/.gitkeep",
        "gestes/a.json",
        "propositions/.gitkeep",
    ]
    assert (private / "bureau/index.html").is_file()
