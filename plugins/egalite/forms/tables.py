"""`theme/components/propose/tables.js`: what the form's rules know, taken from the rules of the records.

The form holds no pattern, number or word list of its own: it reads these. Numbering plans are libphonenumber's, cut to the
kinds of numbers that `records/values/phone` accepts; patterns are the rules' own, in the syntax of JavaScript.
`tests/examples/values.yml` says what both sides answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from phonenumbers import PhoneMetadata

from egalite.french.dates import MONTHS
from egalite.records import characters, rendered_text, schema, word_list
from egalite.records.kinds import OWNED
from egalite.records.numbers import DIALLED
from egalite.records.rules import (
    body_links,
    contact_in_text,
    markdown_extension,
    person_name,
    plain_text,
    premium_number,
    web_address,
)
from egalite.records.values import dictation, look_alike, mail, official, path, phone, split_number, web
from egalite.records.values.dates import FIRST_YEAR

PATH = "theme/components/propose/tables.js"
_HEAD = """\
// What the form's rules know, taken from the rules of the records. Made by `egalite generate` (forms/tables.py): do not edit.

// Safari reads what stands before a match (look-behind) since 16.4 alone. In an older one such a pattern finds nothing: all of
// them tell what a text may not hold, so that the form says less there, and `egalite intake` as much as ever.
function behind(source, flags) {
  try {
    return new RegExp(source, flags);
  } catch {
    return /(?!)/u;
  }
}

"""
# Kinds of numbers, as libphonenumber names them.
_KINDS = (
    "fixed_line",
    "mobile",
    "toll_free",
    "premium_rate",
    "shared_cost",
    "personal_number",
    "voip",
    "pager",
    "uan",
    "voicemail",
)
_PACIFIC = ("NC", "PF", "WF")  # the plans that give no trunk prefix
_BETWEEN = frozenset(map(chr, (0x0A, 0x0D, *range(0xD800, 0xE000))))  # ends of lines, and halves of other signs
_LAST = 0x1FFFF  # of the planes that hold letters, figures and symbols
_TEXT_MESSAGE = "81212"  # a number of five figures, of text messages that may be charged for
# Python's classes know every alphabet, those of JavaScript only ours.
_CLASSES = {"w": r"\p{L}\p{N}_", "d": r"\p{Nd}"}
# Not « what is no word »: letters, and letters with figures.
_NEGATED = {r"[^\W\d_]": r"\p{L}", r"[^\W_]": r"[\p{L}\p{N}]"}
_BEHIND = re.compile(r"\(\?<[=!]")
_SYNTAX = frozenset("^$\\.*+?()[]{}|/")


def generated() -> dict[str, str]:
    """The module's text, by path."""
    constants = (f"export const {name} = {_written(value)};" for name, value in _constants())
    return {PATH: "\n".join((_HEAD.rstrip(), *constants)) + "\n"}


def javascript(pattern: re.Pattern[str]) -> tuple[str, str]:
    """Source and flags, for JavaScript, of a pattern written for Python: classes, ends and names of groups are written anew."""
    source, written, within, position = pattern.pattern, [], False, 0
    for python, ours in _NEGATED.items():
        source = source.replace(python, ours)
    while position < len(source):
        sign = source[position]
        if source.startswith("\\U", position):
            written.append(f"\\u{{{int(source[position + 2 : position + 10], 16):x}}}")
            position += 9
        elif sign == "\\":
            position += 1
            written.append(_escape(source[position], within=within))
        elif sign == "(" and source.startswith("(?P<", position):
            written.append("(?<")
            position += 3
        elif sign == "(" and source.startswith("(?P=", position):
            end = source.index(")", position)
            written.append(f"\\k<{source[position + 4 : end]}>")
            position = end
        else:
            within = sign == "[" or (within and sign != "]")
            written.append(sign)
        position += 1
    flags = "u" + "".join(letter for flag, letter in ((re.I, "i"), (re.M, "m"), (re.S, "s")) if pattern.flags & flag)
    return "".join(written), flags


def _escape(sign: str, *, within: bool) -> str:
    if sign in _CLASSES:
        return _CLASSES[sign] if within else f"[{_CLASSES[sign]}]"
    word = f"[{_CLASSES['w']}]"
    if sign == "b":
        return f"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))"
    if sign == "Z":
        return "$"
    if sign.isalnum() or sign in _SYNTAX or (within and sign == "-"):
        return f"\\{sign}"
    return sign


