"""Un lieu d'accueil est dans le territoire de la fiche.

C'est un avertissement : on peut être reçu dans le département voisin de celui que l'on habite.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items

KINDS = ("scheme",)
WHOLE = True
SEVERITY = "warning"


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = fields(document)
    if "places" not in data or data["territory"] == "national":
        return
    for pointer, place in items(document, "places"):
        if place["department"] not in data["territory"]:
            yield document.finding(
                "place-territory",
                (*pointer, "department"),
                (
                    f"le département {place['department']} n'est pas dans ",
                    mention("territory"),
                    " ; vérifiez les deux.",
                ),
                severity="warning",
            )
