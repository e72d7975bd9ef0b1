"""Une convention qui étonne se compare avec l'original.

Charte signée à part, début avant la signature ou longtemps après, durée double de ce que dit l'article 6, deux conventions en même
temps, retrait longtemps après la fin : tout cela est possible, et ressemble à une faute de frappe. L'avertissement n'arrête rien.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention import calendar
from egalite.convention.agreement import Agreement, agreements
from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.values.dates import sound

RULE = "unusual-convention"
KINDS = ("partner",)
SEVERITY = "warning"
WHOLE = True
MOST_MONTHS = 24 * calendar.YEARS_IN_FORCE  # twice what article 6 gives
MOST_MONTHS_AHEAD = 12  # between the signature and the first day in force
MOST_MONTHS_TO_REMOVE = 3


def check(document: Document, context: Context) -> Iterator[Finding]:
    facts = fields(document).get("facts", ())
    if not facts or not sound(document, context.day, ("facts",)):  # the rules on single dates have spoken
        return
    conventions = agreements(facts)
    for rank, one in enumerate(conventions):
        yield from _unusual(document, one, conventions[rank - 1] if rank else None)


def _unusual(document: Document, one: Agreement, former: Agreement | None) -> Iterator[Finding]:
    fact = fields(document)["facts"][one.rank]

    def warning(name: str, told: str) -> Finding:
        return document.finding(RULE, ("facts", one.rank, name), told, severity="warning")

    if fact.get("charter_apart"):
        yield warning(
            "charter_apart",
            "la Charte fait un tout avec la convention (article 1) ; vérifiez qu'elle est bien signée à part.",
        )
    if one.first_year < one.signed_on:
        yield warning(
            "starts_on", f"la convention s'appliquerait avant d'être signée ({one.signed_on.isoformat()}) ; vérifiez."
        )
    elif one.first_year > calendar.add_months(one.signed_on, MOST_MONTHS_AHEAD):
        yield warning(
            "starts_on",
            f"plus de {MOST_MONTHS_AHEAD} mois après la signature ({one.signed_on.isoformat()}) ; vérifiez.",
        )
    if one.term >= calendar.add_months(one.first_year, MOST_MONTHS):
        yield warning(
            "fact",
            f"la convention dure jusqu'au {one.term.isoformat()}, plus du double de ce que dit l'article 6 ; vérifiez l'original.",
        )
    if former is not None and one.first_year <= former.ends_on:
        yield warning(
            "fact",
            f"deux conventions en même temps : la précédente court jusqu'au {former.ends_on.isoformat()} ; vérifiez.",
        )
    if one.removals and one.removals[-1] > calendar.add_months(one.ends_on, MOST_MONTHS_TO_REMOVE):
        yield warning(
            "fact",
            f"les fiches partiraient le {one.removals[-1].isoformat()}, longtemps après la fin ({one.ends_on.isoformat()}) ; vérifiez.",
        )
