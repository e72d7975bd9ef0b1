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

EVERY_SECTOR = "tous"  # the sector of a scheme that none limits
NATIONAL = "national"  # the territory of a scheme that none limits


class VocabularyError(Exception):
    """A vocabulary cannot be read: a fault of the checkout, in French."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term. `order` is its rank for display; `kind`, `zone` and `region` exist only where a vocabulary has them."""

    id: str
    label: str
    order: int
    description: str = ""
    synonyms: tuple[str, ...] = ()
    kind: str = ""
    zone: str = ""
    region: str = ""


Vocabulary = Mapping[str, Term]


@cache
def vocabularies(folder: Path = VOCABULARIES) -> Mapping[str, Vocabulary]:
    """All vocabularies by name, terms in display order. Raises VocabularyError."""
    return {path.stem: _vocabulary(path) for path in sorted(folder.glob("[!.]*.yml")) if path.stem not in SEARCHED}


def _vocabulary(path: Path) -> Vocabulary:
    data = fields_file.read(path, VocabularyError)
    terms = [
        Term(**{**item, "order": int(item["order"]), "synonyms": tuple(item.get("synonyms", ()))})
        for item in data["terms"]
    ]
    return {term.id: term for term in sorted(terms, key=lambda term: term.order)}
