"""Une adresse électronique est bien formée et désigne un service, jamais une personne.

Refusées : prenom.nom, p.nom, un prénom seul. Demandez à l'organisme une adresse de service (`contact@…`,
`ecoute@…`) : elle reste valable quand la personne s'en va, et personne n'est exposé.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Pointer
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items, texts
from egalite.records.values.mail import ADDRESS, fault

KINDS = kinds.ALL


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, channel in items(document, "channels"):
        if channel["type"] == "courriel" and "value" in channel:
            yield from _judge(document, (*pointer, "value"), channel["value"])
    if "@" not in document.text:
        return
    for pointer, text in texts(fields(document)):
        # Values have been judged above or as web addresses, the summary has a rule of its own.
        if "@" in text and "://" not in text and pointer[-1] not in ("value", "summary", "read_as"):
            for match in ADDRESS.finditer(text):
                yield from _judge(document, pointer, match.group())


def _judge(document: Document, pointer: Pointer, address: str) -> Iterator[Finding]:
    refusal = fault(address)
    if refusal is not None:
        yield document.finding("email-address", pointer, refusal.message, suggestion=refusal.suggestion)
