"""French phone numbers: is it one, what does it cost, how is it shown, how is it dialled."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType, ShortNumberCost, shortnumberinfo

from egalite.finding import Sentence, mention
from egalite.records import word_list

# Overseas departments and collectivities have numbering plans of their own (Arcep).
_REGIONS = ("FR", "RE", "YT", "GP", "MQ", "GF", "PM", "BL", "MF")
# Their prefixes; some numbers would pass for mainland ones too, and be dialled wrong.
_OVERSEAS = re.compile(r"0(?:26[239]|59[046]|639|69)")
# How the rest of France dials Saint-Pierre-et-Miquelon, whose own numbers have six figures.
_MIQUELON = re.compile(r"0508([0-9]{6})\Z")
# Collectivities whose numbers are written without a code where they are used, by the code of their département.
LOCAL = {"975": "PM", "986": "WF", "987": "PF", "988": "NC"}
_COUNTRIES = frozenset((*_REGIONS, *LOCAL.values()))
_FORM = re.compile(r"\+?[0-9]+(?: [0-9]+)*\Z")
_TRUNK = re.compile(r"(\+[0-9]{2,3}) ?\(0\)")  # « +33 (0)1 … »: nobody dials that 0 from abroad
_APART = re.compile(r"[\s.()/\u2010-\u2015-]+")  # what people write between figures
_READ_AS = str.maketrans("OoIl|SBZ", "00111582")
# Figures, and letters that pass for them, are 0; other letters are a; the rest goes.
_COMPACT = bytes(0x30 if chr(code) in "0123456789OoIl|SBZ" else 0x61 for code in range(256))
_DROPPED = bytes(code for code in range(256) if not (chr(code).isascii() and (chr(code).isalnum() or chr(code) == "|")))
_NO_FIGURES = bytes(code for code in range(256) if chr(code) not in "0123456789")
# Each begins with fixed text, which is found faster than a choice.
_SHORT = tuple(
    re.compile(rf"{first}(?<![0-9]{{{before}}}){after}(?![0-9])")
    for first, before, after in (
        ("3[2-9]", 3, r"[ .\u00a0\u202f-]?[0-9][ .\u00a0\u202f]?[0-9]"),
        ("3[ .\u00a0\u202f][2-9]", 4, r"[ .\u00a0\u202f]?[0-9][ .\u00a0\u202f]?[0-9]"),
        ("10", 3, r"[ .\u00a0\u202f]?[0-9]{2}"),
        ("118", 4, r"[ .\u00a0\u202f-]?[0-9]{3}"),
    )
)
SIGNS = r"(?:_|[^\w\n:,;]){0,5}"  # what may stand between figures that are dialled in a row
_ROW = re.compile(rf"(?<![0-9])[13](?:{SIGNS}[0-9]){{3,5}}(?![0-9])")
_TEXTED = ("SMS", "sms", "exto", "nvo", "apez", "crive")
_MAYBE_SHORT = re.compile(rb"3[2-9]..|118...|10..")
_TEXT_NUMBER = re.compile(r"(?<![0-9])[3-8](?:[ .\u00a0\u202f-]?[0-9]){4}(?![0-9])")
_MAYBE_TEXTED = re.compile(rb"[3-8]....")
# A day as people write it: its figures are no number to call.
DATE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])([ /.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)")
_LONGEST = 15  # figures of a number, its code among them (ITU-T E.164)
_DEAR = frozenset({PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST})
_MEND = "donnez un numéro gratuit ou au prix d'un appel normal."


class PhoneError(ValueError):
    """Why this is not a number to publish: `sentence`, which may mention fields; `suggestion`, one that would do."""

    def __init__(self, sentence: Sentence, suggestion: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.suggestion = sentence, suggestion


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: `display` as it is shown and stored, `dial` for a `tel:` or `sms:` link."""

    display: str
    dial: str


@lru_cache(maxsize=65536)
def parse(value: str, territory: Collection[str] = ()) -> Phone:
    """Read a number as people write it. `territory`, codes of départements, tells whose short form a suggestion may complete.

    Raises PhoneError.
    """
    compact = value if _FORM.match(value) else _APART.sub(" ", _TRUNK.sub(r"\1 ", value.strip())).strip()
    if not _FORM.match(compact):
        raise PhoneError(
            ("un numéro ne contient que des chiffres et des espaces ; mettez le reste dans ", mention("note"), ".")
        )
    digits = compact.replace(" ", "")
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    if len(digits) <= 6 and not digits.startswith("+"):
        return _short(digits, territory)
    international = digits.startswith("+")
    coded = "" if international or digits.startswith("0") else _coded(digits)
    for number in _numbers(digits):
        kind = phonenumbers.number_type(
            number
        )  # unknown for what is no number: asking whether it is one costs as much again
        if kind != PhoneNumberType.UNKNOWN and phonenumbers.region_code_for_number(number) in _COUNTRIES:
            if coded:
                region = phonenumbers.region_code_for_number(phonenumbers.parse(coded))
                there = any(LOCAL.get(department) == region for department in territory)
                home = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
                raise PhoneError(
                    f"« {value} » se lit « {coded} » ou « {home} » ; écrivez le bon des deux.", coded if there else None
                )
            if kind in _DEAR:
                raise PhoneError(f"numéro surtaxé ou à prix majoré ({value}) refusé ; {_MEND}")
            dial = phonenumbers.format_number(number, PhoneNumberFormat.E164)
            if international:
                shown = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL).replace(".", " ")
            elif _MIQUELON.match(digits):
                shown = " ".join(digits[place : place + 2] for place in range(0, 10, 2))
            else:
                shown = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
            return Phone(shown, dial)
    if coded:
        raise PhoneError(f"l'indicatif s'écrit avec « + » ; écrivez « {coded} ».", coded)
    suggestion = _completed(digits, territory)
    if suggestion:
        raise PhoneError(f"ce numéro n'a pas d'indicatif ; écrivez « {suggestion} ».", suggestion)
    if len(digits) > _LONGEST:
        raise PhoneError(
            f"« {value} » a trop de chiffres pour un numéro ; donnez chaque numéro dans un moyen de contact."
        )
    raise PhoneError(f"« {value} » n'est pas un numéro français ; comptez les chiffres et vérifiez l'indicatif.")


