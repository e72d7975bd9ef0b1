"""The versions of the kit, each described by its manifest: what a file is for, its text, its size and its SHA-256 digest.

A version that was published does not change: a file that is not what its manifest says stops the build.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from egalite.project import THEME, shown
from egalite.records import json_file
from egalite.site.errors import SiteError

FOLDER = THEME / "kit"
NAME = "manifest.json"
Role = Literal["logo", "badge", "social", "text"]


@dataclass(frozen=True, slots=True)
class KitFile:
    """One file: its name, what it is for, its title, the text that replaces it; pixels, or 0; bytes, and their digest."""

    file: str
    role: Role
    title: str
    alt: str
    width: int
    height: int
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version: its number, a digest of what it was drawn from, its files in the order of the page."""

    number: int
    drawn_from: str
    files: Sequence[KitFile]
    folder: Path

    def contents(self) -> dict[str, bytes]:
        """Content of each file, the manifest last. Raises SiteError for one that is not what the manifest says."""
        contents = {}
        for one in self.files:
            path = self.folder / one.file
            content = path.read_bytes() if path.is_file() else b""
            if hashlib.sha256(content).hexdigest() != one.sha256:
                raise SiteError(
                    f"{shown(path)} n'est pas ce que dit son manifeste : une version publiée du kit ne change pas. "
                    "Reprenez ce fichier de l'historique, ou faites une nouvelle version avec « make kit »."
                )
            contents[one.file] = content
        return contents | {NAME: (self.folder / NAME).read_bytes()}

    def of(self, role: Role) -> list[KitFile]:
        """The files of a role."""
        return [one for one in self.files if one.role == role]


@cache
def versions(folder: Path = FOLDER) -> tuple[Version, ...]:
    """Every version, the first one first. Raises JsonError."""
    found = []
    for path in folder.glob(f"v*/{NAME}"):
        data = json_file.read(path)
        files = tuple(KitFile(**one) for one in data["files"])
        found.append(Version(data["version"], data["drawn_from"], files, path.parent))
    return tuple(sorted(found, key=lambda version: version.number))


def latest() -> Version:
    """The version that pages show."""
    return versions()[-1]
