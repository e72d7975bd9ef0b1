"""A bare repository of our own that shows a given one's objects and references, and nothing else of it.

A repository's settings name programs (filters, hooks, monitors, drivers, transports, signers), and a folder that somebody
gave may hold such a repository: Git never runs with them. What is shown is linked, never copied; what Git writes stays here.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import NamedTuple

_GITFILE, _LINE = re.compile(r"gitdir: (.+)\n?\Z"), re.compile(r"(.+)\n?\Z")
_SHA256 = re.compile(rb"^\s*objectformat\s*=\s*\"?sha256\b", re.IGNORECASE | re.MULTILINE)
# Objects alone tell the history, not a file beside them that could say otherwise.
_CONFIG = "[core]\n\trepositoryformatversion = {version}\n\tcommitGraph = false\n[extensions]\n{extensions}"
# These come before a tree's own attributes: bytes count as they are, line ends apart, and merge as Git does by default.
_ATTRIBUTES = "* text=auto !eol !merge -filter -ident -working-tree-encoding\n"


class GitFolder(NamedTuple):
    """Where a repository keeps what it is: the folder of its work tree, what is this work tree's own, what all share."""

    top: Path
    own: Path
    common: Path


def find(root: Path) -> GitFolder | None:
    """The repository that holds a folder, or that it is: the nearest `.git`, from the folder up."""
    start = root.resolve()
    for top in (start, *start.parents):
        place = top / ".git"
        for own in (top / _target(place, _GITFILE) if place.is_file() else place, top):
            common = own / _target(own / "commondir", _LINE)
            if (own / "HEAD").is_file() and (common / "objects").is_dir() and (common / "refs").is_dir():
                return GitFolder(top, own.resolve(), common.resolve())
    return None


class CleanRepository:
    """A folder that Git takes for its own repository, removed with this object."""

    def __init__(self, source: GitFolder) -> None:
        self.top = source.top
        self.folder = Path(tempfile.mkdtemp(prefix="egalite-git-"))
        weakref.finalize(self, _remove, self.folder, os.getpid())
        for name in ("objects/info", "info"):
            (self.folder / name).mkdir(parents=True)
        links = {"refs": "refs", "packed-refs": "packed-refs", "shallow": "shallow", "given-objects": "objects"}
        for name, target in links.items():
            if (source.common / target).exists():
                (self.folder / name).symlink_to(source.common / target)
        for name in ("HEAD", "FETCH_HEAD"):
            if (source.own / name).is_file():
                shutil.copyfile(source.own / name, self.folder / name)
        is_sha256 = _SHA256.search(_bytes(source.common / "config")) is not None
        config = _CONFIG.format(version=int(is_sha256), extensions="\tobjectFormat = sha256\n" if is_sha256 else "")
        for name, content in {
            "objects/info/alternates": "../given-objects\n",
            "info/attributes": _ATTRIBUTES,
            "config": config,
        }.items():
            (self.folder / name).write_text(content, encoding="utf-8")

    @property
    def environment(self) -> dict[str, str]:
        """What makes Git use it, and no settings but its own: neither this person's nor this machine's."""
        return {
            "GIT_DIR": str(self.folder),
            "GIT_WORK_TREE": str(self.top),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
        }


def _target(file: Path, pattern: re.Pattern[str]) -> str:
    """The folder that a file of Git names; `.` where there is no such file."""
    match = pattern.match(_bytes(file).decode("utf-8", "surrogateescape"))
    return match[1] if match else "."


def _bytes(file: Path) -> bytes:
    return file.read_bytes() if file.is_file() else b""


def _remove(folder: Path, process: int) -> None:
    if os.getpid() == process:  # a fork shares it
        shutil.rmtree(folder, ignore_errors=True)
