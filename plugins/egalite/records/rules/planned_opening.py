"""Seule une fiche à venir a une date d'ouverture prévue.

Quand le dispositif ouvre, passez `status` à `online` et supprimez `planned_for`.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = ("scheme",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = fields(document)
    if "planned_for" in data and data["status"] != "planned":
        yield document.finding(
            "planned-opening",
            ("planned_for",),
            "seule une fiche à venir (« planned ») a cette date ; supprimez-la.",
            key=True,
        )
