"""List the postcodes whose first figures do not tell their département: `.venv/bin/python -m tools.list_postcodes data/communes.json`.

In: the communes (`tools/communes.py`). Out: `theme/components/postcode/exceptions.json`, the départements of each such postcode.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tools import communes

OUTPUT = Path(__file__).resolve().parents[1] / "theme/components/postcode/exceptions.json"


def usual(postcode: str) -> str:
    """The département that the first figures of a postcode tell."""
    if postcode.startswith(("97", "98")):
        return postcode[:3]
    if postcode.startswith("20"):
        return "2A" if postcode[2] in "01" else "2B"
    return postcode[:2]


def exceptions(listed: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Départements of the postcodes that serve another one than `usual` says, or several; the usual one first."""
    found: dict[str, set[str]] = defaultdict(set)
    for commune in listed:
        for postcode in commune.get("codesPostaux", ()):
            found[postcode].add(commune["departement"])
    return {
        postcode: sorted(codes, key=lambda code: (code != usual(postcode), code))
        for postcode, codes in sorted(found.items())
        if codes != {usual(postcode)}
    }


def main(arguments: Sequence[str]) -> None:
    """Write the list. Exits with a sentence when the file is not the expected one."""
    communes.write(OUTPUT, "exceptions", exceptions(communes.read(Path(arguments[0]))))


if __name__ == "__main__":
    main(sys.argv[1:])
