"""Answers shown before any result when a life is at stake, and the expressions that call them. `schemas/vocabularies/pins.yml`.

Expressions are tried on folded words, each followed by one space, letters doubled single, apostrophes and hyphens as
spaces: « m'a frappé » is « m a frape ». `pattern` gives a regular expression where `{family}`, `~` (a gap) and `*` (any
ending) stand for what `expanded` puts in their place. That says what an expression means; the browser is sent the same as
a `tree`, each family once, because such regular expressions take a slow phone half a second.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from egalite.project import CHECKOUT
from egalite.registry import schema
from egalite.registry.document import Document
from egalite.registry.thesaurus import folded

PATH = "schemas/vocabularies/pins.yml"
GAP = "(?:[a-z0-9]+ ){0,5}"
ENDING = "[a-z0-9]*"
_PIECE = re.compile(r"!\(|\)\?|[()|…]|\{[a-z-]+\}|[a-z0-9]+\*?|[\s'-]+")
_TOKEN = re.compile(r"\(\?!|\)\?|[()|~]|\{[a-z-]+\}|[a-z0-9*]+ ")
_FAMILY = re.compile(r"\{([a-z-]+)\}")
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


class PinsError(Exception):
    """The pinned answers of the checkout cannot be read: a fault of the checkout, in French."""


@cache
def pins(checkout: Path = CHECKOUT) -> Pins:
    """The pinned answers of the running checkout. Raises PinsError."""
    document = open_pins(checkout)
    found = document.findings or schema.check(document)
    if found or document.data is None:
        raise PinsError(f"{PATH}:{found[0].line} : {found[0].message}" if found else f"{PATH} : illisible.")
    data = document.data
    return Pins(tuple(_pin(item) for item in data["pins"]), data["families"], data["abbreviations"])


def open_pins(root: Path) -> Document:
    """The file of a root. Raises OSError when there is none."""
    return Document(PATH, "pins", "pins", (root / PATH).read_bytes())


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
    return _DOUBLED.sub(r"\1", folded(text))


def pattern(text: str) -> str:
    """The compact regular expression of one expression. Raises PatternError."""
    plain = re.sub(r"\{[a-z-]+\}|[^{]+", lambda m: m[0] if m[0][0] == "{" else single(m[0]), text)
    found, at = [], 0
    while at < len(plain):
        piece = _PIECE.match(plain, at)
        if piece is None:
            raise PatternError(
                f"« {plain[at]} » ne se lit pas à cet endroit de « {text} » ; voyez les signes permis en tête du fichier."
            )
        at = piece.end()
        if piece[0][0].isalnum():
            found.append(f"{piece[0]} ")
        elif piece[0].strip(" \n'-"):
            found.append({"!(": "(?!", "…": "~"}.get(piece[0], piece[0]))
    return "".join(found)


def joined(texts: Iterable[str]) -> str:
    """One compact regular expression for several expressions."""
    return "|".join(dict.fromkeys(pattern(text) for text in texts))


def tree(texts: Iterable[str]) -> list[Any]:
    """Several expressions as engine.js reads them: a list of ways, each a list of pieces to be found one after another, or
    a lone piece. A piece is words between spaces, `~` (a gap), `=` and a family's name, or a list of ways, whose first
    item is `!` when none may follow, `?` when it may lack.
    """
    return _ways(deque(_TOKEN.findall(joined(texts))))


def _ways(tokens: deque[str]) -> list[Any]:
    ways: list[list[Any]] = [[]]
    while tokens and tokens[0][0] != ")":
        token = tokens.popleft()
        if token == "|":
            ways.append([])
        elif token[0] == "(":
            group = _ways(tokens)
            lacks = tokens.popleft() == ")?"
            flag = ["!"] if token == "(?!" else ["?"] if lacks else []
            ways[-1].append(group[0] if not flag and len(group) == 1 and isinstance(group[0], str) else [*flag, *group])
        else:
            ways[-1].append(f"={token[1:-1]}" if token[0] == "{" else token if token == "~" else f" {token}")
    found: list[Any] = []
    one: Any
    for way in ways:
        # A group that stands alone is as many ways; words that are ways one after another are one piece,
        # in the same order everywhere, which compresses better.
        alone = way[0] if len(way) == 1 and way[0][0] not in ("!", "?") else way
        for one in alone if isinstance(alone, list) and alone is not way else [alone]:
            if found and _is_words(one) and _is_words(found[-1]):
                found[-1] = f" {' '.join(sorted({*found[-1].split(), *one.split()}))} "
            else:
                found.append(one)
    return found


def _is_words(way: Any) -> bool:
    return isinstance(way, str) and way[0] == " "


def expanded(compact: str, families: Mapping[str, str]) -> str:
    """The regular expression itself, that the same expression would be. Raises PatternError for a family that does not exist."""

    def family(name: re.Match[str]) -> str:
        if name[1] not in families:
            raise PatternError(f"la famille « {name[1]} » n'existe pas ; ajoutez-la à `families`, ou corrigez son nom.")
        return f"({_FAMILY.sub(family, families[name[1]])})"

    return _FAMILY.sub(family, compact).replace("*", ENDING).replace("~", GAP)
