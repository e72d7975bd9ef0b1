"""Une image du texte est sur ce site et a un texte de remplacement.

Son adresse commence par « / », ou, dans une page de `content/`, par `{static}`. Le texte de remplacement dit ce que montre l'image ;
ce n'est pas un nom de fichier.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import parsed
from egalite.records.values.markdown import Link
from egalite.records.values.words import is_file_name

KINDS = (*kinds.OWNED, "page")
_CONTENT = ("{static}", "{attach}", "{filename}")  # how a page names a file of content/


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if "[" not in document.body or "![" not in document.body:
        return
    for link in parsed(document).links:
        fault = _fault(link, document.kind == "page") if link.image else None
        if fault is not None:
            yield document.finding_in_body("body-images", link.offset, fault, length=link.length)


def _fault(link: Link, editorial: bool) -> str | None:
    target = link.target
    if not (editorial and target.startswith(_CONTENT)) and (
        not target.startswith("/") or target.startswith("//") or "\\" in target
    ):
        return f"l'image « {target} » n'est pas sur ce site ; donnez un chemin qui commence par /."
    if not link.text:
        return "image sans texte de remplacement ; écrivez ![ce que montre l'image](/chemin)."
    if is_file_name(link.text):
        return f"« {link.text} » est un nom de fichier ; dites ce que montre l'image."
    return None
