"""Les dates d'une convention suivent l'article 6.

Avenants et évaluations viennent après la signature, la dénonciation après l'entrée en vigueur, une nouvelle
fin après l'avenant qui la donne. Un avenant signé après la fin ne ranime pas une convention : il n'y a pas de
reconduction tacite. La convention la plus récente est la dernière de la liste.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from egalite.convention import calendar
from egalite.finding import Finding, Pointer
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import Item, fields, items
from egalite.records.values.dates import sound

KINDS = ("partner",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    if "conventions" not in fields(document):
        return
    previous: date | None = None
    for pointer, record in items(document, "conventions"):
        if not sound(document, context.day, pointer):  # the rules on single dates have spoken
            continue
        signed = calendar.parse_day(record["signed_on"])
        if previous is not None and signed < previous:
            yield document.finding(
                "convention-dates",
                (*pointer, "signed_on"),
                "rangez les conventions de la plus ancienne à la plus récente.",
            )
        previous = signed
        for place, text, floor, words in _ordered(pointer, record):
            if calendar.parse_day(text) < floor:
                message = f"{words} ({floor.isoformat()}) ; corrigez une des deux dates."
                yield document.finding("convention-dates", place, message)
                break  # the signature itself may be the wrong date
        else:
            yield from _too_late(document, pointer, record)


def _too_late(document: Document, pointer: Pointer, record: Item) -> Iterator[Finding]:
    """Amendments that wanted to change the end of a convention already over."""
    end = calendar.term(record)
    for index, amendment in enumerate(record.get("amendments", ())):
        if "ends_on" in amendment and calendar.parse_day(amendment["signed_on"]) > end:
            yield document.finding(
                "convention-dates",
                (*pointer, "amendments", index, "signed_on"),
                f"cet avenant est signé après la fin de la convention ({end.isoformat()}) et ne la prolonge pas ; "
                "inscrivez la nouvelle convention.",
            )


def _ordered(pointer: Pointer, record: Item) -> Iterator[tuple[Pointer, str, date, str]]:
    """Each date of a convention, the day it cannot precede, and the words for it."""
    signed = calendar.parse_day(record["signed_on"])
    for index, amendment in enumerate(record.get("amendments", ())):
        place, words = (*pointer, "amendments", index), "l'avenant ne peut pas précéder la signature"
        yield (*place, "signed_on"), amendment["signed_on"], signed, words
        if "ends_on" in amendment:
            end, words = (
                calendar.parse_day(amendment["signed_on"]),
                "la fin ne peut pas précéder l'avenant",
            )
            yield (*place, "ends_on"), amendment["ends_on"], end, words
    for index, evaluation in enumerate(record.get("evaluations", ())):
        place = (*pointer, "evaluations", index, "done_on")
        yield place, evaluation["done_on"], signed, "l'évaluation ne peut pas précéder la signature"
    if "notice" in record:
        place, words = (
            (*pointer, "notice", "received_on"),
            "la dénonciation ne peut pas précéder l'entrée en vigueur",
        )
        yield place, record["notice"]["received_on"], calendar.starts_on(record), words
