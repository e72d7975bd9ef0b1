"""List the towns that the search knows by name: `.venv/bin/python -m tools.list_towns data/communes.json`.

In: the communes (`tools/communes.py`). Out: `theme/components/search/towns.json`, the names, as the search compares them,
of the communes of 50,000 inhabitants or more, by département.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from egalite.records.content.thesaurus import words
from tools import communes

OUTPUT = Path(__file__).resolve().parents[1] / "theme/components/search/towns.json"
LEAST = 50_000  # inhabitants


def towns(listed: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Names of the towns worth knowing, by code of département."""
    found: dict[str, set[str]] = defaultdict(set)
    for commune in listed:
        if commune["type"] == "commune-actuelle" and commune.get("population", 0) >= LEAST:
            found[commune["departement"]].add(" ".join(words(commune["nom"])))
    return {code: sorted(names) for code, names in sorted(found.items())}


def main(arguments: Sequence[str]) -> None:
    """Write the list. Exits with a sentence when the file is not the expected one."""
    communes.write(OUTPUT, "towns", towns(communes.read(Path(arguments[0]))))


if __name__ == "__main__":
    main(sys.argv[1:])
