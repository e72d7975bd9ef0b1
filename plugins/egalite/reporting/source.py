"""The lines that findings point at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from egalite.records.characters import MAX_EXAMPLES

# Gives a line (from 1) of a file (relative to the root), or None when there is nothing to quote.
Quote = Callable[[str, int], str | None]


def nothing(file: str, line: int) -> None:
    """Quotes nothing: for what has no lines, or is on no disk."""
    del file, line


def lines_of(root: Path) -> Quote:
    """Quotes from the files under a root: each read once, up to what a record may weigh; no link."""
    read: dict[str, list[str]] = {}

    def quote(file: str, line: int) -> str | None:
        if file not in read:
            read[file] = _lines(root / file)
        lines = read[file]
        return lines[line - 1] if line <= len(lines) else None

    return quote


def _lines(path: Path) -> list[str]:
    try:
        if path.is_symlink() or not path.is_file():
            return []
        with path.open("rb") as file:
            raw = file.read(MAX_EXAMPLES)
    except (OSError, ValueError):
        return []
    if b"\0" in raw:  # an image
        return []
    return [line.removesuffix("\r") for line in raw.decode("utf-8", "replace").split("\n")]
