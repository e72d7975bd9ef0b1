"""Les dates d'une fiche se suivent dans l'ordre où les choses arrivent.

Prochaine vérification après la vérification ; modification et retrait après la mise en ligne ; échéance et
réponse après la demande ; convocation avant la réunion ; fin d'une fermeture, ou d'un événement, après son début.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Pointer
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.values.dates import past

KINDS = kinds.ALL
# (earlier, later, whether both may be the same day, what the later one must do)
OWNED = (
    (
        ("verification", "checked_on"),
        ("verification", "next_check"),
        False,
        "la prochaine vérification doit suivre la vérification",
    ),
    (("published_on",), ("updated_on",), True, "la modification ne peut pas précéder la mise en ligne"),
    (("published_on",), ("withdrawal", "date"), True, "le retrait ne peut pas précéder la mise en ligne"),
)
MEETING = ((("convened_on",), ("held_on",), True, "la réunion ne peut pas précéder sa convocation"),)
EVENT = (
    (("starts_on",), ("ends_on",), True, "le dernier jour ne peut pas précéder le premier"),
    (("registration_until",), ("ends_on",), True, "la fin des inscriptions ne peut pas suivre l'événement"),
)
REQUEST = (
    (("made_on",), ("due_on",), True, "l'échéance ne peut pas précéder la demande"),
    (("made_on",), ("answered_on",), True, "la réponse ne peut pas précéder la demande"),
)
CLOSURE = "une fermeture ne peut pas finir avant de commencer"


def check(document: Document, context: Context) -> Iterator[Finding]:
    if document.kind == "partner":
        pairs = tuple(
            ((*request, *earlier), (*request, *later), equal, words)
            for request, _ in items(document, "requests")
            for earlier, later, equal, words in REQUEST
        )
    elif document.kind in kinds.OWNED:
        pairs = (*OWNED, *(((*at, "from"), (*at, "to"), True, CLOSURE) for at in _closures(document)))
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


def _closures(document: Document) -> Iterator[Pointer]:
    """Where the periods during which a scheme, a channel or a place is closed stand."""
    yield from (pointer for pointer, _ in items(document, "closed"))
    for name in ("channels", "places"):
        for pointer, item in items(document, name):
            yield from ((*pointer, "closed", index) for index in range(len(item.get("closed", ()))))
