"""What the examples teach, kept in a file so that no process pays for it twice.

`theme/components/search/learned.json` is made by `egalite generate`; it holds a digest of the examples and of the code that
learned from them. When an editor adds an example in the forge, the digest differs: the next build learns again, in about
half a minute, and keeps what it learned in `.cache/`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from egalite.project import CHECKOUT, THEME
from egalite.records.content import promoted_answers
from egalite.records.content.promoted_answers import NONE, Pins
from egalite.search import features, recogniser, scheme_table
from egalite.search.recogniser import Recogniser
from egalite.search.scheme_table import SchemeTable

FILE = THEME / "components/search/learned.json"
_CACHE = CHECKOUT / ".cache/search"
_NOTE = "Fait par « egalite generate » d'après schemas/vocabularies/examples-….yml. Ne pas modifier."
_ZERO = "d"  # letter of a weight of 0
_WIDEST = 88  # that one letter tells of the distance between two weights

Learned = Mapping[str, Any]


def generated() -> dict[str, str]:
    """The file, as it must be for the examples of the running checkout."""
    return {FILE.relative_to(CHECKOUT).as_posix(): _written(read(promoted_answers.pins()))}


@lru_cache(maxsize=2)
def read(pins: Pins) -> Learned:
    """What these examples teach, from the file, else from `.cache/`, else learned now."""
    wanted = _digest(pins)
    cached = _CACHE / f"{wanted}.json"
    for path in (FILE, cached):
        found = _opened(path)
        if found.get("digest") == wanted:
            return found
    made = {
        "note": _NOTE,
        "digest": wanted,
        "pins": packed_alarm(recogniser.learned(sentences(pins), NONE)),
        "schemes": packed_table(scheme_table.learned(queries(pins))),
    }
    _CACHE.mkdir(parents=True, exist_ok=True)
    cached.write_text(_written(made), encoding="utf-8")
    return made


def sentences(pins: Pins) -> dict[str, list[str]]:
    """Sentences by pinned answer; queries that are no urgency are ordinary, unless they stand elsewhere."""
    texts = {answer: list(every) for answer, every in pins.examples}
    said = {promoted_answers.comparable(text) for every in texts.values() for text in every}
    asked = (text for group in pins.queries if not group.urgent for text in group.texts)
    texts[NONE] += [text for text in asked if promoted_answers.comparable(text) not in said]
    return texts


def queries(pins: Pins) -> list[tuple[str, tuple[str, ...]]]:
    """Each query and its answers."""
    return [(text, group.answers) for group in pins.queries for text in group.texts]


def packed_alarm(made: Recogniser) -> dict[str, Any]:
    """What the device recognises a life at stake with; a weight is a letter, « d » for 0."""
    return {
        "weights": _letters(made.weights),
        "floor": made.floor,
        "kinds": [[kind, bias, _letters(levels)] for kind, (bias, levels) in made.kinds.items()],
        "close": made.close,
    }


def packed_table(made: SchemeTable) -> dict[str, Any]:
    """What the device ranks with: for each answer, the distances between the buckets that weigh, and their weights."""
    return {
        "size": scheme_table.BUCKETS,
        "lengths": scheme_table.LENGTHS,
        "answers": {
            name: [usual, step, gaps(weights), _letters(weight for _, weight in sorted(weights.items()))]
            for name, (usual, step, weights) in made.answers.items()
        },
    }


def gaps(buckets: Iterable[int]) -> str:
    """Distances from one bucket to the next, 1 being « # »; « ~ » adds 88, and no letter is a backslash."""
    found, before = "", -1
    for bucket in sorted(buckets):
        far, before = bucket - before, bucket
        found += "~" * ((far - 1) // _WIDEST)
        letter = (far - 1) % _WIDEST + 35
        found += chr(letter + (letter >= ord("\\")))
    return found


def _letters(weights: Iterable[int]) -> str:
    return "".join(chr(ord(_ZERO) + weight) for weight in weights)


def _digest(pins: Pins) -> str:
    said = sorted((answer, sorted(texts)) for answer, texts in sentences(pins).items())
    asked = sorted(queries(pins))
    code = [Path(str(module.__file__)).read_text(encoding="utf-8") for module in (features, recogniser, scheme_table)]
    return hashlib.sha256(json.dumps([said, asked, code]).encode()).hexdigest()


def _opened(path: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def _written(made: Learned) -> str:
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"
