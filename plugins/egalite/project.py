"""Where the running checkout keeps what judges and dresses the records: never taken from a proposal's root."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SCHEMAS = CHECKOUT / "schemas"
VOCABULARIES = SCHEMAS / "vocabularies"
THEME = CHECKOUT / "theme"


def shown(path: Path) -> str:
    """A path as a reader looks for it: from the checkout when it is inside."""
    return path.relative_to(CHECKOUT).as_posix() if path.is_relative_to(CHECKOUT) else str(path)


def content_root(root: Path, name: str) -> Path:
    """The root whose `content/<name>` counts: the given one, or the checkout when it leaves that file out."""
    return root if (root / "content" / name).exists() else CHECKOUT
