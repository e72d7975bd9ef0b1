"""Une fiche retirée dit quand, pourquoi, et ce qui la remplace ; une autre n'en dit rien.

`withdrawal` est présent exactement quand `status` vaut `withdrawn`. Il contient soit `replaced_by`, soit
`no_replacement`.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = kinds.OWNED


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = fields(document)
    block = data.get("withdrawal")
    if data["status"] != "withdrawn":
        if block is not None:
            yield document.finding(
                "withdrawal-block",
                ("withdrawal",),
                "une fiche qui n'est pas retirée n'a pas ce bloc ; supprimez-le.",
                key=True,
            )
    elif block is None:
        yield document.finding(
            "withdrawal-block",
            ("status",),
            ("une fiche retirée dit quand et pourquoi ; ajoutez ", mention("withdrawal"), "."),
        )
    elif "replaced_by" in block and "no_replacement" in block:
        yield document.finding(
            "withdrawal-block",
            ("withdrawal", "no_replacement"),
            (
                "une fiche remplacée n'est pas sans remplacement ; gardez ",
                mention("replaced_by"),
                " ou ",
                mention("no_replacement"),
                ".",
            ),
            key=True,
        )
    elif "replaced_by" not in block and "no_replacement" not in block:
        yield document.finding(
            "withdrawal-block",
            ("withdrawal",),
            (
                "dites ce qui remplace la fiche (",
                mention("replaced_by"),
                ") ou pourquoi rien ne le fait (",
                mention("no_replacement"),
                ").",
            ),
            key=True,
        )
