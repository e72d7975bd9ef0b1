"""What a rule may consult besides the document it judges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from egalite.records.document import Document
from egalite.records.tree import Tree
from egalite.records.vocabulary import Vocabulary
from egalite.records.word_list import Retired


@dataclass(frozen=True, slots=True)
class Context:
    """For a rule on one file: the day that counts as today, and the vocabularies."""

    day: date
    vocabularies: Mapping[str, Vocabulary]


@dataclass(frozen=True, slots=True)
class Corpus:
    """For a rule on all records: what was read of each, by id. Records that could not be read are in `tree` alone.

    `document` opens a record again, by its path, to place a finding in it. `data` holds the data files of the root that
    conform to their schema, by path. `retired` are the identifiers whose records are gone and whose addresses still answer.
    """

    tree: Tree
    day: date
    vocabularies: Mapping[str, Vocabulary]
    schemes: Mapping[str, Mapping[str, Any]]
    bodies: Mapping[str, str]
    partners: Mapping[str, Mapping[str, Any]]
    committee: Mapping[str, Mapping[str, Any]]
    document: Callable[[str], Document]
    data: Mapping[str, Document]
    retired: Retired
