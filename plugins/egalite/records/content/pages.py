"""Editorial pages of a root: guides, pages and news, as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("guides", "pages", "news")


def read(root: Path) -> Iterator[tuple[str, str]]:
    """Path relative to `root` and text of each page; what is no UTF-8 is passed over, since the build refuses it."""
    for folder in FOLDERS:
        for path in sorted((root / "content" / folder).glob("*.md")):
            try:
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                continue
