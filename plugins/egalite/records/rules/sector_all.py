"""`tous` est seul dans la liste des domaines.

Il veut dire que rien ne limite le domaine ; un domaine de plus le contredit.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.vocabulary import EVERY_SECTOR

KINDS = ("scheme", "idea")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    sectors = fields(document)["sectors"]
    if len(sectors) > 1 and EVERY_SECTOR in sectors:
        yield document.finding(
            "sector-all",
            ("sectors", sectors.index(EVERY_SECTOR)),
            "« tous » va seul ; supprimez-le, ou supprimez les autres domaines.",
        )
