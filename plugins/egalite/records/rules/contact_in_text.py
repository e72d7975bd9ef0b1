"""Les coordonnées sont dans les moyens de contact, pas dans le résumé, les autres champs ni le texte.

Un numéro, une adresse électronique ou internet copiés dans le texte ne seraient plus vérifiés ni mis à
jour. Un numéro court (« 39 28 »), qui est aussi le nom d'un service, et un lien de la forme
`[texte](https://…)` sont permis dans le texte ; un nom de site (« exemple.fr »), une adresse électronique, dans une note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import BODY, Finding, Pointer, Sentence, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import rendered
from egalite.records.values import phone

RULE = "contact-in-text"
KINDS = ("scheme",)
SUMMARY: Pointer = ("summary",)
_NAMES = {SUMMARY: "le résumé", BODY: "le texte"}
_BETWEEN = r"[ .()/\u00a0\u202f\u2010-\u2015\n-]{0,3}"
PHONE = (
    rf"(?<![\w,])(?<!\d )(?:(?:\+|00){_BETWEEN}[1-9](?:{_BETWEEN}\d){{7,13}}|0(?:{_BETWEEN}\d){{9}})(?![\w]| \d)"
)
# Each begins where a word begins, so that no letter is looked at more than twice.
MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w+"
ADDRESS = r"(?:https?://|www\.)\S*[^\s.,;:!?)»]|(?<![\w.@-])(?:[a-z0-9-]+\.)+[a-z]{2,24}/[\w?=-]+"
SITE = r"(?<![\w.@-])(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|info)\b(?!\w)"
IN_FIELD = re.compile(f"(?P<tel>{PHONE})|(?P<site>{ADDRESS})", re.IGNORECASE)
CONTACT = re.compile(f"(?P<tel>{PHONE})|(?P<mail>{MAIL})|(?P<site>{ADDRESS}|{SITE})", re.IGNORECASE)
_NEEDED = re.compile(r"@|://|\.[A-Za-z]{2}|[+0](?:[^A-Za-z0-9]{0,3}\d){8}")
KINDS_OF_CONTACT = {"tel": "un numéro de téléphone", "mail": "une adresse électronique", "site": "une adresse internet"}


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    texts = rendered(document)
    for text in texts.prose(_NEEDED):
        match = (CONTACT if text.pointer == SUMMARY else IN_FIELD).search(text.text)
        if match and not _dear(match):
            yield text.finding(RULE, *match.span(), _message(match, text.pointer))
    for text in texts.passages(_NEEDED):
        if "](" in text.text:
            continue  # a link that was not understood: body-links tells it
        for match in CONTACT.finditer(text.text):
            # What a link shows has a rule of its own; so has a number that costs more.
            if not text.linked(match.start()) and not _dear(match):
                yield text.finding(RULE, *match.span(), _message(match, BODY))


def _dear(match: re.Match[str]) -> bool:
    return match.lastgroup == "tel" and phone.is_dear(phone.figures(match.group()))


def _message(match: re.Match[str], pointer: Pointer) -> Sentence:
    kind = KINDS_OF_CONTACT[match.lastgroup or "site"]
    shown = " ".join(match.group().split())
    holder = _NAMES.get(pointer)
    subject = (f"{holder} contient ",) if holder else (mention(_name(pointer)), " contient ")
    return (*subject, f"{kind} (« {shown} ») ; sa place est dans ", mention("channels"), ".")


def _name(pointer: Pointer) -> str:
    return next(part for part in reversed(pointer) if isinstance(part, str))
