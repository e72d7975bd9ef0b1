"""Les coordonnées sont dans les moyens de contact, pas dans le résumé ni dans le texte.

Un numéro, une adresse électronique ou internet copiés dans le texte ne seraient plus vérifiés ni mis à
jour. Un numéro court (« 39 28 »), qui est aussi le nom d'un service, et un lien de la forme
`[texte](https://…)` sont permis dans le texte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding, Sentence, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.values.markdown import parse

KINDS = ("scheme",)
# What a contact cannot do without; each starts with a fixed letter, which is found fast.
DOT = re.compile(r"\.[A-Za-z]{2}")
ZERO = re.compile(r"0(?:[ .\u00a0\u202f-]?\d){9}")
PHONE = r"(?<![\d,])(?<!\d )(?:\+33[ .\u00a0\u202f-]?\(?0?\)?|0)(?:[ .\u00a0\u202f-]?\d){9}(?![\d]| \d)"
MAIL = r"[\w.+-]+@[\w-]+\.\w+"
SITE = r"(?:https?://|www\.)\S*[^\s.,;:!?)»]|(?<![@\w])(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|info)\b(?!\w)"
CONTACT = re.compile(f"(?P<tel>{PHONE})|(?P<mail>{MAIL})|(?P<site>{SITE})", re.IGNORECASE)
NAMES = {"tel": "un numéro de téléphone", "mail": "une adresse électronique", "site": "une adresse internet"}


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    summary = fields(document)["summary"]
    if _suspect(summary) and (match := CONTACT.search(summary)):
        yield document.finding("contact-in-text", ("summary",), _message(match, "le résumé"))
    body = document.body
    if _suspect(body) and CONTACT.search(body):
        for piece in parse(body).prose:
            if "](" in piece.text:
                continue  # a link that was not understood: body-links tells it
            for match in CONTACT.finditer(piece.text):
                yield document.finding_in_body(
                    "contact-in-text",
                    piece.offset + match.start(),
                    _message(match, "le texte"),
                    length=len(match.group()),
                )


def _suspect(text: str) -> bool:
    if "@" in text or "/" in text or "+" in text:
        return True
    return DOT.search(text) is not None or ("0" in text and ZERO.search(text) is not None)


def _message(match: re.Match[str], holder: str) -> Sentence:
    kind = NAMES[match.lastgroup or "site"]
    return (f"{holder} contient {kind} (« {match.group()} ») ; sa place est dans ", mention("channels"), ".")
