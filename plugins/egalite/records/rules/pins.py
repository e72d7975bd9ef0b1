"""Les exemples de la recherche mènent à des réponses qui existent, et ne se contredisent pas.

Ils sont dans `schemas/vocabularies/pins.yml` et les fichiers `examples-….yml` à côté. Un numéro qui n'existe pas, une réponse
sans exemple ou une phrase rangée sous deux réponses priverait de numéros quelqu'un dont la vie est en jeu.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from egalite.finding import Finding, Pointer
from egalite.project import content_root
from egalite.records import schema
from egalite.records.content import emergency, promoted_answers
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields, texts

RULE = "pins"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    documents = [corpus.data[file.path] for file in promoted_answers.FILES if file.path in corpus.data]
    if not documents or any(document.findings for document in documents):
        return
    yield from _unknown_numbers(documents, corpus)
    yield from _strange_answers(documents)
    yield from _twice(documents)


def _unknown_numbers(documents: Sequence[Document], corpus: Corpus) -> Iterator[Finding]:
    listed = emergency.FILE.open(content_root(corpus.tree.root, "emergency.yml"))
    if listed.findings:
        return
    known = [number["id"] for number in fields(listed)["numbers"]]
    for document in documents:
        for pointer, name in texts(fields(document).get("pins", ()), ("pins",)):
            if "numbers" in pointer and name not in known:
                guess = schema.nearest(name, known)
                hint = f"la plus proche est « {guess} »" if guess else "ajoutez-le à cette liste, ou retirez la ligne"
                told = f"« {name} » n'est pas un numéro de content/emergency.yml ; {hint}."
                yield document.finding(RULE, pointer, told, suggestion=guess)


def _strange_answers(documents: Sequence[Document]) -> Iterator[Finding]:
    """Examples of an answer that does not exist, answers without any."""
    answers = [pin["id"] for document in documents for pin in fields(document).get("pins", ())] + [
        promoted_answers.NONE
    ]
    given = {name: document for document in documents for name in fields(document).get("examples", {})}
    for name, document in given.items():
        if name not in answers:
            guess = schema.nearest(name, answers)
            hint = f"la plus proche est « {guess} »" if guess else f"les réponses sont {', '.join(answers)}"
            message = f"« {name} » n'est l'identifiant d'aucune réponse ; {hint}."
            yield document.finding(RULE, ("examples", name), message, suggestion=guess)
    for name in answers:
        if name not in given:
            message = f"la réponse « {name} » n'a pas d'exemple ; ajoutez « {name}: » et au moins une phrase sous « examples »."
            yield documents[0].finding(RULE, ("pins",), message)


def _twice(documents: Sequence[Document]) -> Iterator[Finding]:
    """Sentences that stand twice, under two answers or one; queries apart, which are about something else."""
    asked: dict[str, str] = {}
    said: dict[str, str] = {}
    for document in documents:
        data = fields(document)
        for index, group in enumerate(data.get("schemes", ())):
            for number, query in enumerate(group["queries"]):
                pointer: Pointer = ("schemes", index, "queries", number)
                yield from _again(document, pointer, query, ", ".join(group["answers"]), asked)
        for number, query in enumerate(data.get("outside", ())):
            yield from _again(document, ("outside", number), query, "outside", asked)
        for pointer, sentence in texts(data.get("examples", {}), ("examples",)):
            yield from _again(document, pointer, sentence, str(pointer[1]), said)


def _again(document: Document, pointer: Pointer, text: str, answer: str, homes: dict[str, str]) -> Iterator[Finding]:
    written = promoted_answers.comparable(text)
    if written in homes:
        message = (
            f"« {text} » est déjà un exemple de « {homes[written]} » ; gardez-le sous une seule réponse, une fois."
        )
        yield document.finding(RULE, pointer, message)
    homes.setdefault(written, answer)
