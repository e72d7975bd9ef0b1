"""Aucun nombre inférieur à dix ne se retrouve par soustraction dans un mois de fréquentation.

Dans `content/audience/`, ce qui reste du total une fois ôtés les portes et les dispositifs vaut dix au moins. Ce qui reste une fois
ôtées les langues vaut zéro, ou dix au moins. Un fichier porte le nom de son mois. N'écrivez pas ces fichiers à la main :
`egalite audience` les fait.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content.audience import LEAST
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

RULE = "audience-suppression"
KINDS = ("audience",)
WHOLE = True
_MEND = "un petit nombre s'en déduit ; refaites ce fichier avec « egalite audience », sans l'écrire à la main."


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = fields(document)
    if "month" in data and data["month"] != document.id:
        told = f"le fichier porte le nom d'un autre mois ; nommez-le « {data['month']}.yml »."
        yield document.finding(RULE, ("month",), told, suggestion=document.id)
    if "views" not in data:
        return
    views = int(data["views"])
    rest = views - sum(int(count) for name in ("doors", "schemes") for count in data.get(name, {}).values())
    if rest < LEAST:
        told = f"les portes et les dispositifs laissent {rest} au total : {_MEND}"
        yield document.finding(RULE, ("views",), told)
    languages = data.get("languages", {}).values()
    hidden = views - sum(map(int, languages))
    if languages and hidden != 0 and hidden < LEAST:
        told = f"les langues laissent {hidden} au total : {_MEND}"
        yield document.finding(RULE, ("languages",), told, key=True)
