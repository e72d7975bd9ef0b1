"""Which commit a folder is at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from egalite.history.git import HistoryError, open_repository


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit's full id, whether the folder holds anything else than it, and how many commits lead to it, one a merge.

    The `rank` grows with each merge into a branch; 0 where the history is cut.
    """

    id: str
    modified: bool
    rank: int = 0


def at(folder: Path) -> Commit | None:
    """The commit that a folder is at; None where Git or its history is missing."""
    try:
        repository = open_repository(folder)
        modified = bool(repository.differing(".", ignored=False)())
        count = b"0" if repository.shallow else repository.run("rev-list", "--count", "--first-parent", repository.head)
        return Commit(repository.head, modified, int(count))
    except HistoryError:
        return None


def holds(folder: Path, commit: str) -> bool:
    """Whether a commit leads to the one that a folder is at."""
    try:
        repository = open_repository(folder)
        repository.run("merge-base", "--is-ancestor", repository.commit(commit), repository.head)
    except HistoryError:
        return False
    return True
