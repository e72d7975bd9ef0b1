"""Le comité est convoqué au moins quinze jours ouvrés avant sa réunion, sauf urgence (article 4.2).

Le jour de la réunion ne compte pas ; samedis, dimanches et jours fériés non plus. Si la réunion était urgente, écrivez
`urgent`. Sinon, l'avertissement reste : il dit ce qui s'est passé, et n'arrête rien.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention.committee import convened_late
from egalite.finding import Finding, mention
from egalite.records.content.schedule import schedule
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.values.dates import first_day

KINDS = ("committee",)
SEVERITY = "warning"


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = fields(document)
    meeting, convening = first_day(data["held_on"]), first_day(data["convened_on"])
    if meeting is None or convening is None or convening > meeting:  # the rules on dates have spoken
        return
    latest = convened_late(data, schedule().holiday_zone)
    if latest is not None:
        yield document.finding(
            "meeting-convening",
            ("convened_on",),
            (
                f"il fallait convoquer le {latest.isoformat()} au plus tard ; si la réunion est urgente, écrivez ",
                mention("urgent"),
                ".",
            ),
            severity="warning",
        )
