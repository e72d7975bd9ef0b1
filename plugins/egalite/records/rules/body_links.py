"""Un lien a un texte qui dit où il mène et une adresse que l'on peut suivre.

Lu seul, « ici », « en savoir plus » ou une adresse nue ne dit rien à qui écoute la page (RGAA, critère
6.1). Sont permises les adresses https, mailto:, tel:, sms: et les chemins de ce site (`/guides/…/`). Un lien mailto: n'a qu'un
destinataire : après « ? », seul un objet (`subject`) est admis, sur une ligne.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding, Sentence
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import parsed
from egalite.records.values import mail, phone, web
from egalite.records.values.markdown import Link
from egalite.records.values.words import fold

RULE = "body-links"
KINDS = (*kinds.WITH_TEXT, "page")
# How Pelican names a file of content/, a place of the same page, and the mark of an emergency number, which the build refuses.
_EDITORIAL = re.compile(r"\{(?:filename|static|attach)\}[^\\]+|#[\w:-]+|[^{}]*\{urgence\b[^{}]*\}.*")
_SUBJECT = re.compile(r"[^?]*(?:\?subject=[^&?]*)?")
_CONTROL = re.compile(r"%(?:[01][0-9A-F]|7F)", re.IGNORECASE)  # in an address: the end of a line, that begins a header
EMPTY_WORDS = frozenset({
    "ici", "la", "cliquez ici", "cliquer ici", "cliquez", "clic", "en savoir plus", "savoir plus",
    "plus", "plus d infos", "plus d informations", "lien", "le lien", "ce lien", "suivez ce lien",
    "suivre ce lien", "voir", "voir ici", "voir plus", "voir le lien", "lire", "lire la suite",
    "la suite", "suite", "page", "cette page", "la page", "site", "le site", "ce site", "adresse",
    "url", "details", "acceder", "telecharger", "click here", "here", "more", "read more", "link",
})  # fmt: skip


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    text = document.body
    if "[" not in text and "<" not in text:
        return
    body = parsed(document)
    editorial = document.kind == "page"
    for link in body.links:
        fault = None if link.image else _text(link, editorial) or _target(link.target, editorial)
        if fault is not None:
            yield document.finding_in_body(RULE, link.offset, fault, length=link.length)
    for passage in body.passages:
        if "](" in passage.text:
            place = passage.text.index("](")
            fault = "ce lien n'est pas compris ; écrivez [texte](https://…), sans espace dans l'adresse."
            if not any(first <= place < last for first, last in passage.code):
                yield document.finding_in_body(RULE, passage.offset(place), fault)


_NUMBER = re.compile(r"[\d+ .()-]*")


def _text(link: Link, editorial: bool) -> str | None:
    bare = link.kind in ("Autolink", "Email") or "://" in link.text or link.text.startswith("www.")
    if bare and not editorial:
        return "adresse nue ; écrivez [texte qui dit où mène le lien](adresse)."
    words = fold(link.text)
    if not words:
        return "lien sans texte ; dites où il mène."
    if words in EMPTY_WORDS:
        return f"« {link.text} » ne dit pas où mène le lien ; écrivez par exemple le nom de la page."
    return None


def _target(target: str, editorial: bool) -> Sentence | None:
    if editorial and _EDITORIAL.fullmatch(target):
        return None
    kind, colon, rest = target.partition(":")
    if not target:
        return "lien sans adresse ; dites où il mène."
    if target.startswith("/") and not target.startswith("//"):
        fault = web.path_refusal(target)
        return fault.message if fault else None
    if colon and kind in ("tel", "sms"):
        try:
            number = phone.parse(rest)
        except phone.PhoneError as error:
            if not _NUMBER.fullmatch(rest):
                return f"« {target} » n'a pas que le numéro ; écrivez par exemple {kind}:0140000000, sans rien après."
            return error.sentence
        plain = re.fullmatch(r"\+?[0-9]+", rest)
        return None if plain else f"« {target} » ne s'appelle pas partout ; écrivez {kind}:{number.dial}."
    if not colon and not target.startswith("//"):
        return f"« {target} » n'est pas une adresse complète ; commencez par https:// ou par /."
    fault = mail.fault(rest.partition("?")[0]) if colon and kind == "mailto" else web.link_refusal(target)
    if fault is not None:
        return fault.message
    if kind == "mailto" and (not _SUBJECT.fullmatch(rest) or _CONTROL.search(rest)):
        return "après l'adresse électronique, seul « ?subject=… » est admis : un message ne part à personne d'autre."
    return None
