"""Un numéro de téléphone est français, bien formé et écrit comme on le lit.

Un numéro à dix chiffres s'écrit par paires (`01 23 45 67 89`) et existe dans le plan de numérotation,
outre-mer compris. Un numéro court ou vert s'écrit comme on le voit d'habitude (`39 28`, `116 006`, `0 800
18 26 26`). Les numéros surtaxés (08 9x) sont refusés : une personne en danger n'a pas à payer.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Pointer
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.values.phone import PhoneError, parse

# What a number is, and why one is refused: `records/values/phone.py`.
KINDS = ("scheme",)
TYPES = frozenset({"telephone", "sms"})


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, written in _numbers(document):
        try:
            number = parse(written)
        except PhoneError as error:
            yield document.finding("phone-number", pointer, error.sentence)
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
        if channel["type"] in TYPES and "value" in channel:
            yield (*pointer, "value"), channel["value"]
    for pointer, place in items(document, "places"):
        if "phone" in place:
            yield (*pointer, "phone"), place["phone"]
