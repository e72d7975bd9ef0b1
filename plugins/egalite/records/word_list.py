"""Plain lists kept in the checkout: one entry a line, `#` starts a comment."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from egalite.project import SCHEMAS

RETIRED_IDS = SCHEMAS / "retired-ids.txt"
RETIRED_PARTNERS = SCHEMAS / "retired-partners.txt"
ORDINARY_SHORT_NUMBERS = SCHEMAS / "ordinary-short-numbers.txt"
REDIRECTORS = SCHEMAS / "redirectors.txt"
CHAT_GATEWAYS = SCHEMAS / "chat-gateways.txt"
GIVEN_NAMES = SCHEMAS / "given-names.txt"


@cache
def entries(path: Path) -> frozenset[str]:
    """Entries of a list. Raises OSError when the checkout lacks it."""
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return frozenset(line for line in lines if line)
