"""What a release says of itself to a host, in lines that a shell reads: its number, its commit, its manifest, its provenance.

    number 141220261123
    commit 9f2c…
    manifest <SHA-256>
    provenance <SHA-256>

The number never falls: how many merges lead to the commit, then the day, in eight figures. Two releases of one commit and one
day share it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from egalite.history.commit import Commit

FILE = "version.txt"
_UNKNOWN = "0" * 40  # the commit of what no Git knows
_TEXT = re.compile(
    r"number ([0-9]{8,18})\ncommit ([0-9a-f]{40}|[0-9a-f]{64})\nmanifest ([0-9a-f]{64})\nprovenance ([0-9a-f]{64})\n"
)


class VersionError(Exception):
    """The version of a release cannot be read; the message says why, in French."""


@dataclass(frozen=True, slots=True)
class Version:
    """A release's number, its commit, and the SHA-256 of its manifest and of its provenance."""

    number: int
    commit: str
    manifest: str
    provenance: str

    @property
    def dated(self) -> bool:
        """Whether its place among the others is known: made from a commit of a whole history."""
        return self.number >= 10**8 and self.commit != _UNKNOWN

    @property
    def day(self) -> date | None:
        """The day that it was made for; None where the number tells none."""
        return day_of(self.number)

    @property
    def text(self) -> str:
        """The version as a file."""
        return (
            f"number {self.number:08}\ncommit {self.commit}\nmanifest {self.manifest}\nprovenance {self.provenance}\n"
        )


def day_of(number: int) -> date | None:
    """The day that a number tells, None for one that tells none."""
    try:
        return datetime.strptime(f"{number % 10**8:08}", "%Y%m%d").date()
    except ValueError:
        return None


def of(commit: Commit | None, day: date, manifest: Path, provenance: Path) -> Version:
    """The version of what was made from a commit on a day, from its two files."""
    number = (commit.rank if commit else 0) * 10**8 + int(f"{day:%Y%m%d}")
    return Version(number, commit.id if commit else _UNKNOWN, _digest(manifest), _digest(provenance))


def read(file: Path) -> Version:
    """A version from its file. Raises VersionError."""
    try:
        match = _TEXT.fullmatch(file.read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError) as error:
        raise VersionError(f"« {file} » ne peut pas être lu ({error}).") from None
    if match is None:
        raise VersionError(f"« {file} » n'a pas les quatre lignes attendues : number, commit, manifest, provenance.")
    return Version(int(match[1]), match[2], match[3], match[4])


def describes(version: Version, manifest: Path, provenance: Path) -> bool:
    """Whether a version is about these two files."""
    return (version.manifest, version.provenance) == (_digest(manifest), _digest(provenance))


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
