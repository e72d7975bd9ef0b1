"""Une fiche en ligne s'appuie sur une source ou sur une vérification.

Ajoutez `sources` (une page publique), ou le fait daté d'une lecture (`reading`) par une personne habilitée, désignée par son rôle.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, life

KINDS = ("scheme",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    data, state = fields(document), life(document, context.day)
    if state["status"] == "online" and "sources" not in data and "verification" not in state:
        yield document.finding(
            "attested",
            ("status",),
            ("une fiche en ligne doit avoir une source ou une vérification ; ajoutez ", mention("sources"), "."),
        )
