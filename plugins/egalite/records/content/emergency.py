"""Emergency numbers, from `content/emergency.yml`: the one list of the site."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.records import numbers
from egalite.records.data_file import DataFile, fields
from egalite.records.document import Document

FILE = DataFile("content/emergency.yml", "emergency")
MARK = re.compile(r"\{\s*urgence\b([^{}]*)\}", re.IGNORECASE)  # how an editor writes a number: {urgence:police}
TOP = ("police", "europe", "ecrit")  # what the line on top of pages says
ALWAYS = (*TOP, "samu", "enfance", "suicide")  # what the search shows whatever is typed


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number; `kind` is `call` or `sms`."""

    id: str
    number: str
    kind: str
    label: str
    when: str
    note: str


def read(root: Path) -> Mapping[str, EmergencyNumber]:
    """The numbers of a root by id, in the order of the file. No age of a source hides one. Raises DataFileError."""
    items = FILE.fields(root)["numbers"]
    return {
        item["id"]: EmergencyNumber(**{name: text for name, text in item.items() if name != "sources"})
        for item in items
    }


def dialled(data: Mapping[str, Document]) -> frozenset[str]:
    """The numbers as they are dialled, from the sound data files of a root by path, else from the checkout's list."""
    document = data.get(FILE.path)
    items = fields(document)["numbers"] if document is not None else FILE.fields(CHECKOUT)["numbers"]
    return frozenset(numbers.dial(item["number"]) for item in items)
