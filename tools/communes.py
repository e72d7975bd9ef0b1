"""The communes of France: `data/communes.json` of the npm package @etalab/decoupage-administratif, and lists made of it.

The package (Insee and La Poste, Licence Ouverte) is not installed: a maintainer hands the file over, its digest is checked.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

SHA256 = "6cafec09b4e127d08edc47f366b28261bee70cca323fbfcb957dd169fcad9284"
_SOURCE = {
    "source": "@etalab/decoupage-administratif",
    "version": "6.0.0",
    "licence": "Licence Ouverte pour les données, MIT pour le paquet",
}


def read(path: Path) -> list[dict[str, Any]]:
    """Every commune of the file. Exits with a sentence when the file is not the expected one."""
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != SHA256:
        sys.exit(f"{path} n'est pas le fichier attendu (SHA-256 {SHA256}).")
    communes: list[dict[str, Any]] = json.loads(content)
    return communes


def write(output: Path, name: str, found: Mapping[str, Sequence[str]]) -> None:
    """Write a list made of the communes, under its name, with where it comes from."""
    output.write_text(json.dumps({**_SOURCE, name: found}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
