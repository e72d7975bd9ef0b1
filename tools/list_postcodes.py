#!/usr/bin/env python3
"""List the postcodes whose first figures do not tell their département: `tools/list_postcodes.py data/communes.json`.

In: `data/communes.json` of the npm package @etalab/decoupage-administratif 6.0.0 (Insee and La Poste, Licence Ouverte),
whose digest is checked. Out: `theme/components/postcode/exceptions.json`, the départements of each such postcode.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

SHA256 = "6cafec09b4e127d08edc47f366b28261bee70cca323fbfcb957dd169fcad9284"
OUTPUT = Path(__file__).resolve().parents[1] / "theme/components/postcode/exceptions.json"


def usual(postcode: str) -> str:
    """The département that the first figures of a postcode tell."""
    if postcode.startswith(("97", "98")):
        return postcode[:3]
    if postcode.startswith("20"):
        return "2A" if postcode[2] in "01" else "2B"
    return postcode[:2]


def exceptions(communes: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Départements of the postcodes that serve another one than `usual` says, or several; the usual one first."""
    found: dict[str, set[str]] = defaultdict(set)
    for commune in communes:
        for postcode in commune.get("codesPostaux", ()):
            found[postcode].add(commune["departement"])
    return {
        postcode: sorted(codes, key=lambda code: (code != usual(postcode), code))
        for postcode, codes in sorted(found.items())
        if codes != {usual(postcode)}
    }


def main(arguments: Sequence[str]) -> None:
    content = Path(arguments[0]).read_bytes()
    if hashlib.sha256(content).hexdigest() != SHA256:
        sys.exit(f"{arguments[0]} n'est pas le fichier attendu (SHA-256 {SHA256}).")
    listed = {
        "source": "@etalab/decoupage-administratif",
        "version": "6.0.0",
        "licence": "Licence Ouverte pour les données, MIT pour le paquet",
        "exceptions": exceptions(json.loads(content)),
    }
    OUTPUT.write_text(json.dumps(listed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
