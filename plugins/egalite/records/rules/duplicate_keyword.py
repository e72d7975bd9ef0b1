"""Un mot du quotidien n'est donné qu'une fois.

Les majuscules et les espaces ne suffisent pas à distinguer deux mots.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = ("scheme",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    keywords = fields(document).get("keywords", ())
    forms = [keyword.casefold().strip() for keyword in keywords]
    if len(set(forms)) == len(forms):
        return
    for index, word in enumerate(forms):
        if word in forms[:index]:
            yield document.finding(
                "duplicate-keyword",
                ("keywords", index),
                f"« {keywords[index]} » est déjà dans la liste ; gardez-en un.",
            )
