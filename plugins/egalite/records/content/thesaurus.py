"""The words of the search: what people type, and what it means. `schemas/vocabularies/thesaurus.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from egalite.french.fold import fold
from egalite.project import CHECKOUT
from egalite.records.data_file import DataFile

FILE = DataFile("schemas/vocabularies/thesaurus.yml", "thesaurus")
# What a concept may lead to besides words, and the vocabulary that holds its ids; situations are the orientation's.
FACETS = {"needs": "needs", "sectors": "sectors", "channels": "channels", "audiences": "audiences", "situations": ""}

_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing people speak of: the words for it, and what it leads to. `hashes` are words that must not be written.

    Schemes whose name or keywords hold a `reserved` word serve these people alone: they come last for others.
    """

    id: str
    label: str
    words: tuple[str, ...]
    reaches: Mapping[str, Sequence[str]]
    hashes: tuple[str, ...] = ()
    reserved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """All of it. `ignored` words carry no sense of their own; `doubtful` place names are also words."""

    concepts: tuple[Concept, ...] = ()
    doubtful: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


@cache
def thesaurus(checkout: Path = CHECKOUT) -> Thesaurus:
    """The thesaurus of the running checkout. Raises DataFileError."""
    return _thesaurus(FILE.fields(checkout))


def words(text: str) -> list[str]:
    """Folded words of a text."""
    return _WORD.findall(fold(text))


def phrases(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every word or phrase of the concepts, with its place in the file."""
    for index, item in enumerate(data["concepts"]):
        for name in ("words", "english"):
            for number, text in enumerate(item.get(name, ())):
                yield ("concepts", index, name, number), text


def _thesaurus(data: Mapping[str, Any]) -> Thesaurus:
    return Thesaurus(
        concepts=tuple(
            Concept(
                item["id"],
                item["label"],
                _typed(item),
                item["reaches"],
                tuple(item.get("hashes", ())),
                tuple(item.get("reserved", ())),
            )
            for item in data["concepts"]
        ),
        doubtful=tuple(data["doubtful"]),
        ignored=tuple(data["ignored"]),
    )


def _typed(item: Mapping[str, Any]) -> tuple[str, ...]:
    return (*item["words"], *item.get("english", ()))
