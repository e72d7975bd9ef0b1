"""Le texte est en Markdown, sans HTML ni commentaire HTML.

Un titre s'écrit `## Titre`, un lien `[texte](https://…)`, une liste avec des tirets. Pour montrer le signe
lui-même, écrivez `\\<`. Une page éditoriale peut garder quelques balises que Markdown n'a pas (`<abbr>`, `<sup>`, `<dl>`…), sans style ni
programme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import parsed
from egalite.records.values import markup

KINDS = (*kinds.OWNED, "page")
TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if "<" not in document.body:
        return
    if document.kind == "page":
        for piece in parsed(document).html:
            if parts := markup.refused(piece.text):
                told = f"« {parts[0]} » n'est pas admis dans une page ; employez du Markdown."
                yield document.finding_in_body("body-html", piece.offset, told)
        return
    names: set[str] = set()
    for piece in parsed(document).html:
        match = TAG.match(piece.text.lstrip())
        name = match[1].lower() if match else ""
        if piece.text.lstrip().startswith("</") and name in names:
            continue  # the opening tag has told it
        names.add(name)
        subject = f"balise HTML « <{name}> » interdite" if name else "commentaire HTML interdit"
        yield document.finding_in_body("body-html", piece.offset, f"{subject} dans le texte ; employez du Markdown.")
