"""Aucun texte ne donne un numéro surtaxé ou à prix majoré, quelle que soit la façon de l'écrire.

Cela vaut pour les champs, le texte, les pages éditoriales et les liens : 08 9x, 08 1x, 08 2x, leurs formes « +33 8… » et
« 0033 8… », celles de l'outre-mer, 118 xxx, les numéros courts et les SMS qui peuvent être surtaxés ; même coupé par des mots, ou
entre deux cases d'un tableau. Donnez un numéro gratuit ou au prix d'un appel normal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.numbers import DIALLED
from egalite.records.rendered_text import JOIN, rendered
from egalite.records.values import dictation, phone, split_number
from egalite.records.values.readings import STREETS

RULE = "premium-number"
KINDS = (*kinds.ALL, "page", "deadlines", "emergency", "languages", "orientation")
_BETWEEN = r"[\s.,·'’()\[\]{}/_\u2010-\u2015*-]{0,3}"
_FIGURE = r"[\dOoIl|SBZ]"  # letters that pass for figures, too
_COUNTRY = rf"(?:\+|[0Oo]{_BETWEEN}[0Oo]{_BETWEEN})3{_BETWEEN}3{_BETWEEN}(?:[0Oo]{_BETWEEN})?|33[ .\u00a0\u202f-]"
_PREFIX = rf"(?:{_COUNTRY}|[0Oo]{_BETWEEN})8"
# Glued to the word before it too, when that word is no code of one letter.
_BEFORE = r"(?:(?<=[^\W\d_][^\W\d_])|(?<![^\W_])(?<![^\W_]['’]))"
NATIONAL = re.compile(rf"{_BEFORE}{_PREFIX}(?:{_BETWEEN}{_FIGURE}){{8}}(?![^\W_])")
GLUED = re.compile(r"(?:(?<=[^\W\d_][^\W\d_])08\d{8}(?!\d)|(?<![^\W_])(?:08\d{8}(?=[^\W\d_]{2})|338\d{8}(?!\d)))")
# Cut by any one sign, the same everywhere: times and lists are not.
MARKED = re.compile(
    rf"{_BEFORE}(?:\+|00)?\d{{1,4}}\s?(?P<mark>[^\w\s])\s?\d{{1,4}}(?:\s?(?P=mark)\s?\d{{1,4}}){{1,9}}(?![^\W_]|\s?(?P=mark)\s?\d)"
)
# A number whose end is a word: « 08 99 SOS AIDE ».
WORDED = re.compile(rf"(?<![^\W_]){_PREFIX}{_BETWEEN}[129](?:{_BETWEEN}\d){{0,3}}{_BETWEEN}[A-Z]{{3}}")
FOREIGN = re.compile(rf"(?<![^\W_])(?:\+|00){_BETWEEN}[1-9](?:{_BETWEEN}\d){{7,14}}(?!\d)")
_WORDED_END = re.compile(r"8[^A-Za-z0-9]{0,3}[129](?:[^A-Za-z0-9]{0,3}[0-9]){0,3}[^A-Za-z0-9]{0,3}[A-Z]{3}")
LONG = (NATIONAL, GLUED, MARKED, FOREIGN)
_SPACE = r"[ .\u00a0\u202f]?"
_CUT = r"[ .\u00a0\u202f-]?"
SHORT = re.compile(
    rf"(?<![\w.,/-])(?<!\d[ \u00a0\u202f])(?:118{_CUT}\d{{3}}|3{_SPACE}[2-9]{_CUT}\d{_SPACE}\d|10{_SPACE}\d\d)"
    r"(?![\w/-]|[., \u00a0\u202f]\d)"
)
TEXTED = re.compile(rf"(?<![\w.,/-])[3-8](?:{_CUT}\d){{4}}(?![\w/-]|[.,]\d)")
CALL = re.compile(
    r"appel|compos|\btape[rz]?\b|num[ée]ro|t[ée]l|joign|joindre|contact|ligne|urgence|assistance|[☎📞]"
    r"|(?<!\w)(?:le|au|du|ou|et)[ \u00a0\u202f«]+\Z",
    re.IGNORECASE,
)
# A message, or a word in capitals to send, as « envoyez AIDE ».
TEXT = re.compile(
    r"\b[MmSs][Mm][Ss]\b|\b[Tt]extos?\b|(?:nvo[iy]|[Tt]ap|crive)e?[zrs]?\b[^.;!?\n]{0,20}\b[A-ZÀ-Ý]{2,}\b"
)
# An enquiry service is written alone: « 118 218 » that ends its sentence is no count.
ENQUIRY = re.compile(rf"(?<![\w.,/-])(?<!\d[ \u00a0\u202f])118{_CUT}\d{{3}}(?=\s*(?:[.,;:!?)»](?!\d)|\Z))")
# What one is told to call is a number from its first figure to its last, whatever stands between them, its first 0 or not.
WHOLE = re.compile(
    rf"(?<!\d)(?!(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?!\d))\d(?:{phone.SIGNS}\d){{3,10}}"
    rf"(?!\w|[^\w\n]{{0,5}}\d|{split_number.UNIT.pattern})"
)
DIALLING = re.compile(
    r"(?:appele[rz]|compose[rz]|faites|joignable|joindre|joignez-nous|t[ée]l[ée]?phone[rz]?|\bt[ée]l)(?:[^\w]{1,3}[^\W\d_]{1,12}){0,3}[^\w]{1,4}\Z",
    re.IGNORECASE,
)
AMOUNT = re.compile(
    r"(?:\b(?:total|soit|sur|dont|près de|plus de|moins de|environ|jusqu['’]à|à|de|compte|reçu|n[°o])|[=<>+×°])"
    r"[ \u00a0\u202f:]*\Z",
    re.IGNORECASE,
)
# What else such figures count.
COUNTED = re.compile(
    r"[ \u00a0\u202f]?(?:€|%|m²|euros?\b|[a-zà-ÿ]{3,}(?:ants|ées|és|ers|eurs|aires|ions|ents|els|imes|oins|ves|nes|mes|ies|ets|les|res)\b)"
)
PLURAL = re.compile(r"\b(?:les|des|ces|nos|vos|ses|leurs|aux|de|d[’']environ|environ)[ \u00a0\u202f]\Z", re.IGNORECASE)
# A number of a street, of a room or of a file, a postcode: the same figures, that nobody calls.
AT_STREET = re.compile(rf",?\s(?:(?:bis|ter),?\s)?(?:{STREETS})\b", re.IGNORECASE)
PLACED = re.compile(
    r"(?:bureau|b[âa]timent|salle|porte|lignes|pages?|bus|tram(?:way)?|agr[ée]ment|dossier)[ \u00a0\u202f:]*\Z",
    re.IGNORECASE,
)
TOWN = re.compile(r"[ \u00a0\u202f]+[A-ZÀ-Ý][a-zà-ÿ'’]")
TOWN_BEFORE = re.compile(
    r"(?:code postal|[A-ZÀ-Ý][a-zà-ÿ'’-]+)[ \u00a0\u202f]\(\Z|code postal[ \u00a0\u202f]?:?[ \u00a0\u202f]?\Z"
)
TO = re.compile(r"\bau[ \u00a0\u202f]+\Z")
_SHORTEST, _POSTCODE, _NATIONAL = 6, 5, 10  # figures
AROUND = 40  # characters that tell what a short number is for


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, channel in items(document, "channels"):
        value = channel.get("value", "") if channel["type"] not in DIALLED else ""
        if value[:1] in "+0123456789" and (place := premium(value)) is not None:
            yield document.finding(RULE, (*pointer, "value"), _sentence(value, place))
    texts = list(rendered(document).texts(_suspect_whole))
    places = [(text, place) for text in texts if suspect(text.text) and (place := premium(text.text)) is not None]
    for text, place in places:
        yield text.finding(RULE, *place, _sentence(text.text, place))
    number = None if places else split_number.find(JOIN.join(text.text for text in texts))
    if number is None:
        return
    start = number.start
    for text in texts:
        if start < len(text.text):
            yield text.finding(RULE, start, len(text.text), _refusal(number.figures))
            return
        start -= len(text.text) + len(JOIN)


def _suspect_whole(text: str) -> bool:
    return suspect(text) or split_number.may_begin(text)


def suspect(text: str) -> bool:
    """A quick look, which misses no premium number."""
    return (
        phone.may_hold_a_number(text)
        or phone.may_hold_a_short_number(text)
        or _WORDED_END.search(text) is not None
        or dictation.may_hold_a_number(text)
    )


def premium(text: str) -> tuple[int, int] | None:
    """Where the first premium number of a text is."""
    text = phone.without_dates(text)
    for pattern in LONG:
        for match in pattern.finditer(text):
            mark = match.groupdict().get("mark") or ""
            figures = phone.figures(match[0].replace(mark, ""))
            if phone.is_dear(f"+{figures}" if figures.startswith("33") else figures):
                return match.span()
    if worded := WORDED.search(text):
        return worded.span()
    for number in dictation.read(text):
        figures = number.figures[:_NATIONAL] if number.figures.startswith("0") else number.figures
        called = len(figures) > _SHORTEST or CALL.search(_before(text, number.start))
        if called and phone.is_dear(figures):
            return number.start, number.end
    for pattern, about in ((SHORT, CALL), (TEXTED, TEXT), (ENQUIRY, None), (WHOLE, DIALLING)):
        for match in pattern.finditer(text):
            if _is_called(text, match, about) and phone.is_dear(phone.figures(match[0])):
                return match.span()
    return None


def _before(text: str, start: int) -> str:
    return text[max(start - AROUND, 0) : start]


def _is_called(text: str, match: re.Match[str], about: re.Pattern[str] | None) -> bool:
    """Whether a short number is one to call, by the words around it; `about` says which must precede it, None for any."""
    before = _before(text, match.start())
    if (AMOUNT if about is None else PLURAL).search(before) or (about is not None and not about.search(before)):
        return False
    if COUNTED.match(text, match.end()) or PLACED.search(before) or AT_STREET.match(text, match.end()):
        return False
    town = TOWN.match(text, match.end()) is not None and not TO.search(before)
    return len(phone.figures(match[0])) != _POSTCODE or not (town or TOWN_BEFORE.search(before))


def _sentence(text: str, place: tuple[int, int]) -> str:
    return _refusal(" ".join(text[place[0] : place[1]].split()))


def _refusal(number: str) -> str:
    return f"« {number} » est surtaxé, ou peut l'être ; donnez un numéro gratuit ou au prix d'un appel normal."
