"""How much a proposal may bring, and where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from egalite.gate.record import PROPOSED
from egalite.history.entries import MOST_BYTES, MOST_FILES
from egalite.records.kinds import KINDS

KIB = 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """`files` changed, `file_bytes` of each, `total_bytes` of all versions; `places` are the paths allowed (None: all)."""

    files: int
    file_bytes: int
    total_bytes: int
    places: re.Pattern[str] | None


_FILES = "|".join(re.escape(KINDS[name].path("{}")).replace(re.escape("{}"), "[^/]+") for name in PROPOSED)
# A partner's proposal: its own record and its logo, what it owns.
PARTNER = Limits(
    files=50,
    file_bytes=300 * KIB,
    total_bytes=1024 * KIB,
    places=re.compile(rf"{_FILES}|partners/[^/]+/logo\.(?:png|jpg|jpeg|webp)"),
)
# One from the team, which may touch everything.
TEAM = Limits(files=MOST_FILES, file_bytes=5 * KIB * KIB, total_bytes=MOST_BYTES, places=None)
