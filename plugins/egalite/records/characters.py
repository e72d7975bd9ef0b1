"""From bytes to text: what may stand in a file at all, before any syntax."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from egalite.finding import Finding
from egalite.records.values import decoding

MAX_BYTES = 64 * 1024

# Control characters, bidirectional controls (CVE-2021-42574), zero-width and tag characters, line separators, BOM.
# French typography (U+00A0, U+202F, U+2019) passes.
_FORBIDDEN = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffd\ufffe\uffff\U000e0000-\U000e0fff]"
    "|\r(?!\n)"
)
# What nearly every record is made of, seven times faster to recognise than to search for what is forbidden.
_USUAL = "\n -~\u00a0-\u00ac\u00ae-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2015\u2018-\u201d\u2026\u202f\u20ac"
_ORDINARY = re.compile(f"[{_USUAL}]*\\Z")
_UNUSUAL = re.compile(f"[^{_USUAL}]")
# What a merge leaves of two versions that it could not join (git-merge), quoted, in a list or not.
_CONFLICT = re.compile("^[ >]*(?:<{7}|>{7}|={7}|[|]{7})(?![<>=|])", re.MULTILINE)
# Forms of letters and digits that look like others, by the tag of their decomposition (Unicode, UAX 44, table 14).
_STYLES = frozenset({
    "<font>", "<wide>", "<narrow>", "<circle>", "<square>", "<vertical>", "<initial>", "<medial>", "<final>",
    "<isolated>",
})  # fmt: skip
_MICRO = "\u00b5"  # the sign of French keyboards
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def decode(raw: bytes, file: str = "") -> tuple[str | None, list[Finding]]:
    """Text of a file with `\\n` line ends, and what is wrong in it; no text when nothing can be read further."""
    if len(raw) > MAX_BYTES:
        return None, [
            Finding(
                file, 1, 1, "file-size", f"le fichier pèse {len(raw)} octets ; le maximum est {MAX_BYTES} (64 Kio)."
            )
        ]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
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
    """What no text may hold, at its places: forbidden or disguised characters, misread ones, the marks of a conflict."""
    faults = []
    if text.isascii():
        if _FORBIDDEN.search(text):
            faults = list(_forbidden(text, file))
    else:
        if not _ORDINARY.match(text):
            if _FORBIDDEN.search(text):
                faults = list(_forbidden(text, file))
            faults.extend(_disguised(text, file))
        if not unicodedata.is_normalized("NFC", text):
            faults.extend(_not_composed(text, file))
        faults.extend(_misread(text, file))
    if "=======" in text or "<<<<<<<" in text or ">>>>>>>" in text:
        faults.extend(_conflict(text, file))
    return faults


def ordinary(text: str) -> bool:
    """Whether a text holds nothing but what French, and the names of Europe's Latin alphabets, are written with."""
    return _ORDINARY.match(text) is not None


def _placed(pattern: re.Pattern[str], text: str) -> Iterator[tuple[re.Match[str], int, int]]:
    """Matches of a pattern, each with its line and its column, from 1, in one pass."""
    line, opening, done = 1, -1, 0
    for match in pattern.finditer(text):
        start = match.start()
        line += text.count("\n", done, start)
        opening = max(opening, text.rfind("\n", done, start))
        done = start
        yield match, line, start - opening


def _forbidden(text: str, file: str) -> Iterator[Finding]:
    """Forbidden characters: each once a line."""
    told = set()
    for match, line, column in _placed(_FORBIDDEN, text):
        character = match.group()[0]
        if (line, character) in told:
            continue
        told.add((line, character))
        if character == "\ufeff" and match.start() == 0:
            rule, sentence = (
                "byte-order-mark",
                "le fichier commence par une marque d'ordre (BOM) ; enregistrez-le en « UTF-8 sans BOM ».",
            )
        else:
            rule, sentence = _forbidden_sentence(character)
        yield Finding(file, line, column, rule, sentence)


def _forbidden_sentence(character: str) -> tuple[str, str]:
    code = f"U+{ord(character):04X}"
    if character == "\t":
        return "tab", "tabulation interdite ; remplacez-la par des espaces."
    if character in _BIDI:
        return "bidi-control", f"caractère invisible {code} qui change le sens de lecture ; supprimez-le."
    name = unicodedata.name(character, "caractère de contrôle").lower()
    return "invisible-character", f"caractère invisible ou interdit {code} ({name}) ; supprimez-le."


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


def _disguised(text: str, file: str) -> Iterator[Finding]:
    """Characters that stand for others: once a line and a rule."""
    told = set()
    for match, line, column in _placed(_UNUSUAL, text):
        fault = _disguise(match.group())
        if fault is not None and (line, fault[0]) not in told:
            told.add((line, fault[0]))
            yield Finding(file, line, column, *fault)


@cache
def _disguise(character: str) -> tuple[str, str] | None:
    """The rule that a character breaks by what it is made of, and why; None for any other."""
    if _FORBIDDEN.match(character):
        return None  # told already
    code, category = f"U+{ord(character):04X}", unicodedata.category(character)
    if category == "Co":
        return (
            "private-use",
            f"caractère {code}, sans forme publique : chacun y voit autre chose. Si c'est une puce de traitement de texte, "
            "écrivez la liste avec des tirets ; sinon, retapez-le.",
        )
    tag = unicodedata.decomposition(character).partition(" ")[0]
    plain = unicodedata.normalize("NFKC", character)
    styled = tag in _STYLES or (tag == "<compat>" and category[0] in "LN" and character != _MICRO)
    # Small capitals and negative letters have a name, and no decomposition.
    name = unicodedata.name(character, "")
    if styled or (name.startswith(("NEGATIVE ", "SQUARED LATIN", "LATIN LETTER SMALL CAPITAL")) and category in ("So", "Ll")):
        mend = f"écrivez « {plain} »" if plain != character else "tapez la lettre ordinaire au clavier"
        return "unicode-form", f"« {character} » ({code}) imite une lettre ordinaire ou en joint plusieurs ; {mend}."
    if category == "Nd":
        return "unicode-form", f"chiffre {code} d'un autre alphabet ; écrivez « {unicodedata.decimal(character)} »."
    if category == "Me" or 0x334 <= ord(character) <= 0x338:
        return "unicode-form", f"signe {code} qui barre ou entoure une lettre ; supprimez-le."
    return None


def _misread(text: str, file: str) -> Iterator[Finding]:
    """Text that a program read in another encoding than its own: its first characters."""
    for start, wrong, right in decoding.misread(text):
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        sentence = f"« {wrong} » est un caractère mal décodé ; écrivez « {right} », et relisez le reste du texte."
        yield Finding(file, line, column, "misread-text", sentence)
        return


def _conflict(text: str, file: str) -> Iterator[Finding]:
    """The first mark of a conflict: what follows is two versions of one text."""
    for match, line, column in _placed(_CONFLICT, text):
        sentence = (
            "marque d'un conflit de fusion : le texte existe ici en deux versions ; gardez la bonne, puis supprimez les "
            "lignes « <<<<<<< », « ======= » et « >>>>>>> »."
        )
        yield Finding(file, line, column + len(match.group()) - 7, "conflict-mark", sentence)
        return
