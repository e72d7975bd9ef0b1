"""Languages of the site besides French, from `theme/locale/languages.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from egalite.records.data_file import DataFile, fields, open_file

FILE = DataFile("theme/locale/languages.yml", "languages")


@dataclass(frozen=True, slots=True)
class SiteLanguage:
    """One language: its BCP 47 `code`, its own `name`, `ltr` or `rtl`, the `territory` of its Open Graph locale.

    `review` is the role and the day of the human re-reading of its catalogue, or "" while it is awaited.
    """

    code: str
    name: str
    direction: str
    territory: str
    review: str = ""


def read(file: Path) -> tuple[SiteLanguage, ...]:
    """The languages in the order of a file. Raises DataFileError."""
    items = fields(open_file(file, FILE.kind))["languages"]
    return tuple(SiteLanguage(**{**item, "review": item.get("review") or ""}) for item in items)
