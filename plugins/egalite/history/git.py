"""Run Git on a repository: read only, whatever the user's settings, whatever surrounds the process."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# No hook, no helper program, no replaced object: only what the repository itself holds.
_SETTINGS = (
    "core.quotePath=false", "core.fsmonitor=false", "core.hooksPath=/dev/null", "log.showRoot=true",
    "log.showSignature=false", "diff.renames=false", "i18n.logOutputEncoding=UTF-8",
)  # fmt: skip
_OWN = ("GIT_NO_REPLACE_OBJECTS", "GIT_OPTIONAL_LOCKS", "LC_ALL")
_KEPT = ("GIT_CONFIG_", "GIT_CEILING_DIRECTORIES", "GIT_SSH", "GIT_EXEC_PATH")


class HistoryError(Exception):
    """The history cannot be read; the message is a French sentence that says what to do."""


class NoGitError(HistoryError):
    """The folder is in no Git repository, or Git is not installed."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A folder inside a Git repository. `head` is the full id of the commit checked out there."""

    root: Path
    head: str
    shallow: bool

    def run(self, *arguments: str, stdin: bytes = b"", settings: Sequence[str] = ()) -> bytes:
        """Output of a Git command run in the folder. Raises HistoryError with Git's own words."""
        done = _git(self.root, arguments, stdin, settings)
        if done.returncode != 0:
            raise HistoryError(f"Git ne répond pas à « git {arguments[0]} » : {_words(done.stderr)}")
        return done.stdout

    def commit(self, name: str) -> str:
        """Full id of the commit that a branch, a tag or an abbreviation names. Raises HistoryError."""
        try:
            return self.run("rev-parse", "--verify", "--end-of-options", f"{name}^{{commit}}").decode().strip()
        except HistoryError:
            raise HistoryError(
                f"« {name} » ne désigne aucun commit de ce dépôt ; vérifiez le nom, ou lancez « git fetch »."
            ) from None

    def blobs(self, identifiers: Iterable[str]) -> Mapping[str, bytes]:
        """Contents by id, in one process. Raises HistoryError when one is absent."""
        wanted = list(dict.fromkeys(identifiers))
        if not wanted:
            return {}
        output = self.run("cat-file", "--batch", stdin="\n".join(wanted).encode() + b"\n")
        found, at = {}, 0
        for identifier in wanted:
            end = output.index(b"\n", at)
            told = output[at:end].split(b" ")
            if len(told) != 3:
                raise HistoryError(f"l'objet {identifier} manque dans ce dépôt ; refaites un clone complet.")
            size = int(told[2])
            found[identifier] = output[end + 1 : end + 1 + size]
            at = end + size + 2
        return found


def open_repository(root: Path) -> Repository:
    """The repository that holds a folder. Raises NoGitError when there is none, HistoryError when it cannot be read."""
    done = _git(root, ("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--verify", "HEAD"))
    if done.returncode != 0:
        told = _words(done.stderr)
        if "not a git repository" in told:
            raise NoGitError(f"« {root} » n'est pas dans un dépôt Git.")
        if "Needed a single revision" in told:
            raise NoGitError(f"le dépôt Git de « {root} » n'a encore aucun commit.")
        raise HistoryError(f"Git refuse de lire le dépôt de « {root} » : {told}")
    _, shallow, head = done.stdout.decode().split()
    return Repository(root, head, shallow == "true")


def _git(
    root: Path, arguments: Sequence[str], stdin: bytes = b"", settings: Sequence[str] = ()
) -> subprocess.CompletedProcess[bytes]:
    options = [part for setting in (*_SETTINGS, *settings) for part in ("-c", setting)]
    try:
        return subprocess.run(
            ["git", "--no-pager", *options, *arguments],
            cwd=root, input=stdin, capture_output=True, check=False, env=_environment(),
        )  # fmt: skip
    except FileNotFoundError:
        raise NoGitError("Git n'est pas installé sur cette machine.") from None


def _environment() -> dict[str, str]:
    """The process's own, without what a hook or an alias sets to point Git elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(_KEPT)}
    return {**kept, **dict(zip(_OWN, ("1", "0", "C"), strict=True))}


def _words(stderr: bytes) -> str:
    return " ".join(stderr.decode("utf-8", "replace").split()) or "aucune explication."
