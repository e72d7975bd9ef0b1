"""List the French words that look like a name that the search corrects to: `.venv/bin/python -m tools.list_words index.json`.

In: the list of words of the npm package `an-array-of-french-words` (MIT). Out: `theme/components/search/real-words.json`, those
that one letter parts from a town, a département, a region or a name of an organisation: they are never « corrected ».
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.records.content.thesaurus import words
from egalite.records.registry import load
from egalite.records.values.day import today
from egalite.search import payload

OUTPUT = CHECKOUT / "theme/components/search/real-words.json"


def look_alikes(listed: Iterable[str], names: set[str]) -> list[str]:
    """Words of a list, as the search compares them, that are one letter away from a name."""
    folded = {word for text in listed for word in words(text)}
    return sorted(word for word in folded if payload.looks_like(word, names))


def main(arguments: list[str]) -> None:
    """Write the list."""
    registry = load(CHECKOUT, today())
    names = payload.names_of(registry, list(registry.schemes))
    found = look_alikes(json.loads(Path(arguments[0]).read_text(encoding="utf-8")), names)
    made = {"source": "an-array-of-french-words", "version": "2.0.0", "licence": "MIT", "words": found}
    OUTPUT.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
