"""Le fichier d'une réunion porte sa date, et ne conclut rien d'avance ; une médiation ne nomme personne.

`held_on` est le nom du fichier. `requested_by` est présent exactement pour une médiation ; `dispute_outcome` n'existe
que pour elle (article 5), et `examined` jamais : ce dépôt est public, et un dispositif dirait qui est en désaccord. Une
réunion à venir n'a pas encore de suites.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = ("committee",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    data = fields(document)
    if data["held_on"] > context.day.isoformat():
        for name in ("examined", "dispute_outcome"):
            if name in data:
                yield document.finding(
                    "meeting-file",
                    (name,),
                    "cette réunion n'a pas encore eu lieu ; ajoutez ses suites ce jour-là.",
                    key=True,
                )
    if data["held_on"] != document.id:
        yield document.finding(
            "meeting-file",
            ("held_on",),
            f"le fichier s'appelle {document.id}.yml ; mettez la même date dans les deux.",
            suggestion=document.id,
        )
    if data["type"] == "mediation":
        if "requested_by" not in data:
            yield document.finding(
                "meeting-file",
                ("type",),
                ("une médiation est demandée par un signataire ; ajoutez ", mention("requested_by"), "."),
            )
        if "examined" in data:
            yield document.finding(
                "meeting-file",
                ("examined",),
                "une médiation ne nomme aucun dispositif : ce fichier est public ; supprimez cette liste.",
                key=True,
            )
        return
    for name in ("requested_by", "dispute_outcome"):
        if name in data:
            yield document.finding(
                "meeting-file",
                (name,),
                (mention(name), " n'existe que pour une médiation ; supprimez-le."),
                key=True,
            )
            return  # the type itself may be the wrong one
