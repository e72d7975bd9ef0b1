"""Des heures d'ouverture se suivent, et deux plages d'un même jour ne se recouvrent pas.

La fermeture vient après l'ouverture, le même jour : un service ouvert après minuit s'écrit en deux plages, l'une
jusqu'à '24:00', l'autre à partir de '00:00' le lendemain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from egalite.finding import Finding, Pointer
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items

KINDS = ("scheme",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for field in ("channels", "places"):
        for pointer, item in items(document, field):
            if "opening" in item:
                yield from _check(document, (*pointer, "opening"), item["opening"])


def _check(document: Document, pointer: Pointer, opening: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    for index, slot in enumerate(opening):
        # Two figures each: texts compare as hours do.
        if slot["to"] <= slot["from"]:
            yield document.finding(
                "opening-hours",
                (*pointer, index, "to"),
                f"la fermeture ({slot['to']}) doit suivre l'ouverture ({slot['from']}) ; après minuit, écrivez deux plages.",
            )
            continue
        for former in opening[:index]:
            shared = [day for day in slot["days"] if day in former["days"]]
            if shared and slot["from"] < former["to"] and former["from"] < slot["to"]:
                yield document.finding(
                    "opening-hours",
                    (*pointer, index, "from"),
                    f"cette plage en recouvre une autre ({shared[0]}, {former['from']}-{former['to']}) ; corrigez les heures.",
                )
