"""Un numéro de téléphone est français, bien formé et écrit comme on le lit.

Un numéro à dix chiffres s'écrit par paires (`01 23 45 67 89`) et existe dans le plan de numérotation,
outre-mer compris. Un numéro court ou vert s'écrit comme on le voit d'habitude (`39 28`, `116 006`, `0 800
18 26 26`). Les numéros surtaxés ou à prix majoré (08 9x, 08 1x, 08 2x, 118 xxx, SMS en 4 à 8, et ceux de l'outre-mer) sont
refusés : une personne en danger n'a pas à payer. Un numéro court de 3200 à 3999 n'est admis que si son prix est connu :
`schemas/ordinary-short-numbers.txt` en tient la liste. Un numéro du Pacifique s'écrit avec son indicatif (`+687 25 12 34`).
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Pointer
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items
from egalite.records.numbers import DIALLED
from egalite.records.values.phone import LOCAL, PhoneError, parse

# What a number is, and why one is refused: `records/values/phone.py`.
KINDS = kinds.OWNED


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, written in _numbers(document):
        try:
            number = parse(written)
        except PhoneError:
            yield _refused(document, pointer, written)
            continue
        if number.display != written:
            yield document.finding(
                "phone-number",
                pointer,
                f"écrivez ce numéro « {number.display} ».",
                suggestion=number.display,
            )


def _numbers(document: Document) -> Iterator[tuple[Pointer, str]]:
    """The numbers of channels, then those of places."""
    for pointer, channel in items(document, "channels"):
        if channel["type"] in DIALLED and "value" in channel:
            yield (*pointer, "value"), channel["value"]
    for pointer, place in items(document, "places"):
        if "phone" in place:
            yield (*pointer, "phone"), place["phone"]


def _refused(document: Document, pointer: Pointer, value: str) -> Finding:
    """Why a value is no number, for who knows where the scheme is."""
    try:
        parse(value, _departments(document))
    except PhoneError as error:
        return document.finding("phone-number", pointer, error.sentence, suggestion=error.suggestion)
    raise AssertionError(value)  # a place only completes what is proposed


def _departments(document: Document) -> tuple[str, ...]:
    """Where the scheme is: the numbers of some places have a short form of their own."""
    territory = fields(document)["territory"]
    codes = set() if isinstance(territory, str) else set(territory)
    codes.update(place["department"] for _, place in items(document, "places"))
    return tuple(sorted(codes & LOCAL.keys()))
