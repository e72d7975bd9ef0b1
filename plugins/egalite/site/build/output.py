"""The output folder: written in place, unchanged files left alone, what is no longer planned removed.

Emptied first for a publication alone: on an ordinary disk that costs four times the build itself.
"""

from __future__ import annotations

import os
from collections.abc import Set
from contextlib import suppress
from pathlib import Path

from egalite.site.errors import SiteError

Written = tuple[int, int]  # size, time of modification in nanoseconds

_READ_AND_WRITE = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Output:
    """A folder that receives files by relative path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def claim(self, marker: str, content: str) -> None:
        """Make sure that pruning can only remove a site: an empty folder, or one that holds `marker`, written first.

        Raises SiteError for any other folder.
        """
        self._judge(marker)
        self.write(marker, content)

    def empty(self, marker: str) -> None:
        """Remove all that the folder holds. Raises SiteError as `claim` does."""
        self._judge(marker)
        if self.folder.is_dir():
            self.prune(set())

    def _judge(self, marker: str) -> None:
        if self.folder.is_dir() and any(self.folder.iterdir()) and not (self.folder / marker).is_file():
            raise SiteError(
                f"le dossier « {self.folder} » contient autre chose qu'un site construit ; donnez un dossier vide ou nouveau."
            )

    def write(self, name: str, content: str | bytes) -> Written:
        """Write a file unless it already holds exactly this; tell what it weighs and when it changed."""
        data = content.encode() if isinstance(content, str) else content
        path = os.path.join(self.folder, name)
        try:
            file = os.open(path, _READ_AND_WRITE, 0o666)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            file = os.open(path, _READ_AND_WRITE, 0o666)
        try:
            status = os.fstat(file)
            if status.st_size != len(data) or os.pread(file, len(data), 0) != data:
                _write(file, data)
                if status.st_size:
                    _forget_copies(path)
                if status.st_size > len(data):  # never to nothing before writing: ext4 then flushes each file
                    os.ftruncate(file, len(data))
                status = os.fstat(file)
        except OSError as error:
            error.filename = error.filename or path
            raise
        finally:
            os.close(file)
        return (status.st_size, status.st_mtime_ns)

    def stands(self, name: str, written: Written) -> bool:
        """Whether a file is still what was written."""
        try:
            status = os.stat(os.path.join(self.folder, name))
        except FileNotFoundError:
            return False
        return (status.st_size, status.st_mtime_ns) == tuple(written)

    def prune(self, kept: Set[str]) -> list[str]:
        """Remove every file that is not in `kept`, and the folders left empty; tell which files went."""
        removed: list[str] = []
        _prune(str(self.folder), "", kept, removed)
        return sorted(removed)


def _prune(folder: str, prefix: str, kept: Set[str], removed: list[str]) -> bool:
    """Prune one folder, its own folders first; whether nothing is left in it."""
    empty = True
    with os.scandir(folder) as entries:
        for entry in list(entries):
            name = prefix + entry.name
            if entry.is_dir(follow_symlinks=False):
                if _prune(entry.path, f"{name}/", kept, removed):
                    os.rmdir(entry.path)
                else:
                    empty = False
            elif name in kept:
                empty = False
            else:
                os.remove(entry.path)
                removed.append(name)
    return empty


def _forget_copies(path: str) -> None:
    """Remove the compressed copies of what a file held before: a server would go on giving them."""
    for suffix in (".br", ".gz"):
        with suppress(FileNotFoundError):
            os.remove(path + suffix)


def _write(file: int, data: bytes) -> None:
    """Write all of `data`; the system may take it in several times."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]
