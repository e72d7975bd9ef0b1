"""Answers shown before any result when a life is at stake, and the examples from which the search learns what is asked.

`schemas/vocabularies/pins.yml`, and `examples-….yml` beside it, by what the sentences mean. What is learned from them is
egalite.search.learned's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from egalite.french.fold import fold
from egalite.project import CHECKOUT
from egalite.records.data_file import DataFile

FILE = DataFile("schemas/vocabularies/pins.yml", "pins")
_MEANINGS = ("danger", "suicide", "child", "none", "defendre", "alerter", "agir", "outside")
FILES = (FILE, *(DataFile(f"schemas/vocabularies/examples-{meaning}.yml", "pins") for meaning in _MEANINGS))
NONE = "none"  # the answer of what only sounds like a danger, and of ordinary questions
OUTSIDE = "outside"  # the answer of a question of another subject


@dataclass(frozen=True, slots=True)
class Pin:
    """An answer shown before any result: `numbers` are ids of content/emergency.yml, in their order.

    `alone` are words and numbers that call it when nothing else is typed.
    """

    id: str
    label: str
    numbers: tuple[str, ...]
    alone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Queries:
    """What people type, and the schemes that answer it, the best first. `urgent` ones may call a pinned answer too."""

    texts: tuple[str, ...]
    answers: tuple[str, ...]
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Pins:
    """The pinned answers, in the order they are shown; the sentences of each, those of `NONE` calling nothing; the queries."""

    pins: tuple[Pin, ...]
    examples: tuple[tuple[str, tuple[str, ...]], ...]
    queries: tuple[Queries, ...] = ()


@cache
def pins(checkout: Path = CHECKOUT) -> Pins:
    """The pinned answers and the examples of the running checkout. Raises DataFileError."""
    files = [file.fields(checkout) for file in FILES if file is FILE or (checkout / file.path).exists()]
    examples: dict[str, tuple[str, ...]] = {}
    for data in files:
        for answer, sentences in data.get("examples", {}).items():
            examples[answer] = (*examples.get(answer, ()), *sentences)
    listed = [_pin(item) for data in files for item in data.get("pins", ())]
    return Pins(tuple(listed), tuple(examples.items()), tuple(query for data in files for query in _queries(data)))


def comparable(text: str) -> str:
    """What two writings of a sentence share: its letters and figures."""
    return "".join(filter(str.isalnum, fold(text)))


def _pin(item: Mapping[str, Any]) -> Pin:
    return Pin(item["id"], item["label"], tuple(item["numbers"]), tuple(item.get("alone", ())))


def _queries(data: Mapping[str, Any]) -> Iterator[Queries]:
    for item in data.get("schemes", ()):
        yield Queries(tuple(item["queries"]), tuple(item["answers"]), item.get("urgent", False))
    if data.get("outside"):
        yield Queries(tuple(data["outside"]), (OUTSIDE,))
