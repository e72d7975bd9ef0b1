"""Un organisme a une convention exactement quand sa relation est `convention`.

Un organisme référencé (`signposted`) n'a ni convention ni logo : rien ne doit laisser croire qu'il est
partenaire.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = ("partner",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = fields(document)
    if data["relation"] == "convention":
        if "conventions" not in data:
            yield document.finding(
                "convention-relation",
                ("relation",),
                ("il manque la convention et la date de la Charte ; ajoutez ", mention("conventions"), "."),
            )
    elif "conventions" in data:
        yield document.finding(
            "convention-relation",
            ("relation",),
            (
                "un organisme qui a une convention n'est pas seulement référencé ; écrivez « convention », ou supprimez ",
                mention("conventions"),
                ".",
            ),
            suggestion="convention",
        )
    elif "logo" in data:
        yield document.finding(
            "convention-relation",
            ("logo",),
            "un organisme référencé sans convention n'a pas de logo ; supprimez ce bloc.",
            key=True,
        )
