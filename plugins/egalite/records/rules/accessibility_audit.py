"""Un audit d'accessibilité se tient, et un plan ne dure pas plus de trois ans.

Dans `content/accessibility.yml`, les critères respectés ne dépassent pas les critères applicables, et l'échantillon contient
les pages que le RGAA demande. Un audit qui ne se tient pas donnerait à tout le site une mention fausse.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import accessibility
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items

RULE = "accessibility-audit"
KINDS = ("accessibility",)
WHOLE = True


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, audit in items(document, "audits"):
        validated, applicable = int(audit["validated"]), int(audit["applicable"])
        if not applicable or validated > applicable:
            told = (
                "les critères respectés ne peuvent pas dépasser les critères applicables, qui ne peuvent pas être nuls ; "
                "reprenez les chiffres du rapport."
            )
            yield document.finding(RULE, (*pointer, "validated"), told)
        for address in accessibility.SAMPLE:
            if address not in audit["sample"]:
                told = f"l'échantillon doit contenir {address} ; un audit sans cette page ne compte pas."
                yield document.finding(RULE, (*pointer, "sample"), told, key=True)
    plan = fields(document).get("multi_year_plan")
    if plan is not None:
        first, last = int(plan["first_year"]), int(plan["last_year"])
        if not first <= last < first + accessibility.PLAN_YEARS:
            told = (
                f"un schéma pluriannuel couvre de un à trois ans ; celui-ci va de {first} à {last}. Corrigez une année."
            )
            yield document.finding(RULE, ("multi_year_plan", "last_year"), told)
