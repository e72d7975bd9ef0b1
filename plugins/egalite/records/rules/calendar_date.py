"""Une date existe dans le calendrier.

Un jour, un mois et une année sont réels (`2024-13-45` ne l'est pas), l'année suit 1900, et de deux années
la seconde suit la première (`2021-2022`).
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.values.dates import dates

KINDS = (
    *kinds.ALL, "accessibility", "contacts", "deadlines", "emergency", "languages", "publisher", "rgaa",
)  # fmt: skip


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for dated in dates(document):
        if dated.day is None:
            yield document.finding(
                "calendar-date",
                dated.pointer,
                f"« {dated.text} » n'existe pas dans le calendrier ; vérifiez le jour et le mois."
                if len(dated.text) != 9
                else f"« {dated.text} » : la seconde année doit suivre la première ; corrigez-les.",
            )
