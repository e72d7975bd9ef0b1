"""`tous` est seul dans la liste des domaines.

Il veut dire que rien ne limite le domaine ; un domaine de plus le contredit.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = ("scheme",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    sectors = fields(document)["sectors"]
    if len(sectors) > 1 and "tous" in sectors:
        yield document.finding(
            "sector-all",
            ("sectors", sectors.index("tous")),
            "« tous » va seul ; supprimez-le, ou supprimez les autres domaines.",
        )
