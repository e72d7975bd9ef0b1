"""Les dates d'une fiche se suivent dans l'ordre où les choses arrivent.

Prochaine vérification après la vérification ; modification et retrait après la mise en ligne ; échéance et
réponse après la demande ; convocation avant la réunion.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.values.dates import past

KINDS = ("scheme", "partner", "committee")
# (earlier, later, whether both may be the same day, what the later one must do)
SCHEME = (
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
REQUEST = (
    (("made_on",), ("due_on",), True, "l'échéance ne peut pas précéder la demande"),
    (("made_on",), ("answered_on",), True, "la réponse ne peut pas précéder la demande"),
)


def check(document: Document, context: Context) -> Iterator[Finding]:
    if document.kind == "partner":
        pairs = tuple(
            ((*request, *earlier), (*request, *later), equal, words)
            for request, _ in items(document, "requests")
            for earlier, later, equal, words in REQUEST
        )
    else:
        pairs = SCHEME if document.kind == "scheme" else MEETING
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
