"""Un mot du quotidien n'est donné qu'une fois.

Les majuscules et les espaces ne suffisent pas à distinguer deux mots.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.finding import Finding
from egalite.records.items import fields

KINDS = ("scheme",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    keywords = fields(document).get("keywords", ())
    folded = [keyword.casefold().strip() for keyword in keywords]
    if len(set(folded)) == len(folded):
        return
    for index, word in enumerate(folded):
        if word in folded[:index]:
            yield document.finding(
                "duplicate-keyword",
                ("keywords", index),
                f"« {keywords[index]} » est déjà dans la liste ; gardez-en un.",
            )
