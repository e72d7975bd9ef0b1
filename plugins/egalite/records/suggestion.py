"""Which terms of a vocabulary somebody meant: by their labels and synonyms, by a code written otherwise, then by letters."""

from __future__ import annotations

import difflib
import re

from egalite.project import THEME
from egalite.records import json_file, vocabulary
from egalite.records.data_file import DataFileError
from egalite.records.values import postcode
from egalite.records.values.words import fold
from egalite.records.vocabulary import Vocabulary

_DEPARTMENTS = "departements"
# Codes of three letters (ISO 639-2) of languages that have one of two.
_LANGUAGES = {
    "FRA": "fr", "FRE": "fr", "ENG": "en", "ARA": "ar", "SPA": "es", "POR": "pt", "DEU": "de", "GER": "de", "ITA": "it",
    "RUS": "ru", "UKR": "uk", "TUR": "tr", "ZHO": "zh", "CHI": "zh", "RON": "ro", "RUM": "ro", "FAS": "fa", "PER": "fa",
    "POL": "pl", "HIN": "hi", "TAM": "ta", "BEN": "bn", "URD": "ur", "PUS": "ps", "SRP": "sr", "SQI": "sq", "ALB": "sq",
    "VIE": "vi", "SOM": "so", "AMH": "am", "BAM": "bm", "WOL": "wo", "LIN": "ln",
}  # fmt: skip
_SHORTEST = 3  # letters that tell a term
_CLOSE = 0.8  # of difflib, for each word: about one letter of five
_CODE = re.compile(r"(?<![0-9])(?:[0-9]{5}|2[aAbB]|[0-9]{1,3})(?![0-9])")
_SMALL = frozenset(
    ["departement", "dept", "dep", "region", "de", "du", "des", "d", "la", "le", "les", "l", "dans", "en"]
)
_FEW = 4  # more départements of a region help nobody


def terms(name: str, written: str) -> tuple[str, ...]:
    """Ids of the terms of a vocabulary that a text may mean: one when it is clear, none when nothing is close."""
    try:
        known = vocabulary.vocabularies()[name]
    except DataFileError:
        return ()  # told elsewhere
    meant = _by_name(known, written) or _by_code(known, written)
    if name == _DEPARTMENTS:
        meant = meant or _by_place(known, written)
    return meant or _by_letters(known, written)


def _names(known: Vocabulary) -> dict[str, list[str]]:
    """Ids by label, synonym and id, without case or accents."""
    names: dict[str, list[str]] = {}
    for term in known.values():
        for name in dict.fromkeys(map(fold, (term.id, term.label, *term.synonyms))):
            names.setdefault(name, []).append(term.id)
    return names


def _by_name(known: Vocabulary, written: str) -> tuple[str, ...]:
    names, word = _names(known), fold(written)
    words = word.split()
    bare = " ".join(words[next((i for i, one in enumerate(words) if one not in _SMALL), 0) :])
    for name in (word, word.rstrip("s"), f"{word}s", bare):
        if name in names:
            # A label says more than the synonym of another term.
            own = [one for one in names[name] if name in (fold(known[one].label), fold(one))]
            return tuple(own or names[name])
    return _by_part(known, words)


def _by_part(known: Vocabulary, words: list[str]) -> tuple[str, ...]:
    """The one term whose label has these words (« justice »), or begins with them (« tél. »)."""
    if len("".join(words)) < _SHORTEST:
        return ()
    labels = {term.id: fold(term.label).split() for term in known.values()}
    for alike in (
        lambda label: set(words) <= set(label),
        lambda label: len(words) == 1 and label[0].startswith(words[0]),
    ):
        meant = tuple(one for one, label in labels.items() if alike(label))
        if meant:
            return meant if len(meant) == 1 else ()
    return ()


def _by_code(known: Vocabulary, written: str) -> tuple[str, ...]:
    """A code in another case, without its first zero, or with a country after it (`en-GB`)."""
    code = written.strip().upper()
    for form in (code, code.zfill(2), re.split("[-_]", code)[0], _LANGUAGES.get(code, "").upper()):
        meant = tuple(one for one in known if one.upper() == form)
        if meant:
            return meant
    return ()


def _by_place(known: Vocabulary, written: str) -> tuple[str, ...]:
    """Départements of Corsica's former code, of a postcode, of codes among words (« 67/68 »), of a region, of a town."""
    meant: tuple[str, ...]
    if fold(written) in ("corse", "la corse"):
        meant = ("2A", "2B")
    elif codes := _CODE.findall(written):
        meant = tuple(dict.fromkeys(one for code in codes for one in _of_code(code)))
    else:
        regions = _by_name(vocabulary.vocabularies()["regions"], written)
        meant = tuple(term.id for term in known.values() if term.region in regions) or _of_town(fold(written))
    meant = tuple(one for one in meant if one in known)
    return meant if len(meant) <= _FEW else ()


def _of_code(code: str) -> tuple[str, ...]:
    if len(code) == len("75011"):
        return postcode.departments(code)
    return ("2A", "2B") if code == "20" else (code.upper().lstrip("0").zfill(2),)


def _of_town(name: str) -> tuple[str, ...]:
    """The départements of a large town, by its folded name."""
    towns: dict[str, list[str]] = json_file.read(THEME / "components" / "search" / "towns.json")["towns"]
    return tuple(code for code, names in towns.items() if name in names)


def _by_letters(known: Vocabulary, written: str) -> tuple[str, ...]:
    """A misspelt name. Codes are too short for letters to tell: another département would be worse than none."""
    word = fold(written)
    names = {
        name: ids
        for name, ids in _names(known).items()
        if len(name) >= _SHORTEST and not name.isdigit() and _close(word, name)
    }
    close = difflib.get_close_matches(word, names, n=1, cutoff=0)
    return tuple(names[close[0]]) if close else ()


def _close(written: str, name: str) -> bool:
    """Whether two names differ, word by word, by no more than a slip of the fingers: a first letter is rarely one."""
    ones, others = (re.sub(r"\bst(e?)\b", r"saint\1", text).split() for text in (written, name))
    return len(ones) == len(others) and all(
        sorted(one) == sorted(other)
        or (one[:1] == other[:1] and difflib.SequenceMatcher(None, one, other).ratio() >= _CLOSE)
        for one, other in zip(ones, others, strict=True)
    )
