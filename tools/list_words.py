"""List the words that the search corrects to, and those that it must not: `.venv/bin/python -m tools.list_words index.json`.

In: the list of words of the npm package `an-array-of-french-words` (MIT). Out: `theme/components/search/real-words.json`: the
`decisive` words of the examples, of the keywords and of names, and the real `words` that a mistake parts from one of these, a town,
a département, a region or a name of an organisation: they are never « corrected ».
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Collection
from itertools import islice
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.records.content.promoted_answers import Pins, pins
from egalite.records.content.thesaurus import thesaurus, words
from egalite.records.registry import load
from egalite.records.values.day import today
from egalite.search import payload

OUTPUT = CHECKOUT / "theme/components/search/real-words.json"
DECISIVE = 600
_LEAST = 3  # examples that hold a word


def decisive(pinned: Pins, keywords: Collection[str], left: Collection[str]) -> list[str]:
    """Those of the keywords, and those that most often stand in examples of one answer, beyond what chance gives, but for some."""
    held: Counter[str] = Counter()
    usual: Counter[str] = Counter()
    together: Counter[tuple[str, str]] = Counter()
    total = 0
    for group in pinned.queries:
        for text in group.texts:
            total += 1
            usual.update(group.answers)
            for word in set(words(text)):
                held[word] += 1
                together.update((word, answer) for answer in group.answers)
    beyond: Counter[str] = Counter()
    for (word, answer), count in together.items():
        if held[word] >= _LEAST and payload.SURE_WORD.fullmatch(word):
            beyond[word] = max(beyond[word], count - held[word] * usual[answer] // total)
    chosen = {word for text in keywords for word in words(text) if payload.SURE_WORD.fullmatch(word)} - {*left}
    others = (word for word, _ in beyond.most_common() if word not in chosen and word not in left)
    return sorted({*chosen, *islice(others, DECISIVE - len(chosen))})


def main(arguments: list[str]) -> None:
    """Write the lists."""
    registry, known = load(CHECKOUT, today()), thesaurus()
    names = payload.names_of(registry, list(registry.schemes))
    keywords = [text for scheme in registry.schemes.values() for text in scheme.get("keywords", ())]
    keywords += [text for other in known.names.values() for text in other]
    chosen = decisive(pins(), keywords, {*names, *(word for text in known.ignored for word in words(text))})
    french = {word for text in json.loads(Path(arguments[0]).read_text(encoding="utf-8")) for word in words(text)}
    made = {
        "source": "an-array-of-french-words",
        "version": "2.0.0",
        "licence": "MIT",
        "words": sorted(payload.look_alikes(french, {*names, *chosen})),
        "decisive": chosen,
    }
    OUTPUT.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
