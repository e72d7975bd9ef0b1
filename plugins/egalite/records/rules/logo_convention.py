"""Seul un organisme qui a signé une convention a un logo.

Rien ne doit laisser croire qu'un organisme présenté d'après des sources publiques est partenaire. Le logo n'est montré que
les jours où la convention et la Charte sont en vigueur.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items

KINDS = ("partner",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if "logo" in fields(document) and not any(fact["fact"] == "signature" for _, fact in items(document, "facts")):
        yield document.finding(
            "logo-convention",
            ("logo",),
            "un organisme sans convention n'a pas de logo ; supprimez ce bloc.",
            key=True,
        )
