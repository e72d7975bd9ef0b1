"""Les titres du texte commencent au niveau 2 (`##`) et ne sautent pas de niveau.

Le niveau 1 est le nom de la fiche, ou le titre de la page, le dernier est le niveau 4. Un titre n'est pas vide ; il s'écrit avec
des dièses suivis d'une espace, jamais en soulignant une ligne.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import parsed

KINDS = (*kinds.OWNED, "page")
DEEPEST = 4
UNSPACED = re.compile(r"#{2,6}[^#\s]")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if _plain(document.body):
        return
    body = parsed(document)
    previous = 1
    for heading in body.headings:
        fault = None
        if heading.underlined:
            fault = "les signes dessous en font un titre ; laissez une ligne vide entre les deux, ou écrivez ##."
        elif heading.level == 1:
            what = "le titre de la page" if document.kind == "page" else "le nom de la fiche"
            fault = f"le niveau 1 est {what} ; commencez à ##."
        elif not heading.text:
            fault = "titre vide ; écrivez-le ou supprimez la ligne."
        elif heading.level > DEEPEST:
            fault = f"titre de niveau {heading.level} ; le site n'en montre pas au-delà du niveau {DEEPEST}."
        elif heading.level > previous + 1:
            mend = "#" * (previous + 1)
            fault = f"titre de niveau {heading.level} après le niveau {previous} ; écrivez {mend}."
        if fault is not None:
            yield document.finding_in_body("body-headings", heading.offset, fault)
        previous = max(heading.level, 2)
    for passage in body.passages:
        if passage.kind == "Paragraph" and UNSPACED.match(passage.text):
            yield document.finding_in_body(
                "body-headings", passage.offset(0), "il manque une espace après les dièses ; ajoutez-la."
            )


def _plain(body: str) -> bool:
    """Whether a body visibly holds only full headings of levels 2, then 3: most do, and need no parser."""
    body = f"\n{body}\n"
    if "=" in body or ">" in body or "--" in body or "-\n" in body or " \n" in body or "#  " in body or "\n " in body:
        return False
    second, third = body.count("\n## "), body.count("\n### ")
    if body.count("#") != 2 * second + 3 * third:
        return False
    return third == 0 or -1 < body.find("\n## ") < body.find("\n### ")
