"""Le résumé est une phrase : une majuscule au début, un point à la fin.

Il peut aussi commencer par un chiffre ou un guillemet « et finir par ! ? ou … .
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = kinds.OWNED


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    summary = fields(document)["summary"]
    first = summary[0]
    if not (first.isupper() or first.isdigit() or first == "«"):
        yield document.finding(
            "summary-sentence",
            ("summary",),
            "le résumé doit commencer par une majuscule, un chiffre ou un guillemet.",
        )
    if summary[-1] not in ".!?…":
        yield document.finding("summary-sentence", ("summary",), "le résumé doit finir par un point, ou par ! ? … .")
