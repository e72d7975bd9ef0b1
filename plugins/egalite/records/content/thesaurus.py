"""Names and words that no example teaches: organisations, places that are also words, slurs. `schemas/vocabularies/thesaurus.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from egalite.french.fold import fold
from egalite.project import CHECKOUT
from egalite.records.data_file import DataFile

FILE = DataFile("schemas/vocabularies/thesaurus.yml", "thesaurus")

_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """`names` are other names of partners, by identifier; `slurs`, the numbers of words that must not be written, by meaning.

    `places` are usual names of places, with the codes of their départements; `doubtful` place names are also words; `ignored`
    words carry no sense of their own.
    """

    names: Mapping[str, Sequence[str]]
    slurs: Mapping[str, Sequence[str]]
    places: Sequence[tuple[str, Sequence[str]]] = ()
    doubtful: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


@cache
def thesaurus(checkout: Path = CHECKOUT) -> Thesaurus:
    """The thesaurus of the running checkout. Raises DataFileError."""
    data = FILE.fields(checkout)
    return Thesaurus(
        {item["partner"]: tuple(item["names"]) for item in data["names"]},
        {item["meaning"]: tuple(item["hashes"]) for item in data["slurs"]},
        tuple((name, tuple(item["codes"])) for item in data.get("places", ()) for name in item["names"]),
        tuple(data["doubtful"]),
        tuple(data["ignored"]),
    )


def words(text: str) -> list[str]:
    """Folded words of a text."""
    return _WORD.findall(fold(text))
