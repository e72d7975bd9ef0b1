"""The two texts that the particular conditions go with: where the publisher keeps them, and exactly which files they are.

They are not in the repository: `publisher.yml` says where they are, and the signed paper bears their digests.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from egalite.french import system_errors
from egalite.register.documents import DocumentError

# Field of publisher.yml → what the text is called. Article 1: one does not go without the other.
TEXTS = {"convention_file": "Convention de partenariat", "charter_file": "Charte"}
_MAGIC = b"%PDF-"
_END = b"%%EOF"
# ISO 32000-1, annex H.3.18: readers look for the end mark in the last 1,024 bytes.
_TAIL = 1024


@dataclass(frozen=True, slots=True)
class Annex:
    """One text: what it is called, its file, the file's size in bytes and its SHA-256 in lower-case hexadecimal."""

    title: str
    path: Path
    size: int
    sha256: str


def read(publisher: Mapping[str, str], file: Path) -> tuple[Annex, ...]:
    """Both texts, from the fields of the publisher file at `file` (relative paths start there). Raises DocumentError."""
    faults: list[str] = []
    annexes: list[Annex] = []
    for field, title in TEXTS.items():
        try:
            annexes.append(_annex(title, publisher[field], file.parent))
        except DocumentError as error:
            faults.append(f"  {field} : {error}")
    if faults:
        message = "\n".join(faults)
        raise DocumentError(f"les deux textes signés ne sont pas là où {file.name} le dit :\n{message}")
    if len({annex.sha256 for annex in annexes}) < len(annexes):
        raise DocumentError(
            f"« convention_file » et « charter_file » désignent le même fichier dans {file.name} ; "
            "donnez la convention et la Charte séparément."
        )
    return tuple(annexes)


def _annex(title: str, source: str, base: Path) -> Annex:
    if not source:
        raise DocumentError("ce champ est vide ; donnez le chemin du fichier PDF, entre apostrophes.")
    path = base / Path(source).expanduser()
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(f"aucun fichier « {path} » ; placez-y le PDF, ou corrigez ce champ.") from None
    except OSError as error:
        raise DocumentError(f"« {path} » ne peut pas être lu ({system_errors.reason(error)}).") from None
    if not raw.startswith(_MAGIC) or _END not in raw[-_TAIL:]:
        raise DocumentError(f"« {path} » n'est pas un PDF complet ; exportez le texte en PDF.")
    return Annex(title, path, len(raw), hashlib.sha256(raw).hexdigest())
