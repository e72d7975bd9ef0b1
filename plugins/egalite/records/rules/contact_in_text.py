"""Les coordonnées sont dans les moyens de contact, pas dans le résumé, les autres champs ni le texte.

Un numéro, une adresse électronique ou internet copiés dans le texte ne seraient plus vérifiés ni mis à
jour. Un numéro court (« 39 28 »), qui est aussi le nom d'un service, et un lien de la forme
`[texte](https://…)` sont permis dans le texte ; ce qui se dit (« exemple.fr », « exemple.fr/aide »), une adresse électronique, dans
une note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding, Mention, Sentence, mention
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.rendered_text import Text, rendered
from egalite.records.values import phone

RULE = "contact-in-text"
KINDS = ("partner", *kinds.OWNED)
_BETWEEN = r"[ .()/\u00a0\u202f\u2010-\u2015\n-]{0,3}"
PHONE = rf"(?<![\w,])(?<!\d )(?:(?:\+|00){_BETWEEN}[1-9](?:{_BETWEEN}\d){{7,13}}|0(?:{_BETWEEN}\d){{9}})(?![\w]| \d)"
# Each begins where a word begins, so that no letter is looked at more than twice.
MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w+"
LINK = r"(?:https?://|www\.)\S*[^\s.,;:!?)»]"
ADDRESS = rf"{LINK}|(?<![\w.@-])(?:[a-z0-9-]+\.)+[a-z]{{2,24}}/[\w?=-]+"
SITE = r"(?<![\w.@-])(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|info)\b(?!\w)"
IN_FIELD = re.compile(f"(?P<tel>{PHONE})|(?P<site>{LINK})", re.IGNORECASE)
CONTACT = re.compile(f"(?P<tel>{PHONE})|(?P<mail>{MAIL})|(?P<site>{ADDRESS}|{SITE})", re.IGNORECASE)
_DOT = re.compile(r"\.[*_`<\[\\]*[A-Za-z]{2}")
KINDS_OF_CONTACT = {"tel": "un numéro de téléphone", "mail": "une adresse électronique", "site": "une adresse internet"}


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    summary = fields(document).get("summary", "")
    if _suspect(summary) and (match := CONTACT.search(phone.without_dates(summary))) and not _dear(match):
        yield document.finding(RULE, ("summary",), _message(match, summary, ("le résumé",)))
    for text in rendered(document).texts(_suspect):
        if text.passage is not None:
            yield from _passage(text)
        elif text.pointer[-1] not in ("summary", "value", "phone", "number") and _suspect_field(text.text):
            match = IN_FIELD.search(phone.without_dates(text.text))
            if match and not _dear(match):
                name = next(part for part in reversed(text.pointer) if isinstance(part, str))
                yield text.finding(RULE, *match.span(), _message(match, text.text, (mention(name),)))


def _passage(text: Text) -> Iterator[Finding]:
    if "](" in text.text or not _suspect(text.text):
        return  # nothing, or a link that was not understood: body-links tells it
    for match in CONTACT.finditer(phone.without_dates(text.text)):
        # What a link shows has a rule of its own; so has a number that costs more.
        if not text.linked(match.start()) and not _dear(match):
            yield text.finding(RULE, *match.span(), _message(match, text.text, ("le texte",)))


def _suspect_field(text: str) -> bool:
    return "://" in text or "www." in text or phone.may_hold_a_number(text)


def _suspect(text: str) -> bool:
    return "@" in text or "://" in text or phone.may_hold_a_number(text) or _DOT.search(text) is not None


def _dear(match: re.Match[str]) -> bool:
    return match.lastgroup == "tel" and phone.is_dear(phone.figures(match.group()))


def _message(match: re.Match[str], text: str, holder: tuple[str | Mention]) -> Sentence:
    kind = KINDS_OF_CONTACT[match.lastgroup or "site"]
    shown = " ".join(text[slice(*match.span())].split())
    return (*holder, f" contient {kind} (« {shown} ») ; sa place est dans ", mention("channels"), ".")
