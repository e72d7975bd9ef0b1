"""How often pages were read, from `content/audience/`: one file a month, never written again.

A count under `LEAST` is never there, nor one by which a subtraction would give it (rule `audience-suppression`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from egalite.records.data_file import DataFile, DataFolder, fields
from egalite.records.document import Document

LEAST = 10  # the smallest count that is told
FOLDER = DataFolder("content/audience", "audience", re.compile(r"20\d\d-(?:0[1-9]|1[0-2])\.yml", re.ASCII))


@dataclass(frozen=True, slots=True)
class Month:
    """Views of a month, year-month: of all pages, of each door by its need, of schemes by identifier, of each language by its
    code. What is absent is hidden. `partial` tells that the logs do not hold the whole month.
    """

    month: str
    views: int
    doors: Mapping[str, int] = field(default_factory=dict)
    schemes: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    partial: bool = False


def file(month: str) -> DataFile:
    """The file of a month."""
    return DataFile(f"{FOLDER.path}/{month}.yml", FOLDER.kind)


def read(root: Path) -> tuple[Month, ...]:
    """The months of a root, the first one first. Raises DataFileError."""
    return tuple(_month(file.open(root)) for file in FOLDER.files(root))


def months(data: Mapping[str, Document]) -> tuple[Month, ...]:
    """The months among data files that conform, by their path, the first one first. Raises DataFileError."""
    return tuple(_month(data[path]) for path in sorted(data) if FOLDER.holds(path))


def to_fields(month: Month) -> dict[str, object]:
    """The fields of the file of a month; what has no count is left out."""
    counts = {
        name: {key: str(count) for key, count in sorted(getattr(month, name).items())}
        for name in ("doors", "schemes", "languages")
    }
    return {
        "month": month.month,
        **({"partial": True} if month.partial else {}),
        "views": str(month.views),
        **{name: cells for name, cells in counts.items() if cells},
    }


def _month(document: Document) -> Month:
    data = fields(document)
    counts = {
        name: {key: int(count) for key, count in data.get(name, {}).items()}
        for name in ("doors", "schemes", "languages")
    }
    return Month(data["month"], int(data["views"]), **counts, partial=data.get("partial", False))
