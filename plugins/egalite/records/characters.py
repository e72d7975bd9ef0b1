"""From bytes to text: what may stand in a file at all, before any syntax."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from egalite.finding import Finding
from egalite.records.values import decoding

MAX_BYTES = 64 * 1024
MAX_EXAMPLES = 512 * 1024  # of the sentences that the search learns from: thousands of lines, all read by people

# Control characters, bidirectional controls (CVE-2021-42574), zero-width and tag characters, line separators, BOM, and
# halves of characters, which no file holds but a terminal may give.
# French typography (U+00A0, U+202F, U+2019) passes.
_FORBIDDEN = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ud800-\udfff\ufeff\uffa0\ufff0-\ufffd\ufffe\uffff\U000e0000-\U000e0fff]"
    "|\r(?!\n)"
)
# What nearly every record is made of, seven times faster to recognise than to search for what is forbidden.
_USUAL = (
    "\n -~\u00a0-\u00ac\u00ae-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2015\u2018-\u201d\u2026\u202f\u20ac"
)
_ORDINARY = re.compile(f"[{_USUAL}]*\\Z")
_UNUSUAL = re.compile(f"[^{_USUAL}]")
# What a merge leaves of two versions that it could not join (git-merge), quoted, in a list or not; longer when it joined others first.
_CONFLICT = re.compile("^[ >]*(?:(?:<{7,40}|>{7,40}|[|]{7,40})(?=\\s|\\Z)|={7}(?![<>=|]))", re.MULTILINE)
# Forms of letters and digits that look like others, by the tag of their decomposition (Unicode, UAX 44, table 14).
_STYLES = frozenset({
    "<font>", "<wide>", "<narrow>", "<small>", "<circle>", "<square>", "<vertical>", "<initial>", "<medial>", "<final>",
    "<isolated>",
})  # fmt: skip
_RAISED = frozenset({"<super>", "<sub>"})
# Those that French writes: powers, ordinals and abbreviations (Unicode's own letters), and old keyboards' « n° ».
_RAISED_IN_FRENCH = frozenset(
    "\u00b2\u00b3\u00b9\u00aa\u00ba\u2122\u2120\u1d49\u02b3\u02e2\u1d50\u1d52\u1d48\u2071\u02e1"
)
_DOTS = frozenset("\u2024\u2025\u3002")  # pass for full stops, in the name of a site too
# Marks piled on a letter, and letters written above another: no language does.
_PILED = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]{3,}|[\u0363-\u036f]")
_LINES = frozenset("\u0305\u033f")  # drawn above each letter of a word
_MICRO = "\u00b5"  # the sign of French keyboards
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def most_bytes(kind: str) -> int:
    """How many bytes a file of a kind may weigh."""
    return MAX_EXAMPLES if kind == "pins" else MAX_BYTES


def decode(raw: bytes, file: str = "", most: int = MAX_BYTES) -> tuple[str | None, list[Finding]]:
    """Text of a file with `\\n` line ends, and what is wrong in it; no text when nothing can be read further.

    `most` is how many bytes it may weigh.
    """
    if len(raw) > most:
        message = f"le fichier pèse plus de {most} octets ({most // 1024} Kio), le maximum."
        return None, [Finding(file, 1, 1, "file-size", message)]
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
    if any([mark * 7 in text for mark in "=<>|"]):  # noqa: C419 (a list is twice as fast)
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
        yield replace(_refusal(character, match.start() == 0), file=file, line=line, column=column)


@cache
def _refusal(character: str, first: bool) -> Finding:
    """Why a character is forbidden, at no place yet."""
    code = f"U+{ord(character):04X}"
    if character == "\ufeff" and first:
        sentence = "le fichier commence par une marque d'ordre (BOM) ; enregistrez-le en « UTF-8 sans BOM »."
        return Finding("", 1, 1, "byte-order-mark", sentence)
    if character == "\t":
        return Finding("", 1, 1, "tab", "tabulation interdite ; remplacez-la par des espaces.")
    if character in _BIDI:
        sentence = f"caractère invisible {code} qui change le sens de lecture ; supprimez-le."
        return Finding("", 1, 1, "bidi-control", sentence)
    name = unicodedata.name(character, "caractère de contrôle").lower()
    return Finding("", 1, 1, "invisible-character", f"caractère invisible ou interdit {code} ({name}) ; supprimez-le.")


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
    disguised = any(
        map(_disguise, set(_UNUSUAL.findall(text)))
    )  # a text in Arabic has thousands of characters that are not
    for match, line, column in _placed(_UNUSUAL, text) if disguised else ():
        fault = _disguise(match.group())
        if fault is not None and (line, fault.rule) not in told:
            told.add((line, fault.rule))
            yield replace(fault, file=file, line=line, column=column)
    for _, line, column in _placed(_PILED, text):
        if (line, "unicode-form") not in told:
            told.add((line, "unicode-form"))
            yield Finding(file, line, column, "unicode-form", "accents empilés sur une lettre ; retapez le mot.")


@cache
def _disguise(character: str) -> Finding | None:
    """What is wrong with a character by what it is made of, at no place yet; None for any other."""
    if _FORBIDDEN.match(character):
        return None  # told already
    code, category = f"U+{ord(character):04X}", unicodedata.category(character)
    if category == "Co":
        sentence = (
            f"caractère {code}, sans forme publique : chacun y voit autre chose. Si c'est une puce de traitement de texte, "
            "écrivez la liste avec des tirets ; sinon, retapez-le."
        )
        return Finding("", 1, 1, "private-use", sentence)
    tag = unicodedata.decomposition(character).partition(" ")[0]
    plain = "." if character == "\u3002" else unicodedata.normalize("NFKC", character)
    styled = tag in _STYLES or (tag == "<compat>" and category[0] in "LN" and character != _MICRO)
    # Small capitals and negative letters have a name, and no decomposition.
    named = unicodedata.name(character, "").startswith(("NEGATIVE ", "SQUARED LATIN", "LATIN LETTER SMALL CAPITAL"))
    raised = tag in _RAISED and category[0] in "LN" and character not in _RAISED_IN_FRENCH
    if styled or raised or character in _DOTS or (named and category in ("So", "Ll")):
        mend = f"écrivez « {plain} »" if plain != character else "tapez la lettre ordinaire au clavier"
        sentence = f"« {character} » ({code}) imite une lettre ordinaire ou en joint plusieurs ; {mend}."
        if category[0] == "P":
            sentence = f"« {character} » ({code}) imite un signe ordinaire ; {mend}."
    elif category == "Nd" or (category == "No" and unicodedata.digit(character, None) is not None and not tag):
        sentence = f"chiffre {code} d'un autre alphabet ou dessiné ; écrivez « {unicodedata.digit(character)} »."
    elif category == "Me" or 0x332 <= ord(character) <= 0x338 or character in _LINES:
        sentence = f"signe {code} qui barre, souligne ou entoure une lettre ; supprimez-le."
    else:
        return None
    return Finding("", 1, 1, "unicode-form", sentence)


def _misread(text: str, file: str) -> Iterator[Finding]:
    """Text that a program read in another encoding than its own: its first characters."""
    for start, wrong, right in decoding.misread(text):
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        mend = f"écrivez « {right} »" if right else "retapez ce qui s'est perdu"
        sentence = f"« {wrong} » est un caractère mal décodé ; {mend}, et relisez le reste du texte."
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
