"""Le code postal d'un lieu est dans son département.

Outre-mer, trois chiffres le disent ; en Corse, 200 et 201 sont en Corse-du-Sud, les autres en Haute-Corse.
Les codes postaux qui passent une limite de département sont dans `theme/components/postcode/exceptions.json`. C'est un
avertissement : cette liste a un âge.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.values.postcode import departments

KINDS = kinds.OWNED
SEVERITY = "warning"


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, place in items(document, "places"):
        postcode = place.get("postcode")
        if postcode is not None and place["department"] not in departments(postcode):
            yield document.finding(
                "place-postcode",
                (*pointer, "postcode"),
                f"le code postal {postcode} n'est pas dans le département {place['department']} ; vérifiez les deux.",
                severity="warning",
            )
