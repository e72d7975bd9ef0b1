"""The grid of the RGAA, from `content/rgaa.yml`: its criteria, what is known of each, and by which evidence.

Numbers and titles: RGAA 4.1.2, `RGAA/criteres.json` of the official repository DISIC/accessibilite.numerique.gouv.fr.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from egalite.records.data_file import DataFile

FILE = DataFile("content/rgaa.yml", "rgaa")
Result = Literal["respecte", "en-partie", "non-respecte", "non-teste", "non-applicable"]
# Each theme of the RGAA and how many criteria it has.
THEMES = (
    ("Images", 9), ("Cadres", 2), ("Couleurs", 3), ("Multimédia", 13), ("Tableaux", 8), ("Liens", 2), ("Scripts", 5),
    ("Éléments obligatoires", 10), ("Structuration de l'information", 4), ("Présentation de l'information", 14),
    ("Formulaires", 13), ("Navigation", 11), ("Consultation", 12),
)  # fmt: skip
_TEST = re.compile(r"^def (test_\w+)\(", re.MULTILINE)
NUMBERS = tuple(f"{theme}.{rank}" for theme, (_, count) in enumerate(THEMES, 1) for rank in range(1, count + 1))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a person looked at: the day (year-month-day), an organisation or a role, what was seen."""

    read_on: str
    by: str
    states: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion: `tests` are « file::function » of this repository, `note` what the evidence shows or why there is none."""

    number: str
    title: str
    result: Result
    tests: tuple[str, ...] = ()
    reading: Reading | None = None
    note: str = ""

    @property
    def theme(self) -> int:
        """Number of its theme, from 1."""
        return int(self.number.partition(".")[0])


@dataclass(frozen=True, slots=True)
class Grid:
    """The whole file; days are year-month-day."""

    version: str
    source: Mapping[str, str]
    evaluated_on: str
    environments: tuple[str, ...]
    tools: tuple[str, ...]
    sample: str
    criteria: tuple[Criterion, ...]

    @property
    def counts(self) -> Counter[str]:
        """How many criteria have each result."""
        return Counter(criterion.result for criterion in self.criteria)

    @property
    def applicable(self) -> int:
        """How many criteria apply to this site."""
        return len(self.criteria) - self.counts["non-applicable"]


def read(root: Path) -> Grid:
    """The grid of a root. Raises DataFileError."""
    data = FILE.fields(root)
    return Grid(
        version=data["version"],
        source=data["source"],
        evaluated_on=data["evaluated_on"],
        environments=tuple(data["environments"]),
        tools=tuple(data["tools"]),
        sample=data["sample"],
        criteria=tuple(map(_criterion, data["criteria"])),
    )


def _criterion(item: Mapping[str, Any]) -> Criterion:
    reading = item.get("reading")
    return Criterion(
        **{**item, "tests": tuple(item.get("tests", ())), "reading": Reading(**reading) if reading else None}
    )


def exists(test: str, root: Path) -> bool:
    """Whether a root holds a test, named « file::function »."""
    file, _, function = test.partition("::")
    return function in _tests(root / file)


@cache
def _tests(file: Path) -> frozenset[str]:
    """Names of the tests of a file; none when it is not there."""
    return frozenset(_TEST.findall(file.read_text(encoding="utf-8"))) if file.is_file() else frozenset()
