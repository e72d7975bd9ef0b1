"""Une réponse a sa date, et une date de réponse a sa réponse.

`answered_on` et `answer` vont ensemble ; « sans réponse » (`no-answer`) n'a pas de date.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items

KINDS = ("partner",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, request in items(document, "requests"):
        answer = request.get("answer")
        if answer == "no-answer":
            if "answered_on" in request:
                yield document.finding(
                    "request-answer",
                    (*pointer, "answered_on"),
                    "« no-answer » n'a pas de date de réponse ; supprimez une des deux lignes.",
                )
        elif answer is not None and "answered_on" not in request:
            yield document.finding(
                "request-answer",
                (*pointer, "answer"),
                ("il manque la date de la réponse ; ajoutez ", mention("answered_on"), "."),
            )
        elif answer is None and "answered_on" in request:
            yield document.finding(
                "request-answer", (*pointer, "answered_on"), ("il manque la réponse ; ajoutez ", mention("answer"), ".")
            )
