"""Deadlines to act, from `content/deadlines.yml`, each with its legal text and its sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from egalite.records.data_file import DataFile

FILE = DataFile("content/deadlines.yml", "deadlines")


@dataclass(frozen=True, slots=True)
class Source:
    """A page, the day that it was read (year-month-day), and what it states."""

    url: str
    read_on: str
    states: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time to act: for what, how long, since when, by which law.

    `shortest`, the shortest that it may turn out to be, and `advice` are prudence, published before any verification.
    """

    id: str
    what: str
    how_long: str
    starts: str
    legal_text: str
    sources: tuple[Source, ...]
    note: str = ""
    shortest: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The whole file; `verified` tells that an editor's verification is recorded."""

    verified: bool
    warning: str
    warning_sources: tuple[Source, ...]
    deadlines: tuple[Deadline, ...]


def read(root: Path) -> Deadlines:
    """The deadlines of a root. Raises DataFileError."""
    data = FILE.fields(root)
    return Deadlines(
        verified="verification" in data,
        warning=data["warning"],
        warning_sources=_sources(data["warning_sources"]),
        deadlines=tuple(Deadline(**{**item, "sources": _sources(item["sources"])}) for item in data["deadlines"]),
    )


def _sources(items: Sequence[Mapping[str, str]]) -> tuple[Source, ...]:
    return tuple(Source(**item) for item in items)
