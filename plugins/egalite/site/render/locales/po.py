"""The `.po` files that translators edit: brought up to date with the texts to translate, and what they still lack."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.pofile import PoFileError, read_po, write_po

from egalite.site.render.locales.languages import Language, LanguageError
from egalite.site.render.locales.markup import Message

KEPT = "rester en français"  # a translator's own comment: this text is meant to stay French
_HEADER = "Traductions du site. docs/editeur-traduire.md dit comment les écrire et les relire."
_NEVER = datetime(2026, 1, 1, tzinfo=UTC)  # a date that moves would make each run a change


def read(file: Path, language: Language) -> Catalog:
    """A catalogue; an empty one without a file."""
    if not file.is_file():
        return Catalog(locale=language.code)
    try:
        with file.open("rb") as opened:
            return read_po(opened, locale=language.code, abort_invalid=True)
    except (ValueError, PoFileError) as error:
        raise LanguageError(f"le catalogue {file} ne peut pas être lu : {error}") from None


def updated(file: Path, language: Language, messages: Sequence[Message]) -> bytes:
    """The same file with these messages and no other. What resembles a changed text is proposed, marked doubtful."""
    catalogue = read(file, language)
    template = Catalog()
    for message in messages:
        identifier = (message.text, message.many) if message.many else message.text
        template.add(identifier, context=message.context, locations=[(message.file, message.line)])
    catalogue.update(template, update_creation_date=False)
    catalogue.obsolete.clear()
    catalogue.header_comment = f"# {_HEADER}"
    catalogue.creation_date = catalogue.revision_date = _NEVER
    catalogue.project, catalogue.version = "Égalité contre racisme", ""
    catalogue.fuzzy = False
    catalogue.last_translator = catalogue.language_team = catalogue.msgid_bugs_address = ""
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=100, include_lineno=False)
    # A new Babel must not change every catalogue.
    return re.sub(rb'"Generated-By: [^"]*"\n', b"", buffer.getvalue())


def missing(file: Path, language: Language, messages: Sequence[Message]) -> list[Message]:
    """The messages that a catalogue does not translate and does not mean to keep in French."""
    catalogue = read(file, language)
    return [message for message in messages if not _done(catalogue.get(message.text, message.context))]


def _done(entry: Entry | None) -> bool:
    if entry is None:
        return False
    if KEPT in entry.user_comments:
        return True
    strings = entry.string if isinstance(entry.string, tuple | list) else (entry.string,)
    return not entry.fuzzy and all(strings)
