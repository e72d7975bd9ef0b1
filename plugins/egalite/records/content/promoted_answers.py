"""Answers shown before any result when a life is at stake, and the expressions that call them. `schemas/vocabularies/pins.yml`.

Expressions are tried on folded words, each followed by one space, letters doubled single, apostrophes and hyphens as
spaces: « m'a frappé » is « m a frape ». `pattern` gives the compact form that the browser is sent, each family once. There
it is read word by word, because regular expressions of that size take a slow phone half a second; `expanded` gives these
all the same, since they say what an expression means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from egalite.french.fold import fold
from egalite.project import CHECKOUT
from egalite.records.data_file import DataFile

FILE = DataFile("schemas/vocabularies/pins.yml", "pins")
GAP = "(?:[a-z0-9]+ ){0,5}"
ENDING = "[a-z0-9]*"
_SIGNS = {"!(": "(?!", "~": GAP, " ": ""}
_PIECE = re.compile(r"!\(|\)\?|[()|…&]|\{[a-z-]+\}|[a-z0-9]+\*?|[\s'-]+")
_WORDS = re.compile(r"\([a-z0-9*]+(?:\|[a-z0-9*]+)+\)")
_COMPACT = re.compile(r"!\(|\{[a-z-]+\}|[a-z0-9]+\*?|[~ ]")
_DOUBLED = re.compile(r"([a-z])\1+")


class PatternError(ValueError):
    """An expression that cannot be read; the message, in French, says what to mend."""


@dataclass(frozen=True, slots=True)
class Pin:
    """An answer shown before any result: `numbers` are ids of content/emergency.yml.

    `words` call it wherever they stand, `alone` only when nothing else is typed; what `excepted` covers is put aside first.
    """

    id: str
    label: str
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    alone: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pins:
    """All of them, in the order they are shown, with what they share: families of words, and what short forms mean."""

    pins: tuple[Pin, ...]
    families: Mapping[str, Sequence[str]]
    abbreviations: Mapping[str, Sequence[str]]


@cache
def pins(checkout: Path = CHECKOUT) -> Pins:
    """The pinned answers of the running checkout. Raises DataFileError."""
    data = FILE.fields(checkout)
    return Pins(tuple(_pin(item) for item in data["pins"]), data["families"], data["abbreviations"])


def texts(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every expression of the file, with its place in it."""
    for index, item in enumerate(data["pins"]):
        for name in ("words", "english", "alone", "except"):
            for number, text in enumerate(item.get(name, ())):
                yield ("pins", index, name, number), text
    for group in ("families", "abbreviations"):
        for name, all_ in data[group].items():
            for number, text in enumerate(all_):
                yield (group, name, number), text


def _pin(item: Mapping[str, Any]) -> Pin:
    words = (*item["words"], *item.get("english", ()))
    alone, excepted = tuple(item.get("alone", ())), tuple(item.get("except", ()))
    return Pin(item["id"], item["label"], tuple(item["numbers"]), words, alone, excepted)


def single(text: str) -> str:
    """A text folded, its doubled letters single."""
    return _DOUBLED.sub(r"\1", fold(text))


@cache
def pattern(text: str) -> str:
    """The compact form of one expression: words between spaces, `~` for a gap. Raises PatternError."""
    plain = re.sub(r"\{[a-z-]+\}|[^{]+", lambda m: m[0] if m[0][0] == "{" else single(m[0]), text)
    found, at, depth = "", 0, 0
    while at < len(plain):
        piece = _PIECE.match(plain, at)
        depth += piece[0].count("(") - piece[0].count(")") if piece else 0
        if piece is None or (piece[0] == "&" and depth):
            raise PatternError(
                f"« {plain[at]} » ne se lit pas à cet endroit de « {text} » ; voyez les signes permis en tête du fichier."
            )
        at = piece.end()
        if piece[0][0].isalnum():
            found += f" {piece[0]}" if found[-1:].isalnum() or found[-1:] == "*" else piece[0]
        elif piece[0].strip(" \n'-"):
            found += "~" if piece[0] == "…" else piece[0]
    # The words of a group in the same order everywhere, which compresses better.
    return _WORDS.sub(lambda group: f"({'|'.join(sorted({*group[0][1:-1].split('|')}))})", found)


def joined(texts: Iterable[str]) -> str:
    """One compact form for several expressions: those of `&` each on a line, after all others."""
    every = list(dict.fromkeys(pattern(text) for text in texts))
    together = [compact for compact in every if "&" in compact]
    return "\n".join(["|".join(compact for compact in every if "&" not in compact), *together])


def expanded(compact: str, families: Mapping[str, str]) -> str:
    """The regular expression that a compact form without `&` would be, over words each followed by a space.

    Raises PatternError for a family that does not exist.
    """

    def said(piece: re.Match[str]) -> str:
        text = piece[0]
        if text[0] != "{":
            return _SIGNS.get(text, text.replace("*", ENDING) + " ")
        if text[1:-1] not in families:
            raise PatternError(
                f"la famille « {text[1:-1]} » n'existe pas ; ajoutez-la à `families`, ou corrigez son nom."
            )
        return f"({expanded(families[text[1:-1]], families)})"

    return _COMPACT.sub(said, compact)