def _constants() -> Iterator[tuple[str, Any]]:
    yield "PLANS", [_plan(region) for region in (*phone._REGIONS, *_PACIFIC)]
    yield "OVERSEAS", _whole(phone._OVERSEAS)
    yield from _short()
    yield "NUMBERS", sorted(DIALLED)
    yield "WEB", sorted(web_address.ADDRESSES)
    for name in ("ADDRESS", "LABEL", "TOP", "NUMBER"):
        yield name, _whole(getattr(web, f"_{name}"))
    yield "ILLEGAL", web._ILLEGAL
    yield "FRENCH", "".join(sorted(web._FRENCH))
    yield "PRIVATE", sorted(web._PRIVATE)
    yield "REFUSED", _refused()
    yield "GATEWAYS", sorted(word_list.entries(word_list.REDIRECTORS) | word_list.entries(word_list.CHAT_GATEWAYS))
    yield "IMITATION", web.IMITATION
    yield "WILDCARD", web.WILDCARD
    yield "NESTED", web.NESTED
    yield "ARCHIVES", sorted(web.ARCHIVES)
    yield "COUNTING", sorted(web.COUNTING)
    for name in ("FILE", "HIDDEN", "CODE", "BROKEN", "ASTRAY", "PARTS", "DIRECTIVE"):
        yield name, getattr(path, name)
    yield "NAMING", sorted(path.NAMING)
    yield "OFFICIAL", sorted(word_list.entries(word_list.OFFICIAL_HOSTS))
    yield "LETTER_APART", official.LETTER_APART
    yield "LEAST", official.LEAST
    yield "TRACKING", re.compile(f"^(?:{web._TRACKING.pattern})$", web._TRACKING.flags)
    yield "MAIL", mail.ADDRESS
    yield "LOCAL", _whole(mail._LOCAL)
    yield "INITIAL", _whole(mail._INITIAL)
    yield "SAINTS", sorted(mail._SAINTS)
    yield "GIVEN_NAMES", sorted(word_list.entries(word_list.GIVEN_NAMES))
    yield "CONTACT", contact_in_text.CONTACT
    yield "DATE", phone.DATE
    yield from _premium()
    yield from _look_alike()
    yield "IN_FIELD", contact_in_text.IN_FIELD
    yield "MARKED_FIELD", plain_text.FIELD
    yield "MARKED_BODY", plain_text.BODY
    yield "EXTENSION", markdown_extension.SIGNS
    yield "NAMED_PLACES", sorted(person_name.PLACES)
    yield "PERSON", person_name.NAME
    yield "PLACE", person_name.PLACE
    yield "EMPTY_WORDS", sorted(body_links.EMPTY_WORDS)
    yield "MONTHS", MONTHS
    yield "FIRST_YEAR", FIRST_YEAR


def _written(value: Any) -> str:
    if isinstance(value, re.Pattern):
        source, flags = javascript(value)
        if _BEHIND.search(source):
            return f"behind({json.dumps(source, ensure_ascii=False)}, {json.dumps(flags)})"
        return f"/{_slashed(source)}/{flags}"
    if isinstance(value, (list, tuple)) and value and all(isinstance(one, str) for one in value) and len(value) > 9:
        return (
            f'"{" ".join(value)}".split(" ")'
            if not any(" " in one for one in value)
            else f'"{"|".join(value)}".split("|")'
        )
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{name}: {_written(inner)}' for name, inner in value.items())} }}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_written, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _slashed(source: str) -> str:
    """A pattern between slashes: one that stands outside a class is escaped."""
    return re.sub(r"(\\.)|/", lambda match: match[1] or r"\/", source, flags=re.DOTALL)


def _refused() -> re.Pattern[str]:
    """The signs that no text of a record may hold, whatever stands beside them."""
    refused = [code for code in range(_LAST + 1) if chr(code) not in _BETWEEN and characters.faults_of(chr(code))]
    runs: list[list[int]] = []
    for code in refused:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    spans = (_sign(first) if first == last else f"{_sign(first)}-{_sign(last)}" for first, last in runs)
    return re.compile(f"[{''.join(spans)}]")


