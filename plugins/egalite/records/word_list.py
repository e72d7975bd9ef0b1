"""Plain lists kept in the checkout: one entry a line, `#` starts a comment."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from egalite.project import SCHEMAS

RETIRED_IDS = SCHEMAS / "retired-ids.txt"
RETIRED_PARTNERS = SCHEMAS / "retired-partners.txt"
ORDINARY_SHORT_NUMBERS = SCHEMAS / "ordinary-short-numbers.txt"
REDIRECTORS = SCHEMAS / "redirectors.txt"
CHAT_GATEWAYS = SCHEMAS / "chat-gateways.txt"
GIVEN_NAMES = SCHEMAS / "given-names.txt"
OFFICIAL_HOSTS = SCHEMAS / "official-hosts.txt"


class Retired(NamedTuple):
    """Identifiers without a record whose addresses answer with a page that helps."""

    schemes: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()

    def union(self, other: Retired) -> Retired:
        """Those of both."""
        return Retired(self.schemes | other.schemes, self.partners | other.partners)


def retired() -> Retired:
    """Identifiers of what was erased. Raises OSError when the checkout lacks a list."""
    return Retired(entries(RETIRED_IDS), entries(RETIRED_PARTNERS))


@cache
def entries(path: Path) -> frozenset[str]:
    """Entries of a list. Raises OSError when the checkout lacks it."""
    return parse(path.read_bytes())


def parse(raw: bytes) -> frozenset[str]:
    """Entries of a list from its content."""
    lines = (line.partition("#")[0].strip() for line in raw.decode("utf-8", "replace").splitlines())
    return frozenset(line for line in lines if line)
