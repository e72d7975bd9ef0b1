"""The SHA-256 of every file of a release, in the format of `sha256sum --check`: `<digest>  <name>`, sorted by name."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from egalite.hosting.release.compression import files

FILE = "manifest.sha256"
_LINE = re.compile(r"([0-9a-f]{64})  (?!/)(?!.*(?:^|/)\.\.(?:/|$))([^\\\r\n]+)")

Manifest = Mapping[str, str]  # name → digest


class ManifestError(Exception):
    """A manifest cannot be read, or files do not conform to it; the message says which, in French."""


def of(folder: Path) -> Manifest:
    """The manifest of a folder as it stands."""
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files(folder)}


def text(manifest: Manifest) -> str:
    """A manifest as a file."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(manifest.items()))


def read(file: Path) -> Manifest:
    """A manifest from its file. Raises ManifestError."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ManifestError(f"l'empreinte « {file} » ne peut pas être lue ({error}).") from None
    digests: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line)
        if match is None or match[2] in digests:
            raise ManifestError(
                f"{file}:{number} : une ligne « empreinte  fichier » est attendue, une fois par fichier."
            )
        digests[match[2]] = match[1]
    if not digests:
        raise ManifestError(f"l'empreinte « {file} » est vide.")
    return digests


def differences(expected: Manifest, actual: Manifest) -> list[str]:
    """What is not as expected, one French line a file."""
    differences = [f"{name} : absent" for name in sorted(expected.keys() - actual.keys())]
    differences += [f"{name} : en trop" for name in sorted(actual.keys() - expected.keys())]
    differences += [
        f"{name} : modifié" for name in sorted(expected.keys() & actual.keys()) if expected[name] != actual[name]
    ]
    return differences
