"""A gettext catalogue: the translation of a French text, or nothing."""

from __future__ import annotations

import gettext
import hashlib
import io
import os
from functools import cached_property
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.site.render.locales.languages import FOLDER, Language, LanguageError

_COMPILED = CHECKOUT / ".cache" / "locale"


def source(language: Language) -> Path:
    """The catalogue that people edit."""
    return FOLDER / language.code / "LC_MESSAGES" / "messages.po"


class _Nothing(gettext.NullTranslations):
    """Says nothing of what a catalogue lacks, where gettext would repeat the French."""

    def pgettext(self, context: str, message: str) -> str:
        return ""

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return ""


class Catalogue:
    """What one `.po` file translates. Empty, doubtful (`fuzzy`) and obsolete entries count as missing.

    Every entry has a context (`msgctxt`): the template or the field that says the text.
    """

    def __init__(self, file: Path) -> None:
        self.file = file

    @cached_property
    def digest(self) -> str:
        """A short digest of the file. Raises LanguageError."""
        try:
            return hashlib.sha256(self.file.read_bytes()).hexdigest()[:12]
        except OSError as error:
            raise _unreadable(self.file, error) from None

    @cached_property
    def _translations(self) -> gettext.GNUTranslations:
        compiled = _COMPILED / f"{self.digest}.mo"
        if not compiled.is_file():
            _COMPILED.mkdir(parents=True, exist_ok=True)
            temporary = compiled.with_suffix(f".{os.getpid()}")  # two builds may do it at once
            temporary.write_bytes(compile_catalogue(self.file))
            temporary.replace(compiled)
        translations = gettext.GNUTranslations(io.BytesIO(compiled.read_bytes()))
        translations.add_fallback(_Nothing())
        return translations

    def find(self, text: str, context: str) -> str:
        """The translation of a text, or ""."""
        return self._translations.pgettext(context, text)

    def find_number(self, one: str, many: str, number: int, context: str) -> str:
        """The translation that suits a number, by the language's own plural rule, or ""."""
        return self._translations.npgettext(context, one, many, number)


def compile_catalogue(file: Path) -> bytes:
    """A `.mo` file of a `.po` file. Raises LanguageError."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    try:
        with file.open("rb") as opened:
            catalogue = read_po(opened, abort_invalid=True)
    except (ValueError, PoFileError) as error:
        raise _unreadable(file, error) from None
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def _unreadable(file: Path, error: Exception) -> LanguageError:
    return LanguageError(f"le catalogue {file} ne peut pas être lu : {error}")
