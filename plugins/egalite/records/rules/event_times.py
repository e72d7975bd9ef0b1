"""Les jours, les heures et le lieu d'un événement vont ensemble.

Une heure de fin demande une heure de début, et la suit ; un événement de plusieurs jours qui a une heure de début a une
heure de fin ; un lieu va avec une participation sur place, une adresse en ligne avec une participation en ligne. Le nom du
fichier garde le premier jour annoncé : quand l'événement change de jour, `changes` dit l'ancien.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items

KINDS = ("event",)
RULE = "event-times"
_DAY = len("2026-12-05")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = fields(document)
    start, end = data.get("starts_at", ""), data.get("ends_at", "")
    lasts = data.get("ends_on", data["starts_on"]) > data["starts_on"]
    if end and not start:
        sentence = ("une heure de fin va avec une heure de début ; ajoutez ", mention("starts_at"), ".")
        yield document.finding(RULE, ("ends_at",), sentence)
    elif start and lasts and not end:
        sentence = (
            "un événement de plusieurs jours qui a une heure de début a une heure de fin ; ajoutez ",
            mention("ends_at"),
            ".",
        )
        yield document.finding(RULE, ("starts_at",), sentence)
    elif end and not lasts and end <= start:
        sentence = (
            f"la fin ({end}) doit suivre le début ({start}) ; après minuit, donnez aussi ",
            mention("ends_on"),
            ".",
        )
        yield document.finding(RULE, ("ends_at",), sentence)
    if data["mode"] == "online" and "places" in data:
        sentence = ("un événement en ligne seulement n'a pas de lieu ; retirez-le, ou changez ", mention("mode"), ".")
        yield document.finding(RULE, ("places",), sentence, key=True)
    if data["mode"] == "on-site" and "online_url" in data:
        sentence = ("un événement sur place n'a pas d'adresse en ligne ; retirez-la, ou changez ", mention("mode"), ".")
        yield document.finding(RULE, ("online_url",), sentence)
    announced = document.id[:_DAY]
    days = {data["starts_on"], *(item["starts_on"] for _, item in items(document, "changes") if "starts_on" in item)}
    if announced not in days:
        sentence = (
            f"le fichier porte le jour {announced}, que la fiche ne dit pas ; si l'événement a changé de jour, notez l'ancien dans ",
            mention("changes"),
            " ; sinon renommez le fichier.",
        )
        yield document.finding(RULE, ("starts_on",), sentence)