def national(dialled: str) -> str:
    """A number as dialled, in the way that it is written where it is used; a short one as it is shown. Raises PhoneError."""
    if not dialled.startswith("+"):
        return parse(dialled).display
    try:
        return phonenumbers.format_number(phonenumbers.parse(dialled), PhoneNumberFormat.NATIONAL)
    except NumberParseException:
        raise PhoneError(f"« {dialled} » n'est pas un numéro.") from None


def figures(written: str) -> str:
    """The digits of a number as people write it, after a `+` if it is international; letters that pass for digits count."""
    digits = "".join(sign for sign in written.replace("(0)", "").translate(_READ_AS) if sign.isdecimal())
    if written.startswith("+"):
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits


@lru_cache(maxsize=4)  # several rules look at the same texts in turn
def without_dates(text: str) -> str:
    """The text with letters in the place of its days: each place stays a place."""
    return DATE.sub(lambda match: "a" * len(match[0]), text)


@lru_cache(maxsize=4)
def may_hold_a_number(text: str) -> bool:
    """A quick look for nine figures or more with no word between them."""
    return _look(text)[1]


def may_hold_a_short_number(text: str) -> bool:
    """A quick look for a short number that may cost more, or for the number of a text message."""
    written = _look(text)[0]
    if _MAYBE_SHORT.search(written):
        for pattern in (*_SHORT, _ROW):
            if any(_cost(figures(match)) == "dear" for match in pattern.findall(text)):
                return True
    if not (_MAYBE_TEXTED.search(written) and any([word in text for word in _TEXTED])):  # noqa: C419 (twice as fast)
        return False
    return _TEXT_NUMBER.search(text) is not None


@lru_cache(maxsize=4)  # several rules look at the same texts in turn
def _look(text: str) -> tuple[bytes, bool]:
    """The figures of a text one after the other, and whether nine stand together."""
    raw = text.encode()
    written = raw.translate(None, _NO_FIGURES)
    return written, len(written) >= 5 and b"000000000" in raw.translate(_COMPACT, _DROPPED)


def is_short(digits: str) -> bool:
    """Whether figures are a short number that one may call, at any price."""
    return _cost(digits) is not None


def is_dear(digits: str) -> bool:
    """Whether a number, of any country, written in figures alone after an optional `+`, costs more than an ordinary call."""
    if not digits.startswith("+") and len(digits) <= 6:
        return _cost(digits) == "dear"
    return any(phonenumbers.number_type(number) in _DEAR for number in _numbers(digits))


def _numbers(digits: str) -> Iterator[phonenumbers.PhoneNumber]:
    """What figures may mean, the likeliest first; one by one, since each costs a twentieth of a millisecond."""
    if miquelon := _MIQUELON.match(digits):
        digits = f"+508{miquelon[1]}"
    regions = _REGIONS[1:] if _OVERSEAS.match(digits) else _REGIONS
    try:
        for region in regions[:1] if digits.startswith("+") else regions:
            yield phonenumbers.parse(digits, region)
    except NumberParseException:
        return


def _completed(digits: str, territory: Collection[str]) -> str | None:
    """A number with the code that people leave out where they live, if one of these départements has such numbers."""
    for department, region in LOCAL.items():
        if department in territory and not digits.startswith(("+", "0")):
            code = phonenumbers.country_code_for_region(region)
            try:
                return parse(f"+{code}{digits}").display
            except PhoneError:
                continue
    return None


def _coded(digits: str) -> str:
    """A number whose figures begin with the code of a collectivity where numbers have no first 0, as it is shown; "" for no such."""
    try:
        number = phonenumbers.parse(f"+{digits}")
    except NumberParseException:
        return ""
    if phonenumbers.region_code_for_number(number) not in LOCAL.values() or not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL).replace(".", " ")


def _short(digits: str, territory: Collection[str]) -> Phone:
    cost = _cost(digits)
    if cost is None:
        suggestion = _completed(digits, territory)
        if suggestion:
            raise PhoneError(f"ce numéro n'a pas d'indicatif ; écrivez « {suggestion} ».", suggestion)
        raise PhoneError(f"« {digits} » n'est pas un numéro court français ; comptez les chiffres.")
    if cost == "dear":
        raise PhoneError(f"numéro court qui peut être surtaxé ({digits}) refusé ; {_MEND}")
    if len(digits) == 6:
        return Phone(f"{digits[:3]} {digits[3:]}", digits)
    if len(digits) > 3:
        return Phone(" ".join(digits[i : i + 2] for i in range(0, len(digits), 2)), digits)
    return Phone(digits, digits)


@lru_cache(maxsize=4096)
def _cost(digits: str) -> str | None:
    """Of a short number: « dear » or « ordinary »; None when there is no such number."""
    try:
        number = phonenumbers.parse(digits, "FR")
    except NumberParseException:
        return None
    if not shortnumberinfo.is_valid_short_number_for_region(number, "FR"):
        return None
    dear = shortnumberinfo.expected_cost_for_region(number, "FR") == ShortNumberCost.PREMIUM_RATE
    return "dear" if dear and digits not in word_list.entries(word_list.ORDINARY_SHORT_NUMBERS) else "ordinary"
