"""Le délai de retrait suit une fin anticipée et dure au moins un mois (article 6).

`removal_on` n'existe qu'avec une dénonciation (`notice`) qui met fin à la convention avant son terme : la
fin vient deux mois après la lettre, le retrait au plus tôt un mois après la fin.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention import calendar
from egalite.finding import Finding, Sentence, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.values.dates import sound

KINDS = ("partner",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    for pointer, record in items(document, "conventions"):
        if "removal_on" not in record or not sound(document, context.day, pointer):
            continue
        place = (*pointer, "removal_on")
        sentence: Sentence
        earliest = calendar.add_months(calendar.ends_on(record), calendar.MONTHS_TO_REMOVE)
        if calendar.removal_ends_on(record) is None:
            sentence = (
                "ce délai n'existe qu'après une fin anticipée ; supprimez-le, ou ajoutez ",
                mention("notice"),
                ".",
            )
            yield document.finding("removal-period", place, sentence, key=True)
        elif calendar.parse_day(record["removal_on"]) < earliest:
            sentence = f"l'article 6 donne au moins un mois ; donnez le {earliest.isoformat()} ou après."
            yield document.finding("removal-period", place, sentence, suggestion=earliest.isoformat())
