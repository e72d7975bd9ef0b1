"""Les dates d'une fiche se suivent dans l'ordre où les choses arrivent.

Prochaine vérification après la vérification ; retrait après la mise en ligne ; convocation avant la réunion ; fin d'une
fermeture, ou d'un événement, après son début.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Pointer
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.values.dates import past

KINDS = (*kinds.OWNED, "committee")
# (earlier, later, whether both may be the same day, what the later one must do)
MEETING = ((("convened_on",), ("held_on",), True, "la réunion ne peut pas précéder sa convocation"),)
EVENT = (
    (("starts_on",), ("ends_on",), True, "le dernier jour ne peut pas précéder le premier"),
    (("registration_until",), ("ends_on",), True, "la fin des inscriptions ne peut pas suivre l'événement"),
)
NEXT = "la prochaine vérification doit suivre la vérification"
WITHDRAWAL = "le retrait ne peut pas précéder la mise en ligne"
CLOSURE = "une fermeture ne peut pas finir avant de commencer"


def check(document: Document, context: Context) -> Iterator[Finding]:
    if document.kind in kinds.OWNED:
        pairs = (*_readings(document), *(((*at, "from"), (*at, "to"), True, CLOSURE) for at in _closures(document)))
    else:
        pairs = MEETING
    if document.kind == "event":
        pairs = (*pairs, *EVENT)
    if not pairs:
        return
    days = past(document, context.day)
    for earlier, later, equal, words in pairs:
        if (
            earlier in days
            and later in days
            and (days[later] < days[earlier] or (days[later] == days[earlier] and not equal))
        ):
            yield document.finding(
                "date-order", later, f"{words} ({days[earlier].isoformat()}) ; corrigez une des deux dates."
            )


def _readings(document: Document) -> Iterator[tuple[Pointer, Pointer, bool, str]]:
    """The day of each reading, and that of the next check."""
    for pointer, fact in items(document, "facts"):
        if fact["fact"] == "reading":
            yield (*pointer, "date"), (*pointer, "next_check"), False, NEXT
    first = next((at for at, fact in items(document, "facts") if fact["fact"] == "publication"), None)
    for pointer, fact in items(document, "facts"):
        if first is not None and fact["fact"] == "withdrawal":
            yield (*first, "date"), (*pointer, "date"), True, WITHDRAWAL


def _closures(document: Document) -> Iterator[Pointer]:
    """Where the periods during which a scheme, a channel or a place is closed stand."""
    yield from (pointer for pointer, _ in items(document, "closed"))
    for name in ("channels", "places"):
        for pointer, item in items(document, name):
            yield from ((*pointer, "closed", index) for index in range(len(item.get("closed", ()))))
