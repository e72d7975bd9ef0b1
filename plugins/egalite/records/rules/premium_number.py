"""Aucun texte ne donne un numéro surtaxé ou à prix majoré, quelle que soit la façon de l'écrire.

Cela vaut pour les champs, le texte, les pages éditoriales et les liens : 08 9x, 08 1x, 08 2x, leurs formes « +33 8… » et
« 0033 8… », celles de l'outre-mer, 118 xxx, les numéros courts et les SMS qui peuvent être surtaxés. Donnez un numéro gratuit ou au
prix d'un appel normal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.rendered_text import rendered
from egalite.records.values import phone
from egalite.records.values.readings import STREET

RULE = "premium-number"
KINDS = ("scheme", "partner", "committee", "page", "deadlines", "emergency", "languages", "orientation")
NUMBERS = frozenset({"telephone", "sms"})  # channels whose value has a rule of its own
_BETWEEN = r"[\s.,·'’()/_\u2010-\u2015*-]{0,3}"
_FIGURE = r"[\dOoIl|]"  # letters that pass for figures, too
_PREFIX = rf"(?:(?:\+|[0Oo]{_BETWEEN}[0Oo]{_BETWEEN})3{_BETWEEN}3{_BETWEEN}(?:[0Oo]{_BETWEEN})?|[0Oo]{_BETWEEN})8"
NATIONAL = re.compile(rf"(?<![^\W_])(?<![^\W_]['’]){_PREFIX}(?:{_BETWEEN}{_FIGURE}){{8}}(?![^\W_])")
# A number whose end is a word: « 08 99 SOS AIDE ».
_WORDED = re.compile(rf"(?<![^\W_]){_PREFIX}{_BETWEEN}[129](?:{_BETWEEN}\d){{0,3}}{_BETWEEN}[A-Z]{{3}}")
FOREIGN = re.compile(rf"(?<![^\W_])(?:\+|00){_BETWEEN}[1-9](?:{_BETWEEN}\d){{7,14}}(?!\d)")
_WORDED_END = re.compile(r"8[^A-Za-z0-9]{0,3}[129](?:[^A-Za-z0-9]{0,3}[0-9]){0,3}[^A-Za-z0-9]{0,3}[A-Z]{3}")
_SPACE = r"[ .\u00a0\u202f]?"
SHORT = re.compile(
    rf"(?<![\w.,/-])(?<!\d[ \u00a0\u202f])(?:118{_SPACE}\d{{3}}|3[2-9]{_SPACE}\d\d|10{_SPACE}\d\d)"
    r"(?![\w/-]|[., \u00a0\u202f]\d)"
)
TEXTED = re.compile(r"(?<![\w.,/-])[3-8](?:[ .\u00a0\u202f]?\d){4}(?![\w/-]|[.,]\d)")
_CALL = re.compile(
    r"appel|compos|num[ée]ro|t[ée]l|joign|joindre|contact|ligne|urgence|assistance|[☎📞]|(?<!\w)(?:le|au|du|ou|et)[ \u00a0\u202f«]+\Z",
    re.IGNORECASE,
)
_TEXT = re.compile(r"\b[ms]ms\b|\btextos?\b", re.IGNORECASE)
# What else such figures count.
_COUNTED = re.compile(
    r"[ \u00a0\u202f]?(?:€|%|euros?\b|[a-zà-ÿ]{3,}(?:ants|ées|és|ers|eurs|aires|ions|ents|els|imes|oins|ves|nes|mes|ies|ets)\b)"
)
_PLURAL = re.compile(r"\b(?:les|des|ces|nos|vos|ses|leurs|aux|de|d[’']environ|environ)[ \u00a0\u202f]\Z", re.IGNORECASE)
# A number of a street, of a room or of a file, a postcode: the same figures, that nobody calls.
_STREET = re.compile(rf",?\s(?:(?:bis|ter),?\s)?{STREET}\b")
_PLACED = re.compile(
    r"(?:bureau|b[âa]timent|salle|porte|bus|tram(?:way)?|agr[ée]ment|dossier)[ \u00a0\u202f:]*\Z", re.IGNORECASE
)
_TOWN = re.compile(r"[ \u00a0\u202f]+[A-ZÀ-Ý][a-zà-ÿ'’]")
_TOWN_BEFORE = re.compile(
    r"(?:code postal|[A-ZÀ-Ý][a-zà-ÿ'’-]+)[ \u00a0\u202f]\(\Z|code postal[ \u00a0\u202f]?:?[ \u00a0\u202f]?\Z"
)
_TO = re.compile(r"\bau[ \u00a0\u202f]+\Z")
_AROUND = 40  # characters that tell what a short number is for


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, channel in items(document, "channels"):
        value = channel.get("value", "") if channel["type"] not in NUMBERS else ""
        if value[:1] in "+0123456789" and (place := premium(value)) is not None:
            yield document.finding(RULE, (*pointer, "value"), _sentence(value, place))
    for text in rendered(document).texts(suspect):
        if suspect(text.text) and (place := premium(text.text)) is not None:
            yield text.finding(RULE, *place, _sentence(text.text, place))


def suspect(text: str) -> bool:
    """A quick look, which misses no premium number."""
    return phone.may_hold_a_number(text) or phone.may_hold_a_short_number(text) or _WORDED_END.search(text) is not None


def premium(text: str) -> tuple[int, int] | None:
    """Where the first premium number of a text is."""
    text = phone.without_dates(text)
    for pattern in (NATIONAL, FOREIGN):
        for match in pattern.finditer(text):
            if phone.is_dear(phone.figures(match.group())):
                return match.span()
    if worded := _WORDED.search(text):
        return worded.span()
    for pattern, about in ((SHORT, _CALL), (TEXTED, _TEXT)):
        for match in pattern.finditer(text):
            before = text[max(match.start() - _AROUND, 0) : match.start()]
            if not about.search(before) or _PLURAL.search(before) or _COUNTED.match(text, match.end()):
                continue
            if _PLACED.search(before) or _STREET.match(text, match.end()) or _is_postcode(text, match, before):
                continue
            if phone.is_dear(phone.figures(match.group())):
                return match.span()
    return None


def _is_postcode(text: str, match: re.Match[str], before: str) -> bool:
    town = _TOWN.match(text, match.end()) is not None and not _TO.search(before)
    return len(phone.figures(match.group())) == 5 and (town or _TOWN_BEFORE.search(before) is not None)


def _sentence(text: str, place: tuple[int, int]) -> str:
    number = " ".join(text[place[0] : place[1]].split())
    return f"« {number} » est surtaxé, ou peut l'être ; donnez un numéro gratuit ou au prix d'un appel normal."
