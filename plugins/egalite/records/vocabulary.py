"""The closed vocabularies of `schemas/vocabularies/`: ids, French labels, lay synonyms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from egalite.project import VOCABULARIES
from egalite.records import fields_file

SEARCHED = {
    "thesaurus",
    "pins",
}  # beside the vocabularies, with forms of their own: registry/thesaurus.py, registry/pins.py


class VocabularyError(Exception):
    """A vocabulary cannot be read: a fault of the checkout, in French."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term. `description` is for those who write records, `note` and `intro` are for readers, where a vocabulary has them."""

    id: str
    label: str
    description: str = ""
    note: str = ""
    intro: str = ""
    synonyms: tuple[str, ...] = ()
    kind: str = ""
    zone: str = ""
    region: str = ""


Vocabulary = Mapping[str, Term]


@cache
def vocabularies(folder: Path = VOCABULARIES) -> Mapping[str, Vocabulary]:
    """All vocabularies by name, terms in the order of their file. Raises VocabularyError."""
    return {path.stem: _vocabulary(path) for path in sorted(folder.glob("*.yml")) if path.stem not in SEARCHED}


def _vocabulary(path: Path) -> Vocabulary:
    data = fields_file.read(path, VocabularyError)
    return {item["id"]: Term(**{**item, "synonyms": tuple(item.get("synonyms", ()))}) for item in data["terms"]}
