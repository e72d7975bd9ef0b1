"""Which commit a folder is at."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit's full id, and whether the folder holds anything else than it."""

    id: str
    modified: bool


def at(folder: Path) -> Commit | None:
    """The commit that a folder is at; None where Git or its history is missing."""
    head = _git(folder, "rev-parse", "--verify", "HEAD")
    changes = _git(folder, "status", "--porcelain", "--", ".")
    if head is None or changes is None:
        return None
    return Commit(head.strip(), bool(changes))


def _git(folder: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", *arguments], check=False, cwd=folder, capture_output=True, text=True)
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
