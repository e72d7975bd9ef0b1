"""The kinds of records: each is one declaration here, one schema of its name, and one kind of page.

What lists, reads, judges, writes, proposes, reviews or withdraws records asks here which kinds there are and what sets them
apart; no other module names a folder of records.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

Name = Literal["scheme", "partner", "committee", "event", "idea"]

# Names that Windows gives to devices, whatever their suffix (Microsoft, « Naming Files, Paths, and Namespaces »).
DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)", re.IGNORECASE)
IDENTIFIER = re.compile(rf"\A(?!{DEVICE.pattern})[a-z0-9]+(-[a-z0-9]+)*\Z")
_DATED = re.compile(r"\A\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*\Z")
_DATE = re.compile(r"\A\d{4}-\d{2}-\d{2}\Z")
_PLAIN_NAME = "employez des minuscules sans accent, des chiffres et des tirets."


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of records. `name` is that of its schema, `folder` holds its files, `file` names that of an identifier.

    `identifier` is the form of an identifier, `form` says it in French. `has_text` tells that Markdown follows the fields, and
    `is_owned` that the field `partner` names the organisation that a record belongs to: such a record has a `status`, may be
    proposed by its organisation, published, withdrawn. `address` is where its pages stand, empty when it has none;
    `noun` and `these` name it for editors, `retired` is the list of `schemas/` that keeps erased identifiers,
    `gone` what the page of one says once it is no longer shown; `names` says in French what its identifiers are made of,
    `dated_by` is the field whose first value begins them, if any.
    """

    name: Name
    folder: str
    file: str
    noun: str
    these: str
    identifier: re.Pattern[str] = IDENTIFIER
    form: str = _PLAIN_NAME
    has_text: bool = False
    is_owned: bool = False
    address: str = ""
    retired: str = ""
    gone: str = ""
    names: str = "identifiant"
    dated_by: str = ""

    def path(self, identifier: str) -> str:
        """Where the record of an identifier is, or would be, relative to a root."""
        return f"{self.folder}/{self.file.format(identifier)}"

    def entry(self, identifier: str) -> str:
        """What its folder holds of an identifier: its file, or a folder of its own."""
        return "/".join(self.path(identifier).split("/")[:2])

    def id_of(self, path: str) -> str:
        """The identifier that a path of this kind's folder gives to a record."""
        name = path.split("/")[1]
        return name if "/" in self.file else name.removesuffix(self.suffix)

    def holds(self, path: str) -> bool:
        """Whether a path may be that of a record of this kind, whatever its identifier."""
        return path == self.path(self.id_of(path)) if path.startswith(f"{self.folder}/") else False

    @property
    def suffix(self) -> str:
        """How the names of its files end."""
        return PurePosixPath(self.file).suffix

    def page(self, identifier: str) -> str:
        """Address of the page of an identifier."""
        return f"{self.address}{identifier}/"


KINDS: Mapping[str, RecordKind] = {
    kind.name: kind
    for kind in (
        RecordKind(
            "partner", "partners", "{}/partner.yml", "organisme", "organismes",
            address="/partenaires/", retired="retired-partners.txt",
        ),
        RecordKind(
            "scheme", "schemes", "{}.md", "dispositif", "dispositifs",
            has_text=True, is_owned=True, address="/dispositifs/", retired="retired-ids.txt",
            gone="Ce dispositif n'est plus présenté ici",
        ),
        RecordKind(
            "event", "events", "{}.md", "événement", "événements",
            identifier=_DATED,
            form="le nom du fichier commence par le premier jour prévu, par exemple 2026-12-05-debat-exemple.md.",
            has_text=True, is_owned=True, address="/agenda/", retired="retired-events.txt",
            gone="Cet événement n'est plus présenté ici", names="premier jour>-<nom", dated_by="starts_on",
        ),
        RecordKind(
            "idea", "ideas", "{}.md", "idée", "idées",
            has_text=True, is_owned=True, address="/agir/idees/", retired="retired-ideas.txt",
            gone="Cette idée n'est plus présentée ici",
        ),
        RecordKind(
            "committee", "committee", "{}.yml", "réunion du comité", "réunions du comité",
            identifier=_DATE, names="date", form="le nom du fichier doit être la date de la réunion, par exemple 2026-11-23.yml.",
        ),
    )
}  # fmt: skip
BY_FOLDER: Mapping[str, RecordKind] = {kind.folder: kind for kind in KINDS.values()}
FOLDERS = tuple(BY_FOLDER)


def names(which: Callable[[RecordKind], bool] = lambda _: True) -> tuple[Name, ...]:
    """Names of the kinds of which something holds, by default of all."""
    return tuple(kind.name for kind in KINDS.values() if which(kind))


ALL = names()
WITH_TEXT = names(lambda kind: kind.has_text)
OWNED = names(lambda kind: kind.is_owned)


def has_text(kind: str) -> bool:
    """Whether Markdown follows the fields of a kind of document."""
    return kind in WITH_TEXT


def of_path(path: str) -> RecordKind | None:
    """The kind of record that a path may hold; None for any other file."""
    kind = BY_FOLDER.get(path.partition("/")[0])
    return kind if kind is not None and "/" in path and kind.holds(path) else None
