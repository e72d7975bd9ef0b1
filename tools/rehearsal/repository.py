"""The repositories of the rehearsal: the project's code with the fictional records, its fork, a proposal, a merge.

They are plain Git folders. A job believes that it asks its forge: Git itself puts the folder in place of the address.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from egalite.project import CHECKOUT

UPSTREAM, FORK = "exemple/annuaire", "contributeur/annuaire"
_LIVE = (
    "schemes",
    "partners",
    "events",
    "ideas",
    "committee",
    "content",
    "tests",
    "docs",
)  # the corpus stands in for them, or nothing does
_CORPUS = CHECKOUT / "tests/corpus"
TEAM, PARTNER, STRANGER = "editeur", "contributeur", "inconnu"
_PROPOSERS = f"team:\n  - '{TEAM}'\norganisations:\n  maison-exemple:\n    - '{PARTNER}'\n"
_PERSON = {
    "GIT_AUTHOR_NAME": "Rôle", "GIT_AUTHOR_EMAIL": "role@exemple.invalid",
    "GIT_COMMITTER_NAME": "Rôle", "GIT_COMMITTER_EMAIL": "role@exemple.invalid",
}  # fmt: skip


def git(folder: Path, *arguments: str) -> str:
    """Run Git in a folder, as a role, without anybody's settings; what it prints. Raises CalledProcessError."""
    environment = {**os.environ, **_PERSON, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(folder: Path, title: str) -> str:
    """Record everything in a clone; the commit's id."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "-m", title)
    return git(folder, "rev-parse", "HEAD")


def project(folder: Path) -> Path:
    """Make the project that is rehearsed, as one commit of `main`; gives `folder`."""
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={CHECKOUT}", "ls-files", "-z"], cwd=CHECKOUT, check=True, capture_output=True, text=True
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        source, target = CHECKOUT / name, folder / name
        if name.split("/")[0] not in _LIVE and source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    shutil.copytree(_CORPUS, folder, dirs_exist_ok=True)
    shutil.copy(CHECKOUT / "content/rgaa.yml", folder / "content")  # of the theme, not of any record
    shutil.copy(CHECKOUT / "tests/publisher.yml", folder)  # without whose facts nothing is published
    (folder / "content/proposers.yml").write_text(_PROPOSERS, encoding="utf-8")
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder, "Le projet")
    return folder


@dataclass(slots=True)
class Forge:
    """A forge's folder, with the repository of the project, its fork, and what they hold of one proposal.

    `head` is the proposal, `merge` what its merge into `main` makes, both empty where there is none.
    """

    folder: Path
    head: str = ""
    merge: str = ""

    def repository(self, name: str) -> Path:
        """Folder of a bare repository."""
        return self.folder / f"{name}.git"

    @property
    def tip(self) -> str:
        """The commit of `main` now."""
        return git(self.repository(UPSTREAM), "rev-parse", "main")

    def refs(self) -> str:
        """Every ref of every repository: what nothing that judges may move."""
        return "".join(git(self.repository(name), "for-each-ref") for name in (UPSTREAM, FORK))


Edit = Callable[[Path], object]


def forge(folder: Path, source: Path) -> Forge:
    """A forge that holds the project and its fork, alike."""
    for name in (UPSTREAM, FORK):
        bare = folder / f"{name}.git"
        bare.parent.mkdir(parents=True)
        git(source, "clone", "--quiet", "--bare", str(source), str(bare))
        git(bare, "config", "uploadpack.allowAnySHA1InWant", "true")
    return Forge(folder)


def propose(place: Forge, edit: Edit, meanwhile: Edit | None, team: bool) -> None:
    """Put a proposal there, made from `main`, which `meanwhile` moves afterwards; and what a merge of both makes."""
    clone = place.folder / "clone"
    upstream = str(place.repository(UPSTREAM))
    git(place.folder, "clone", "--quiet", upstream, str(clone))
    git(clone, "switch", "--quiet", "-c", "proposition")
    edit(clone)
    place.head = commit(clone, "Une proposition")
    git(clone, "push", "--quiet", str(place.repository(UPSTREAM if team else FORK)), "HEAD:refs/heads/proposition")
    git(clone, "push", "--quiet", upstream, "HEAD:refs/pull/1/head", "HEAD:refs/merge-requests/1/head")
    git(clone, "switch", "--quiet", "main")
    if meanwhile is not None:
        meanwhile(clone)
        commit(clone, "Un autre changement")
        git(clone, "push", "--quiet", upstream, "main")
    git(clone, "merge", "--quiet", "--no-ff", "-m", "Fusion d'essai", place.head)
    place.merge = git(clone, "rev-parse", "HEAD")
    queue = f"refs/heads/gh-readonly-queue/main/pr-1-{place.head}"
    git(
        clone,
        "push",
        "--quiet",
        upstream,
        "HEAD:refs/pull/1/merge",
        "HEAD:refs/merge-requests/1/merge",
        f"HEAD:{queue}",
    )
    shutil.rmtree(clone)
