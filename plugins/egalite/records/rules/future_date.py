"""Ce qui a eu lieu n'est pas daté de l'avenir.

Sont concernés : vérifications, sources, mise en ligne, modification, retrait, signatures, évaluations,
demandes et réponses. D'une date sans jour ou sans mois, c'est le premier jour possible qui compte.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.values.dates import dates

KINDS = kinds.ALL


def check(document: Document, context: Context) -> Iterator[Finding]:
    today = context.day
    for dated in dates(document):
        if dated.day is not None and dated.day > today and not dated.ahead:
            yield document.finding(
                "future-date",
                dated.pointer,
                f"« {dated.text} » est après aujourd'hui ({today.isoformat()}) ; corrigez cette date.",
            )