def _sign(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _plan(region: str) -> dict[str, Any]:
    """A numbering plan: its country code, the numbers that are accepted or dear, and how each is shown."""
    plan: Any = PhoneMetadata.metadata_for_region(region)
    accepted: list[str] = []
    dear: list[str] = []
    for kind in _KINDS:
        numbers = getattr(plan, kind)
        if numbers and numbers.national_number_pattern and numbers.example_number:
            taken = _display(f"+{plan.country_code}{numbers.example_number}") is not None
            (accepted if taken else dear).append(numbers.national_number_pattern)
    return {
        "code": str(plan.country_code),
        "trunk": bool(plan.national_prefix),
        "accepted": _figures("|".join(accepted)),
        "dear": _figures("|".join(dear)) if dear else None,
        "formats": list(_formats(plan, f"+{plan.country_code}{plan.mobile.example_number}")),
    }


def _formats(plan: Any, example: str) -> Iterator[tuple[re.Pattern[str], re.Pattern[str], str, str]]:
    """Groups of figures: the numbers they are for, how those are cut, shown at home, shown from abroad."""
    dotted = "." in (_display(example) or "")
    for index, shape in enumerate(plan.number_format):
        abroad = next(
            (
                other.format
                for other in plan.intl_number_format
                if other.leading_digits_pattern == shape.leading_digits_pattern
            ),
            plan.number_format[index].format,
        )
        rule = shape.national_prefix_formatting_rule
        home = shape.format.replace(r"\1", rule, 1) if rule else shape.format
        groups = [text.replace("\\", "$") for text in (home, abroad)]
        home, abroad = groups if dotted else [text.replace(".", " ") for text in groups]
        leading = shape.leading_digits_pattern[-1] if shape.leading_digits_pattern else ""
        yield re.compile(f"^(?:{leading})"), _figures(shape.pattern), home, abroad


def _short() -> Iterator[tuple[str, Any]]:
    """Short numbers: all of them, those that may cost more, and the exceptions among these."""
    plan: Any = PhoneMetadata.short_metadata_for_region("FR")
    dear = re.compile(plan.premium_rate.national_number_pattern if _display(_TEXT_MESSAGE) is None else r"118\d{3}")
    yield "SHORT", _figures(plan.short_code.national_number_pattern)
    yield "DEAR", _figures(dear.pattern)
    yield "ORDINARY", [number for number in map(str, range(1000, 10000)) if dear.fullmatch(number) and _display(number)]


def _premium() -> Iterator[tuple[str, Any]]:
    """Premium numbers in a text."""
    yield "LONG", list(premium_number.LONG)
    yield "SHORT_NUMBER", premium_number.SHORT
    for name in (
        "WORDED", "TEXTED", "ENQUIRY", "CALL", "TEXT", "AMOUNT", "PLURAL", "PLACED", "TO", "TOWN_BEFORE", "AROUND", "WHOLE", "DIALLING",
    ):  # fmt: skip
        yield name, getattr(premium_number, name)
    for name in ("COUNTED", "AT_STREET", "TOWN"):
        yield name, _whole(getattr(premium_number, name))
    for name in ("BEGINNING", "GROUP", "COSTLY", "NUMBERED", "WORD"):
        yield name, getattr(split_number, name)
    yield "CALLED", split_number.CALL
    for name in ("UNIT", "POSTCODE", "FIRST", "CLEAR"):
        yield name, _whole(getattr(split_number, name))
    yield "APART", split_number.APART
    yield "PROSE", sorted(frozenset().union(*map(schema.free_names, OWNED)) - rendered_text.ADDRESSES)
    yield "BARE", _whole(rendered_text._ADDRESS)
    yield "NEEDLES", dictation.NEEDLES
    yield "NUMBER_WORDS", dictation.WORDS
    yield "MIXED", dictation.MIXED
    yield "RUN", dictation.RUN
    yield "TOKEN", dictation.TOKEN


def _look_alike() -> Iterator[tuple[str, Any]]:
    """Letters and figures that pass for others."""
    letters = sorted(look_alike.LETTERS.items())
    yield "SIMILAR", "".join(chr(code) for code, _ in letters)
    yield "LOOK", "".join(plain for _, plain in letters)
    yield "IDENTICAL", "".join(sorted(look_alike.IDENTICAL))
    yield "FIGURES", "".join(chr(look_alike.FIGURES[ord(sign)]) for sign in "0134578|")


def _whole(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """A pattern that Python holds against the beginning of a text, as one that says so."""
    return re.compile(f"^(?:{pattern.pattern})", pattern.flags)


def _figures(pattern: str) -> re.Pattern[str]:
    """A pattern of whole numbers, in the figures of keyboards alone."""
    return re.compile(f"^(?:{pattern})$".replace(r"\d", "[0-9]"))


def _display(written: str) -> str | None:
    try:
        return phone.parse(written).display
    except phone.PhoneError:
        return None
