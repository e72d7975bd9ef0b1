"""From bytes to text: what may stand in a file at all, before any syntax."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from egalite.finding import Finding

MAX_BYTES = 64 * 1024
MAX_EXAMPLES = 1024 * 1024  # of the sentences that the search learns from: thousands of lines, all read by people

# Control characters, bidirectional controls (CVE-2021-42574), zero-width and tag characters, line separators, BOM, and
# halves of characters, which no file holds but a terminal may give.
# French typography (U+00A0, U+202F, U+2019) passes.
_FORBIDDEN = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ud800-\udfff\ufeff\uffa0\ufff0-\ufffd\ufffe\uffff\U000e0000-\U000e0fff]"
    "|\r(?!\n)"
)
# What nearly every record is made of, seven times faster to recognise than to search for what is forbidden.
_ORDINARY = re.compile("[\n -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u201d\u2026\u202f\u20ac]*\\Z")
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def decode(raw: bytes, file: str = "", most: int = MAX_BYTES) -> tuple[str | None, list[Finding]]:
    """Text of a file with `\\n` line ends, and what is wrong in it; no text when nothing can be read further.

    `most` is how many bytes it may weigh.
    """
    if len(raw) > most:
        message = f"le fichier pèse {len(raw)} octets ; le maximum est {most} ({most // 1024} Kio)."
        return None, [Finding(file, 1, 1, "file-size", message)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        line, column = _place(before, len(before))
        return None, [
            Finding(
                file,
                line,
                column,
                "encoding",
                "un caractère n'est pas en UTF-8 ; enregistrez le fichier au format UTF-8.",
            )
        ]
    faults = faults_of(text, file)
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    return text, faults


def faults_of(text: str, file: str = "") -> list[Finding]:
    """Forbidden characters and decomposed accents of a text, at their places."""
    faults = []
    if not _ORDINARY.match(text) and _FORBIDDEN.search(text):
        faults = list(_forbidden(text, file))
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        faults.extend(_not_composed(text, file))
    return faults


def _place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _forbidden(text: str, file: str) -> Iterator[Finding]:
    for match in _FORBIDDEN.finditer(text):
        character = match.group()[0]
        line, column = _place(text, match.start())
        code = f"U+{ord(character):04X}"
        if character == "\t":
            yield Finding(file, line, column, "tab", "tabulation interdite ; remplacez-la par des espaces.")
        elif character == "\ufeff" and match.start() == 0:
            yield Finding(
                file,
                1,
                1,
                "byte-order-mark",
                "le fichier commence par une marque d'ordre (BOM) ; enregistrez-le en « UTF-8 sans BOM ».",
            )
        elif character in _BIDI:
            yield Finding(
                file,
                line,
                column,
                "bidi-control",
                f"caractère invisible {code} qui change le sens de lecture ; supprimez-le.",
            )
        else:
            name = unicodedata.name(character, "caractère de contrôle").lower()
            yield Finding(
                file,
                line,
                column,
                "invisible-character",
                f"caractère invisible ou interdit {code} ({name}) ; supprimez-le.",
            )


def _not_composed(text: str, file: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), 1):
        if unicodedata.is_normalized("NFC", line):
            continue
        normal = unicodedata.normalize("NFC", line)
        column = next((i for i, (a, b) in enumerate(zip(line, normal, strict=False), 1) if a != b), len(normal) + 1)
        yield Finding(
            file,
            number,
            column,
            "unicode-form",
            "un accent est écrit en deux caractères (forme non NFC) ; retapez la lettre accentuée.",
        )
