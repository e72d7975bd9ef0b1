"""Le thésaurus de la recherche se tient : chaque mot mène à une seule notion.

Il est dans `schemas/vocabularies/thesaurus.yml`. Un mot écrit deux fois se contredirait ; un mot que la recherche laisse
de côté ne mènerait à rien, ni une situation qui n'est pas une réponse de `content/orientation.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.project import content_root
from egalite.records.content import thesaurus
from egalite.records.content.orientation import reading as orientation
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.schema import nearest

RULE = "thesaurus"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(thesaurus.FILE.path)
    if document is not None:
        yield from _twice(document)
        yield from _unknown_situations(document, corpus)


def _twice(document: Document) -> Iterator[Finding]:
    """Words that two entries claim, and words that are also left aside."""
    data = fields(document)
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
            told = f"« {text} » est déjà dans « {first} » ; un mot ne mène qu'à une notion, gardez l'un des deux."
            yield document.finding(RULE, pointer, told)


def _unknown_situations(document: Document, corpus: Corpus) -> Iterator[Finding]:
    """Situations that are no answer of the orientation."""
    answered = orientation.FILE.open(content_root(corpus.tree.root, "orientation.yml"))
    if answered.findings:
        return
    known = [item["id"] for question in ("what", "where") for item in fields(answered)[question]]
    for index, concept in enumerate(fields(document)["concepts"]):
        for number, name in enumerate(concept["reaches"].get("situations", ())):
            if name not in known:
                guess = nearest(name, known)
                hint = f"la plus proche est « {guess} »" if guess else "corrigez ou retirez la ligne"
                told = f"« {name} » n'est pas une réponse de content/orientation.yml ; {hint}."
                yield document.finding(
                    RULE, ("concepts", index, "reaches", "situations", number), told, suggestion=guess
                )
