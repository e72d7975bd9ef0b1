"""Plain lists kept in the checkout: one entry a line, `#` starts a comment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from egalite.project import SCHEMAS
from egalite.records.kinds import KINDS

RETIRED: dict[str, Path] = {name: SCHEMAS / kind.retired for name, kind in KINDS.items() if kind.retired}
ORDINARY_SHORT_NUMBERS = SCHEMAS / "ordinary-short-numbers.txt"
REDIRECTORS = SCHEMAS / "redirectors.txt"
CHAT_GATEWAYS = SCHEMAS / "chat-gateways.txt"
GIVEN_NAMES = SCHEMAS / "given-names.txt"
OFFICIAL_HOSTS = SCHEMAS / "official-hosts.txt"


class Retired:
    """Identifiers without a record whose addresses answer with a page that helps, by kind of record."""

    __slots__ = ("_ids",)

    def __init__(self, ids: Mapping[str, Iterable[str]] | None = None) -> None:
        self._ids = {kind: frozenset(some) for kind, some in (ids or {}).items()}

    def of(self, kind: str) -> frozenset[str]:
        """Those of a kind."""
        return self._ids.get(kind, frozenset())

    @property
    def schemes(self) -> frozenset[str]:
        """Those of schemes."""
        return self.of("scheme")

    @property
    def partners(self) -> frozenset[str]:
        """Those of partners."""
        return self.of("partner")

    def union(self, other: Retired) -> Retired:
        """Those of both."""
        return Retired({kind: self.of(kind) | other.of(kind) for kind in {*self._ids, *other._ids}})


def retired() -> Retired:
    """Identifiers of what was erased. Raises OSError when the checkout lacks a list."""
    return Retired({kind: entries(file) for kind, file in RETIRED.items()})


@cache
def entries(path: Path) -> frozenset[str]:
    """Entries of a list. Raises OSError when the checkout lacks it."""
    return parse(path.read_bytes())


def parse(raw: bytes) -> frozenset[str]:
    """Entries of a list from its content."""
    lines = (line.partition("#")[0].strip() for line in raw.decode("utf-8", "replace").splitlines())
    return frozenset(line for line in lines if line)
