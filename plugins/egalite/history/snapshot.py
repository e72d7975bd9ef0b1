"""The files of a commit, written to a folder without checking it out.

`git archive` and `git checkout` obey attributes and settings that a proposal could bring (`export-ignore`, filters): here
each object is read as it is.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from egalite.history.git import HistoryError, Repository
from egalite.history.log import REGULAR

LINK = "120000"
_NOWHERE = "lien-symbolique-refuse"  # the target of a link is never followed nor kept


class Entry(NamedTuple):
    """A file of a commit: its Git mode and the id of its content."""

    mode: str
    blob: str


def files(repository: Repository, commit: str) -> dict[str, Entry]:
    """Every file of a commit by path, from the top of the repository."""
    output = repository.run("ls-tree", "-r", "-z", "--full-tree", commit).decode("utf-8", "surrogateescape")
    entries = {}
    for line in output.split("\0"):
        if line:
            header, path = line.split("\t", 1)
            mode, _, blob = header.split(" ")
            entries[path] = Entry(mode, blob)
    return entries


def write(repository: Repository, entries: Mapping[str, Entry], folder: Path) -> None:
    """Write files under an empty folder. A symbolic link is written as a link to nowhere, a submodule not at all.

    Raises HistoryError for a path that would leave the folder.
    """
    contents = repository.blobs(entry.blob for entry in entries.values() if entry.mode in REGULAR)
    folders: set[str] = set()
    for path, entry in entries.items():
        parts = path.split("/")
        if any(part in ("", ".", "..") or part.lower() == ".git" for part in parts):
            raise HistoryError(f"le chemin « {path} » est interdit ; refusez cette proposition.")
        parent = os.path.join(folder, *parts[:-1])
        if parent not in folders:
            os.makedirs(parent, exist_ok=True)
            folders.add(parent)
        target = os.path.join(folder, *parts)
        if entry.mode in REGULAR:
            with open(target, "wb") as file:
                file.write(contents[entry.blob])
        elif entry.mode == LINK:
            os.symlink(_NOWHERE, target)


def derive(source: Path, folder: Path, paths: Sequence[str]) -> None:
    """Fill a folder with some files of another one, as hard links: ten thousand of them cost no copy."""
    folders: set[str] = set()
    for path in paths:
        target = os.path.join(folder, path)
        parent = os.path.dirname(target)
        if parent not in folders:
            os.makedirs(parent, exist_ok=True)
            folders.add(parent)
        os.link(os.path.join(source, path), target, follow_symlinks=False)
