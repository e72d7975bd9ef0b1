"""What a rule may consult besides the document it judges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from egalite.records.document import Document
from egalite.records.kinds import OWNED, Name
from egalite.records.tree import Tree
from egalite.records.vocabulary import Vocabulary
from egalite.records.word_list import Retired

if TYPE_CHECKING:
    from egalite.records.content.pages import Page

Records = Mapping[Name, Mapping[str, Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Context:
    """For a rule on one file: the day that counts as today, and the vocabularies."""

    day: date
    vocabularies: Mapping[str, Vocabulary]


@dataclass(frozen=True, slots=True)
class Corpus:
    """For a rule on all records: what was read of each, by kind then by id, as its facts make it on the day; `texts` is their
    Markdown.

    Records that could not be read are in `tree` alone. `document` opens a record again, by its path, to place a finding in it.
    `data` holds the data files of the root that conform to their schema, by path, `pages` its pages in the order of their paths.
    `retired` are the identifiers whose records are gone and whose addresses still answer.
    """

    tree: Tree
    day: date
    vocabularies: Mapping[str, Vocabulary]
    records: Records
    texts: Mapping[Name, Mapping[str, str]]
    document: Callable[[str], Document]
    data: Mapping[str, Document]
    pages: Sequence[Page]
    retired: Retired

    @property
    def schemes(self) -> Mapping[str, Mapping[str, Any]]:
        """Schemes by id."""
        return self.records["scheme"]

    @property
    def bodies(self) -> Mapping[str, str]:
        """Texts of schemes by id."""
        return self.texts["scheme"]

    @property
    def partners(self) -> Mapping[str, Mapping[str, Any]]:
        """Partners by id."""
        return self.records["partner"]

    @property
    def committee(self) -> Mapping[str, Mapping[str, Any]]:
        """Meetings of the committee by id."""
        return self.records["committee"]

    def owned(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Path and fields of each record that an organisation owns."""
        for kind in OWNED:
            for identifier, data in self.records[kind].items():
                yield self.tree.paths[kind][identifier], data

    def having(self, records: Records, texts: Mapping[Name, Mapping[str, str]] | None = None) -> Corpus:
        """The same with other records of some kinds."""
        return replace(self, records={**self.records, **records}, texts={**self.texts, **(texts or {})})
