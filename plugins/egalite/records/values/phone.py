"""French phone numbers: is it one, how is it shown, how is it dialled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, shortnumberinfo

from egalite.finding import Sentence, mention

# Overseas departments and collectivities have numbering plans of their own (Arcep).
_REGIONS = ("FR", "RE", "YT", "GP", "MQ", "GF", "PM", "BL", "MF")
# Their prefixes; some numbers would pass for mainland ones too, and be dialled wrong.
_OVERSEAS = re.compile(r"0(?:26[239]|59[046]|639|69)")
_OVERSEAS_COUNTRIES = frozenset({"NC", "PF", "WF"})
_FORM = re.compile(r"\+?[0-9]+(?: [0-9]+)*\Z")


class PhoneError(ValueError):
    """Why this is not a number to publish: `sentence`, which may mention fields."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: `display` as it is shown and stored, `dial` for a `tel:` or `sms:` link."""

    display: str
    dial: str


@lru_cache(maxsize=65536)
def parse(value: str) -> Phone:
    """Read a number as people write it. Raises PhoneError."""
    compact = value.replace("\u00a0", " ").replace("\u202f", " ").replace(".", " ").strip()
    if not _FORM.match(compact):
        raise PhoneError(
            ("un numéro ne contient que des chiffres et des espaces ; mettez le reste dans ", mention("note"), ".")
        )
    digits = compact.replace(" ", "")
    if digits.startswith(("089", "+3389")):
        raise PhoneError("numéro surtaxé (08 9x) refusé ; donnez un numéro gratuit ou au prix d'un appel normal.")
    if len(digits) == 6 and digits.startswith("118"):
        raise PhoneError("numéro de renseignements surtaxé (118 xxx) refusé ; donnez le numéro du service lui-même.")
    if len(digits) <= 6 and not digits.startswith("+"):
        return _short(digits)
    international = digits.startswith("+")
    for region in _REGIONS[1:] if _OVERSEAS.match(digits) else _REGIONS:
        try:
            number = phonenumbers.parse(digits, region)
        except NumberParseException:
            break
        region_code = phonenumbers.region_code_for_number(number)
        if phonenumbers.is_valid_number(number) and (region_code in _REGIONS or region_code in _OVERSEAS_COUNTRIES):
            shape = PhoneNumberFormat.INTERNATIONAL if international else PhoneNumberFormat.NATIONAL
            return Phone(
                phonenumbers.format_number(number, shape),
                phonenumbers.format_number(number, PhoneNumberFormat.E164),
            )
    raise PhoneError(f"« {value} » n'est pas un numéro français ; comptez les chiffres et vérifiez l'indicatif.")


def _short(digits: str) -> Phone:
    try:
        number = phonenumbers.parse(digits, "FR")
    except NumberParseException:
        number = None
    if number is None or not shortnumberinfo.is_valid_short_number_for_region(number, "FR"):
        raise PhoneError(f"« {digits} » n'est pas un numéro court français ; comptez les chiffres.")
    if len(digits) == 6:
        return Phone(f"{digits[:3]} {digits[3:]}", digits)
    if len(digits) > 3:
        return Phone(" ".join(digits[i : i + 2] for i in range(0, len(digits), 2)), digits)
    return Phone(digits, digits)
