"""Les dates d'une convention suivent l'article 6.

La Charte, un avenant, une fin ou un retrait viennent après la signature, une nouvelle fin après l'avenant qui la donne. Un
avenant signé après la fin ne ranime pas une convention : il n'y a pas de reconduction tacite.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from egalite.convention import calendar
from egalite.convention.agreement import Agreement, agreements, concerned
from egalite.finding import Finding, Pointer
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items
from egalite.records.values.dates import sound

RULE = "convention-dates"
KINDS = ("partner",)
WHOLE = True
AFTER = {
    "charter": "la Charte à part ne peut pas précéder la première convention", "amendment": "l'avenant ne peut pas précéder la signature",
    "end": "la fin ne peut pas précéder la signature", "removal": "le retrait ne peut pas précéder la signature",
}  # fmt: skip


def check(document: Document, context: Context) -> Iterator[Finding]:
    facts = fields(document).get("facts", ())
    if not facts or not sound(document, context.day, ("facts",)):  # the rules on single dates have spoken
        return
    conventions = agreements(facts)
    yield from _order(document, conventions)
    for one in conventions:
        if one.term < one.first_year:
            told = f"la convention finirait avant de commencer ({one.first_year.isoformat()}) ; corrigez."
            yield document.finding(RULE, ("facts", one.rank, "ends_on"), told)


def _order(document: Document, conventions: tuple[Agreement, ...]) -> Iterator[Finding]:
    """Facts that no convention precedes, or that come too late to change one."""
    signed = list(conventions)
    for pointer, fact in items(document, "facts"):
        on = calendar.parse_day(fact["date"])
        words = AFTER.get(fact["fact"])
        if words is None or fact.get("void"):
            continue
        if not signed:
            yield document.finding(
                RULE, (*pointer, "fact"), "aucune convention n'est signée ; inscrivez d'abord sa signature."
            )
        elif on < signed[0].signed_on and fact["fact"] != "charter":
            yield document.finding(
                RULE, (*pointer, "date"), f"{words} ({signed[0].signed_on.isoformat()}) ; corrigez une des deux dates."
            )
        elif fact["fact"] == "amendment" and "ends_on" in fact:
            yield from _amendment(document, pointer, fact["ends_on"], on, signed)


def _amendment(
    document: Document, pointer: Pointer, ends_on: str, on: date, conventions: list[Agreement]
) -> Iterator[Finding]:
    if calendar.parse_day(ends_on) < on:
        told = f"la fin ne peut pas précéder l'avenant ({on.isoformat()}) ; corrigez une des deux dates."
        yield document.finding(RULE, (*pointer, "ends_on"), told)
        return
    at = concerned(conventions, on)
    if at is not None and on > conventions[at].ends_on:
        told = (
            f"cet avenant est signé après la fin de la convention ({conventions[at].ends_on.isoformat()}) et ne la prolonge pas ; "
            "inscrivez la nouvelle convention."
        )
        yield document.finding(RULE, (*pointer, "date"), told)
