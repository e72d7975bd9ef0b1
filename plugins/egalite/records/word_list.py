"""Plain lists kept in the checkout: one entry a line, `#` starts a comment."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from egalite.project import SCHEMAS

RETIRED_IDS = SCHEMAS / "retired-ids.txt"
RETIRED_PARTNERS = SCHEMAS / "retired-partners.txt"
GIVEN_NAMES = SCHEMAS / "given-names.txt"


@cache
def entries(path: Path) -> frozenset[str]:
    """Entries of a list. Raises OSError when the checkout lacks it."""
    return parse(path.read_bytes())


def parse(raw: bytes) -> frozenset[str]:
    """Entries of a list from its content."""
    lines = (line.strip() for line in raw.decode("utf-8", "replace").splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))
