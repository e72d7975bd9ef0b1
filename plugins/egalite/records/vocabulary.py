"""The closed vocabularies of `schemas/vocabularies/`: ids, French labels, what readers read, lay synonyms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from egalite.project import CHECKOUT
from egalite.records import schema
from egalite.records.data_file import DataFile, DataFileError, fields

FOLDER = "schemas/vocabularies"


@dataclass(frozen=True, slots=True)
class Term:
    """One term. What is empty here exists only where the schema gives it to the vocabulary.

    `description` is for those who write records; `note` and `intro` are for readers.
    """

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


def names() -> tuple[str, ...]:
    """Names of all vocabularies, as their schema lists them."""
    return tuple(schema.schema("vocabulary")["x-vocabularies"])


def file(name: str) -> DataFile:
    """The file of a vocabulary."""
    return DataFile(f"{FOLDER}/{name}.yml", "vocabulary")


@cache
def vocabularies(root: Path = CHECKOUT) -> Mapping[str, Vocabulary]:
    """All vocabularies by name, terms in the order of their file. Raises DataFileError, with what is wrong in any of them."""
    documents = {name: file(name).open(root) for name in names()}
    if faults := [finding for document in documents.values() for finding in document.findings]:
        raise DataFileError(faults)
    return {name: _vocabulary(fields(document)["terms"]) for name, document in documents.items()}


def _vocabulary(items: list[dict[str, Any]]) -> Vocabulary:
    return {item["id"]: Term(**{**item, "synonyms": tuple(item.get("synonyms", ()))}) for item in items}
