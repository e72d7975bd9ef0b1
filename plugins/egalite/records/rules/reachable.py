"""Une fiche en ligne dit comment joindre le dispositif.

Il faut au moins un moyen de contact avec une valeur (`value`), ou un lieu d'accueil (`places`). Une remarque seule (« auprès de
votre employeur ») ne mène nulle part. Sinon, laissez la fiche en brouillon (`status: draft`).
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, life

KINDS = ("scheme",)
WHOLE = True


def check(document: Document, context: Context) -> Iterator[Finding]:
    data = fields(document)
    if life(document, context.day)["status"] != "online" or "places" in data:
        return
    if not any("value" in channel for channel in data["channels"]):
        yield document.finding(
            "reachable",
            ("channels",),
            "aucun moyen de contact ne dit où s'adresser ; donnez une valeur ou un lieu.",
            key=True,
        )
