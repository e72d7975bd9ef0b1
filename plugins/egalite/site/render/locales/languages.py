"""The languages that some pages exist in, as templates use them. French, the source, is not in their file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.records.content.languages import FILE as DATA_FILE
from egalite.records.content.languages import SiteLanguage, read

FILE = CHECKOUT / DATA_FILE.path
FOLDER = FILE.parent


class LanguageError(Exception):
    """A catalogue cannot be read: a fault of the checkout, in French."""


@dataclass(frozen=True, slots=True)
class Language(SiteLanguage):
    """One language, with what its pages write."""

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
    """The languages besides French, in the order of the file. Raises DataFileError."""
    return tuple(Language(**asdict(language)) for language in read(file))
