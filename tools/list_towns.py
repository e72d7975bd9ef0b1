#!/usr/bin/env python3
"""List the towns that the search knows by name: `tools/list_towns.py data/communes.json`.

In: `data/communes.json` of the npm package @etalab/decoupage-administratif 6.0.0 (Insee and La Poste, Licence Ouverte),
whose digest is checked. Out: `theme/components/search/towns.json`, the names, as the search compares them, of the
communes of 50,000 inhabitants or more, by département.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from egalite.registry.thesaurus import words

SHA256 = "6cafec09b4e127d08edc47f366b28261bee70cca323fbfcb957dd169fcad9284"
OUTPUT = Path(__file__).resolve().parents[1] / "theme/components/search/towns.json"
LEAST = 50_000  # inhabitants


def towns(communes: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Names of the towns worth knowing, by code of département."""
    found: dict[str, set[str]] = defaultdict(set)
    for commune in communes:
        if commune["type"] == "commune-actuelle" and commune.get("population", 0) >= LEAST:
            found[commune["departement"]].add(" ".join(words(commune["nom"])))
    return {code: sorted(names) for code, names in sorted(found.items())}


def main(arguments: Sequence[str]) -> None:
    """Write the list. Exits with a sentence when the file is not the expected one."""
    content = Path(arguments[0]).read_bytes()
    if hashlib.sha256(content).hexdigest() != SHA256:
        sys.exit(f"{arguments[0]} n'est pas le fichier attendu (SHA-256 {SHA256}).")
    listed = {
        "source": "@etalab/decoupage-administratif",
        "version": "6.0.0",
        "licence": "Licence Ouverte pour les données, MIT pour le paquet",
        "towns": towns(json.loads(content)),
    }
    OUTPUT.write_text(json.dumps(listed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
