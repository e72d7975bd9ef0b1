"""Which commit a folder is at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from egalite.history.git import HistoryError, open_repository


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit's full id, and whether the folder holds anything else than it."""

    id: str
    modified: bool


def at(folder: Path) -> Commit | None:
    """The commit that a folder is at; None where Git or its history is missing."""
    try:
        repository = open_repository(folder)
        return Commit(repository.head, bool(repository.differing(".", ignored=False)()))
    except HistoryError:
        return None
