"""Le thésaurus de la recherche se tient : chaque mot mène à une seule notion.

Il est dans `schemas/vocabularies/thesaurus.yml`. Un mot écrit deux fois se contredirait ; un mot que la recherche laisse
de côté ne mènerait à rien.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite.finding import Finding
from egalite.records import schema
from egalite.records.content import thesaurus
from egalite.records.context import Corpus
from egalite.records.document import Document

RULE = "thesaurus"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    try:
        document = thesaurus.open_thesaurus(corpus.tree.root)
    except OSError:
        return  # a root of records alone: the checkout's thesaurus judges nothing there
    findings = document.findings or schema.check(document)
    yield from findings
    if document.data is None or findings:
        return
    yield from _twice(document)


def _twice(document: Document) -> Iterator[Finding]:
    """Words that two entries claim, and words that are also left aside."""
    data: Mapping[str, Any] = document.data or {}
    ignored = {" ".join(thesaurus.words(text)) for text in data["ignored"]}
    homes: dict[tuple[str, str], str] = {}
    for pointer, text in thesaurus.phrases(data):
        word = " ".join(thesaurus.words(text))
        owner = str(data[str(pointer[0])][pointer[1]]["id"])
        if word in ignored:
            message = f"« {text} » est aussi dans « ignored », qui le laisse de côté ; gardez l'un des deux."
            yield document.finding(RULE, pointer, message)
        # A pinned answer comes besides the results: its words may lead to a concept too.
        elif (first := homes.setdefault((str(pointer[0]), word), owner)) != owner:
            message = f"« {text} » est déjà dans « {first} » ; un mot ne mène qu'à une notion, gardez l'un des deux."
            yield document.finding(RULE, pointer, message)
