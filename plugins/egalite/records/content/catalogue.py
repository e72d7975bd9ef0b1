"""Every data file: what `egalite check` judges besides the records."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records import vocabulary
from egalite.records.content import (
    accessibility,
    audience,
    contacts,
    deadlines,
    emergency,
    forge,
    hosts,
    languages,
    promoted_answers,
    proposers,
    publisher,
    rgaa,
    schedule,
    thesaurus,
)  # fmt: skip
from egalite.records.content.orientation import reading as orientation
from egalite.records.data_file import DataFile
from egalite.records.document import Document, Kind
from egalite.records.schema import nearest

FILES = (
    *(
        module.FILE
        for module in (
            accessibility, contacts, deadlines, emergency, forge, hosts, languages, orientation, proposers, publisher, rgaa,
            schedule, thesaurus,
        )
    ),
    *promoted_answers.FILES,
)  # fmt: skip


FOLDERS = (audience.FOLDER,)
KINDS = frozenset(source.kind for source in (*FILES, *FOLDERS))


def paths(root: Path) -> frozenset[str]:
    """Paths of the data files that a root may have, and of the folders that hold any number of them."""
    return frozenset(source.path for source in (*FILES, *FOLDERS, *_in_folders(root)))


def kind_of(path: str) -> Kind | None:
    """The kind of the data file that a path from a root may hold; None for any other."""
    own = [file.kind for file in FILES if file.path == path]
    own += [folder.kind for folder in FOLDERS if folder.holds(path)]
    return own[0] if own else None


def _in_folders(root: Path) -> Iterator[DataFile]:
    for folder in FOLDERS:
        yield from folder.files(root)


def documents(root: Path) -> dict[str, Document]:
    """The data files of a root, by path: all of them when it is the running checkout, which nothing replaces; else those
    that are there.
    """
    complete = root.resolve() == CHECKOUT
    files = {file.path: file for file in (*FILES, *map(vocabulary.file, vocabulary.names()))}
    found = {path: file.open(root) for path, file in files.items() if complete or os.path.lexists(f"{root}/{path}")}
    found |= {file.path: file.open(root) for file in _in_folders(root)}
    return found | _strangers(root, files)


def _strangers(root: Path, files: dict[str, DataFile]) -> dict[str, Document]:
    """Files among the vocabularies that no schema knows."""
    found = {}
    for place in (root / vocabulary.FOLDER).glob("*.yml"):
        path = f"{vocabulary.FOLDER}/{place.name}"
        if path not in files:
            guess = nearest(place.stem, vocabulary.names())
            hint = f"la plus proche est « {guess} »" if guess else "ajoutez-le à « x-vocabularies » de son schéma"
            told = f"« {place.stem} » n'est le nom d'aucun vocabulaire de schemas/vocabulary.schema.json ; {hint}."
            found[path] = Document(path, "vocabulary", place.stem, b"")
            found[path].findings = [Finding(path, 1, 1, "file-place", told, suggestion=guess)]
    return found
