"""Which terms of a vocabulary somebody meant: by their labels and synonyms, by a code written otherwise, then by letters."""

from __future__ import annotations

import difflib
import re

from egalite.records import vocabulary
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
_CLOSE = 0.75  # of difflib: one letter of four
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
    for name in (word, word.rstrip("s"), f"{word}s"):
        if name in names:
            # A label says more than the synonym of another term.
            own = [one for one in names[name] if name in (fold(known[one].label), fold(one))]
            return tuple(own or names[name])
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
    """Départements of Corsica's former code, of a postcode, of a region."""
    if re.fullmatch("[0-9]{5}", written):
        meant = postcode.departments(written)
    elif written == "20" or fold(written) in ("corse", "la corse"):
        meant = ("2A", "2B")
    else:
        regions = _by_name(vocabulary.vocabularies()["regions"], written)
        meant = tuple(term.id for term in known.values() if term.region in regions)
    meant = tuple(one for one in meant if one in known)
    return meant if len(meant) <= _FEW else ()


def _by_letters(known: Vocabulary, written: str) -> tuple[str, ...]:
    """A misspelt name. Codes are too short for letters to tell: another département would be worse than none."""
    names = {name: ids for name, ids in _names(known).items() if len(name) > 3}
    close = difflib.get_close_matches(fold(written), names, n=1, cutoff=_CLOSE)
    return tuple(names[close[0]]) if close else ()
