"""What a reader recognises in a text: numbers to call, addresses, hosts, dates, claims, figures, however they are written.

A number may stand in digits of any alphabet, in full width, between dots or brackets, or in words; a host may be written
« exemple point fr ». Nothing here says whether a thing is right: it says what somebody could call, write to, go to, or
hold us to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from egalite.french.dates import MONTHS
from egalite.french.fold import fold
from egalite.records.values import dictation, phone

Kind = Literal["phone", "mail", "host", "handle", "place", "date", "claim", "figure"]


class Reading(NamedTuple):
    """One thing read in a text. `value` is the same for two writings of one thing, `text` is how it stands there."""

    kind: Kind
    value: str
    text: str


_MONTH = f"(?:{'|'.join(MONTHS)})"
_LABEL = r"[a-z0-9à-ÿ](?:[a-z0-9à-ÿ-]{0,61}[a-z0-9à-ÿ])?"  # RFC 1035 §2.3.4
_DOT = r"(?:\.|\s?[\[(](?:\.|dot|point)[\])]\s?|\spoint\s)"
_REST = r"[^\s<>«»\"]*[^\s<>«»\".,;:!?)]"  # of an address, without the full stop of the sentence
_UNIT = (
    r"(?!\s?(?:ans?|jours?|mois|heures?|minutes?|semaines?|euros?|personnes?|fois|km|h|[eè]re?s?|bis|ter"
    rf"|{_MONTH})\b|\s?[%€]|\d|[.,/:-]\d|\s\d)"
)
_CALL = r"(?:\b(?:le|au|du|numéros?|(?:r?appele|compose)[rz]|faites|tél|tel|sms)\.?\s?:?\s?|^\s*)"
STREETS = r"rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allées?|quai|cours|route|square|passage|esplanade"
_STREET = f"(?i:{STREETS})"
# A count in words of what is paid or waited for: « trois mois » tells what « 3 mois » does.
_WORD = "|".join(sorted((*dictation.WORDS, "mille"), key=len, reverse=True))
_WORDS = rf"(?:{_WORD})(?:[\s-](?:et[\s-])?(?:{_WORD})){{0,4}}"
_COUNTED = r"euros?|jours?|mois|ans?|semaines?|heures?|minutes?|pour\scent"
_CLAIM = (
    r"(?:(?:non|pas|plus|jamais|sans)\s)?(?:partenaires?|vérifi(?:ée?s?|cation)|valid(?:ée?s?|ation)|certifiée?s?|agréée?s?|accréditée?s?|mandatée?s?|recommandée?s?|reconnue?s?|labellisée?s?|officiel\w*"
    r"|habilitée?s?|fermée?s?|suspendue?s?|gratui\w+|anonym\w+|confidentiel\w*)"
)
# In order: what one pattern has read, the next ones do not see. Times of day are read first, and are nothing to check.
_SOURCES: tuple[tuple[Kind | None, str], ...] = (
    ("mail", r"(?i)(?<![\w.+%-])[\w.+%-]+\s?(?:@|[\[(](?:at|arobase)[\])]|\barobase\b)\s?(?:[\w-]{1,63}\.)+\w{2,}"),
    ("host", rf"(?i)(?:https?://|www\.){_REST}"),
    ("host", rf"(?i)(?<![\w@.])(?:{_LABEL}{_DOT})+[a-z]{{2,24}}\b(?:/{_REST})?"),
    ("host", rf"(?i)(?<![\w@.])(?:{_LABEL}(?:\s\.\s?|\.\s))+(?-i:fr|com|org|net|eu|info)\b"),
    ("handle", r"(?i)(?<![\w/])@[a-z0-9_.]*[a-z0-9_]"),
    ("date", rf"(?i)(?<![\w-])(?:premier|{_WORDS})\s{_MONTH}\b(?:\s\d{{4}})?"),
    ("date", rf"(?i)\b\d{{1,2}}(?:er)?\s{_MONTH}\b(?:\s\d{{4}})?|\b{_MONTH}\s\d{{4}}\b"),
    ("date", r"(?<!\d)(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}/\d{1,2}/\d{4})(?!\d)"),
    (None, r"(?i)\b24\s?h\s?(?:/|sur)\s?24\b|\b7\s?j(?:ours)?\s?(?:/|sur)\s?7\b"),
    (None, r"(?i)(?<![\w.,])\d{1,2}\s?(?:h\b|h(?=\d)|heures?\b)(?:\s?\d{2}\b)?|(?<!\d)\d{1,2}:\d{2}(?!\d)"),
    ("place", rf"(?:\b\d{{1,4}}\s?(?:bis|ter)?,?\s)?\b{_STREET}\s(?:d(?:e|u|es)\s(?:l(?:a\s|['’]))?|d['’]|l['’])?[A-ZÀ-Ý][^,;.()\n]*"),
    ("place", r"(?:(?:BP|CS|TSA)\s?\d+(?:\s\d+)*,?\s)?(?<!\d)(?<!\d )\d{5}\s[A-ZÀ-Ý][\w'’ -]*"),
    ("phone", r"(?<![\w,.])(?:\+\s?)?\(?\d\)?(?:[\s.\-‐-―/()·•_|*,:]{0,3}\d){7,14}(?!\d)"),
    ("phone", rf"(?<![\w,.:/-])(?:3\d[ .]\d{{2}}|3\d{{3}}|10[ .]?\d{{2}}|11[68][ .]?\d{{3}})(?!\w){_UNIT}"),
    ("phone", rf"(?i){_CALL}1(?:[578]|1[2459]|9[167])(?!\w){_UNIT}"),
    ("phone", rf"(?i)\b(?:(?:r?appele|compose)[rz]|faites)\s(?:d['’]abord\s)?le\s(?:{_WORDS})\b(?![\s-](?:{_MONTH}|{_COUNTED})\b)"),
    ("claim", rf"(?i)\b(?:{_CLAIM})\b"),
    ("figure", rf"(?i)(?<![\w-])(?!une?\s(?:{_COUNTED}))(?:{_WORDS})\s(?:{_COUNTED})\b"),
    ("figure", r"(?i)(?<!\w)\d+(?:[\s.,]\d+)*(?:\s?(?:%|€|[a-zà-ÿ]+))?"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(source)) for kind, source in _SOURCES)
_SHORTEST, _LONGEST = 4, 7  # figures of a number: of those that words give, fewer count things
_WRITTEN_AT = re.compile(r"\s?(?:@|[\[(](?:at|arobase)[\])]|\barobase\b)\s?", re.IGNORECASE)
_WRITTEN_DOT = re.compile(rf"\s\.\s?|\.\s|{_DOT}", re.IGNORECASE)


@lru_cache(maxsize=4096)
def read(text: str) -> tuple[Reading, ...]:
    """All that is read in a text, in the order of the kinds."""
    left = _plain(text)
    readings = []
    for start, end, digits in _dictated(left):
        readings.append(Reading("phone", dialled(digits), left[start:end]))
        left = left[:start] + "\n" * (end - start) + left[end:]
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(left):
            told = match[0].strip(" ,.-")
            if kind:
                readings.append(Reading(kind, _value(kind, told), told))
        left = pattern.sub(lambda match: "\n" * len(match[0]), left)
    return tuple(readings)


def _dictated(text: str) -> Iterator[dictation.Dictation]:
    """Numbers to call that words give; other words count things."""
    for number in dictation.read(text):
        if len(number.figures) > _LONGEST or (len(number.figures) >= _SHORTEST and phone.is_short(number.figures)):
            yield number


def dialled(text: str) -> str:
    """A number as it is dialled, however it is written; its digits when it is no number of ours, "" without any."""
    try:
        return phone.parse(text).dial
    except phone.PhoneError:
        digits = re.sub(r"[^\d+]", "", _plain(text))
        try:
            return phone.parse(digits).dial
        except phone.PhoneError:
            return digits


def address(text: str) -> str:
    """A web address without what does not tell where it leads: « https://www.exemple.fr/ » is « exemple.fr »."""
    bare = re.sub(r"(?i)^https?://(?:www\.)?|^www\.", "", _WRITTEN_DOT.sub(".", text))
    host, slash, path = bare.partition("/")
    return f"{host.lower()}{slash}{path}".rstrip("/")


