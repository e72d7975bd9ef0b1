"""The files of a commit, written to a folder without checking it out.

`git archive` and `git checkout` obey attributes and settings that a proposal could bring (`export-ignore`, filters): here
each object is read as it is.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from egalite.history.git import HistoryError, Repository
from egalite.history.log import REGULAR

LINK = "120000"
_NOWHERE = "lien-symbolique-refuse"  # the target of a link is never followed nor kept


# Where Linux keeps files in memory: making and removing ten thousand of them costs there a tenth of what it does on a disk.
_MEMORY = Path("/dev/shm")
_ROOM = 32 * 1024  # bytes wanted there for each file; a record takes one to three blocks of 4 KiB, its folder one


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


@contextmanager
def folder(count: int) -> Iterator[Path]:
    """An empty folder of one run for `count` files, in memory where there is room for them."""
    place = _MEMORY if _has_room(count) else None
    with tempfile.TemporaryDirectory(prefix="egalite-", dir=place) as name:
        yield Path(name)


def _has_room(count: int) -> bool:
    if not os.access(_MEMORY, os.W_OK | os.X_OK):
        return False
    free = os.statvfs(_MEMORY)
    return free.f_bavail * free.f_frsize > count * _ROOM


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
