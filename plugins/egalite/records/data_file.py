"""A data file: what is no record, read as strictly as one and judged by the schema of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records import characters, schema
from egalite.records.document import Document, Kind
from egalite.records.listing import list_folder


class DataFileError(Exception):
    """A data file cannot be used; `findings` say in French where and why."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(f"{f.file}:{f.line}:{f.column} : {f.message}" for f in self.findings))


@dataclass(frozen=True, slots=True)
class DataFile:
    """A data file known by its place: its path from a root, and the kind that its schema is named after."""

    path: str
    kind: Kind

    def open(self, root: Path) -> Document:
        """The file of a root."""
        return open_file(root / self.path, self.kind, self.path)

    def fields(self, root: Path) -> Mapping[str, Any]:
        """Fields of the file of a root. Raises DataFileError."""
        return fields(self.open(root))


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Data files of one kind that a folder holds, however many; `name` is the form of their names."""

    path: str
    kind: Kind
    name: re.Pattern[str]

    def holds(self, path: str) -> bool:
        """Whether a path from a root may be that of one of them."""
        folder, _, name = path.rpartition("/")
        return folder == self.path and self.name.fullmatch(name) is not None

    def files(self, root: Path) -> tuple[DataFile, ...]:
        """Those of a root, in the order of their names; links are none."""
        folder = root / self.path
        if folder.is_symlink() or not folder.is_dir():
            return ()
        names = (name for name, kind in list_folder(str(folder)) if kind == "file")
        paths = sorted(path for name in names if self.holds(path := f"{self.path}/{name}"))
        return tuple(DataFile(path, self.kind) for path in paths)


def open_file(file: Path, kind: Kind, name: str = "") -> Document:
    """The file as it was read: `findings` of the parse and schema layers, `data` that counts only without any.

    A field of the file that is left empty is absent. `name` is what findings call the file: by default its path from the
    checkout, or the whole of it.
    """
    if not name:
        name = file.relative_to(CHECKOUT).as_posix() if file.is_relative_to(CHECKOUT) else str(file)
    try:
        with file.open("rb") as stream:
            return parse(stream.read(characters.most_bytes(kind) + 1), kind, name, file.stem)  # more is refused unread
    except OSError as error:
        document = Document(name, kind, file.stem, b"")
        cause = "manque" if isinstance(error, FileNotFoundError) else f"ne peut pas être lu ({error.strerror})"
        message = f"ce fichier {cause} ; reprenez-le d'une version précédente."
        document.findings = [Finding(name, 1, 1, "unreadable-file", message)]
        return document


def fields(document: Document) -> Mapping[str, Any]:
    """Fields of a document that conforms. Raises DataFileError."""
    if document.findings or document.data is None:
        raise DataFileError(document.findings)
    return document.data


@lru_cache(maxsize=128)
def parse(raw: bytes, kind: Kind, name: str, identifier: str) -> Document:
    """The same from the content of a file, wherever it was read. Kept: several rules and readers ask for the same one."""
    document = Document(name, kind, identifier, raw)
    if document.data is not None:
        document.data = {field: value for field, value in document.data.items() if value is not None and value != ""}
        document.draft = document.data
        if not document.findings:
            own = schema.schema(kind)["x-vocabularies"].get(identifier, ()) if kind == "vocabulary" else ()
            document.findings = schema.check(document, tuple(own))
    return document
