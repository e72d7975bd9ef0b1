"""The languages that some pages exist in, from `theme/locale/languages.yml`. French, the source, is not in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from egalite.project import THEME

FOLDER = THEME / "locale"
FILE = FOLDER / "languages.yml"

_FIELDS = ("code", "name", "direction", "territory", "review")
_REVIEW = re.compile(r".{3,}, \d{4}-\d{2}-\d{2}")


class LanguageError(Exception):
    """The languages or a catalogue cannot be read: a fault of the checkout, in French."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its BCP 47 `code`, its own `name`, `ltr` or `rtl`, the `territory` of its Open Graph locale.

    `review` is the role and the day of the human re-reading of its catalogue, or "" while it is awaited.
    """

    code: str
    name: str
    direction: str
    territory: str
    review: str = ""

    @property
    def prefix(self) -> str:
        """What stands before the French address of a page."""
        return "" if self.code == "fr" else f"/{self.code}"

    @property
    def locale(self) -> str:
        """Open Graph locale."""
        return f"{self.code}_{self.territory}"

    @property
    def french(self) -> str:
        """Attributes of an element whose text stays in French."""
        return "" if self.code == "fr" else ' lang="fr" dir="ltr"'

    @property
    def number(self) -> str:
        """Attributes that keep a phone number or an address from being read from right to left."""
        return ' dir="ltr"' if self.direction == "rtl" else ""


FRENCH = Language("fr", "Français", "ltr", "FR")


@cache
def languages(file: Path = FILE) -> tuple[Language, ...]:
    """The languages besides French, in the order of the file. Raises LanguageError."""
    items = yaml.safe_load(file.read_text(encoding="utf-8"))
    found = []
    for item in items:
        if set(item) != set(_FIELDS):
            raise LanguageError(f"{file} : chaque langue a les champs {', '.join(_FIELDS)}, et pas d'autre.")
        review = item["review"] or ""
        if review and not _REVIEW.fullmatch(review):
            raise LanguageError(f"{file} : « review » s'écrit 'rôle, année-mois-jour', ou reste vide.")
        if item["direction"] not in {"ltr", "rtl"}:
            raise LanguageError(f"{file} : « direction » vaut ltr ou rtl.")
        found.append(Language(item["code"], item["name"], item["direction"], item["territory"], review))
    return tuple(found)
