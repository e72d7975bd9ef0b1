"""Le code postal d'un lieu est dans son département.

Outre-mer, trois chiffres le disent ; en Corse, 200 et 201 sont en Corse-du-Sud, les autres en Haute-Corse.
C'est un avertissement : quelques codes postaux passent une limite de département.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items

KINDS = ("scheme",)
SEVERITY = "warning"
# Saint-Barthélemy and Saint-Martin kept postcodes of Guadeloupe (La Poste), Clipperton has one of Polynesia.
SHARED = {"97133": "977", "97150": "978", "98799": "989"}


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, place in items(document, "places"):
        postcode = place.get("postcode")
        if postcode is not None and _department(postcode) != place["department"]:
            yield document.finding(
                "place-postcode",
                (*pointer, "postcode"),
                f"le code postal {postcode} n'est pas dans le département {place['department']} ; vérifiez les deux.",
                severity="warning",
            )


def _department(postcode: str) -> str:
    if postcode in SHARED:
        return SHARED[postcode]
    if postcode.startswith(("97", "98")):
        return postcode[:3]
    if postcode.startswith("20"):
        return "2A" if postcode[2] in "01" else "2B"
    return postcode[:2]