def _plain(text: str) -> str:
    """Compatibility forms, invisible characters and other digits undone (NFKC; Cf; Nd)."""
    if text.isascii():
        return text
    visible = (c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c, -1) >= 0 else c for c in visible)


def _value(kind: Kind, told: str) -> str:
    if kind == "phone":
        return dialled(told) or dialled("".join(run.figures for run in dictation.runs(told))) or fold(told)
    if kind == "mail":
        return _WRITTEN_DOT.sub(".", _WRITTEN_AT.sub("@", told)).lower()
    if kind == "host":
        return address(told)
    if kind == "date":
        return _day(told)
    if kind == "claim":
        denial, _, word = fold(told).rpartition(" ")
        return f"{denial and 'non '}{word[:6]}"
    if kind == "figure" and not told[0].isdecimal():
        words, _, unit = re.sub(r"pour\scent", "%", told.lower()).rpartition(" ")
        return fold(f"{_figures(words)} {unit}")
    return fold(told)


def _figures(words: str) -> str:
    """A count in words as it is in figures; as it is written when it has more of them than are dictated."""
    return words if "mille" in words else dictation.figures(words)


def _day(told: str) -> str:
    """A day, a month or a day of any year, as `2026-03-02`, `2026-03` or `03-02`."""
    if "/" in told:
        return "-".join(part.zfill(2) for part in reversed(told.split("/")))
    parts = told.lower().split()
    if len(parts) == 1:
        return told
    if not parts[0][0].isdigit() and parts[0] not in MONTHS:
        at = next(place for place, part in enumerate(parts) if part in MONTHS)
        words = " ".join(parts[:at])
        parts[:at] = ["1" if words == "premier" else _figures(words)]
    month = next(f"{MONTHS.index(part) + 1:02}" for part in parts if part in MONTHS)
    day = re.sub(r"\D", "", parts[0]).zfill(2) if parts[0][0].isdigit() else ""
    year = parts[-1] if parts[-1].isdigit() and len(parts[-1]) == 4 else ""
    return "-".join(part for part in (year, month, day) if part)
