"""Les exemples de la recherche mènent à des réponses qui existent, et ne se contredisent pas.

Ils sont dans `schemas/vocabularies/pins.yml`. Un numéro qui n'existe pas, une réponse sans exemple ou une phrase rangée sous
deux réponses priverait de numéros quelqu'un dont la vie est en jeu.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from egalite.finding import Finding
from egalite.project import content_root
from egalite.records import schema
from egalite.records.content import emergency, promoted_answers
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields, texts

RULE = "pins"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(promoted_answers.FILE.path)
    if document is None:
        return
    data = fields(document)
    yield from _unknown_numbers(document, corpus)
    yield from _strange_answers(document, data)
    yield from _twice(document, data)


def _unknown_numbers(document: Document, corpus: Corpus) -> Iterator[Finding]:
    listed = emergency.FILE.open(content_root(corpus.tree.root, "emergency.yml"))
    if listed.findings:
        return
    known = [number["id"] for number in fields(listed)["numbers"]]
    for pointer, name in texts(fields(document)["pins"], ("pins",)):
        if "numbers" in pointer and name not in known:
            guess = schema.nearest(name, known)
            hint = f"la plus proche est « {guess} »" if guess else "ajoutez-le à cette liste, ou retirez la ligne"
            told = f"« {name} » n'est pas un numéro de content/emergency.yml ; {hint}."
            yield document.finding(RULE, pointer, told, suggestion=guess)


def _strange_answers(document: Document, data: Any) -> Iterator[Finding]:
    """Examples of an answer that does not exist, answers without any."""
    answers = [pin["id"] for pin in data["pins"]] + [promoted_answers.NONE]
    for name in data["examples"]:
        if name not in answers:
            guess = schema.nearest(name, answers)
            hint = f"la plus proche est « {guess} »" if guess else f"les réponses sont {', '.join(answers)}"
            message = f"« {name} » n'est l'identifiant d'aucune réponse ; {hint}."
            yield document.finding(RULE, ("examples", name), message, suggestion=guess)
    for name in answers:
        if name not in data["examples"]:
            message = f"la réponse « {name} » n'a pas d'exemple ; ajoutez « {name}: » et au moins une phrase."
            yield document.finding(RULE, ("examples",), message)


def _twice(document: Document, data: Any) -> Iterator[Finding]:
    """Sentences that stand twice, under two answers or one; queries too, which are about something else."""
    homes: dict[str, str] = {}
    for index, group in enumerate(data.get("schemes", ())):
        for number, query in enumerate(group["queries"]):
            written, answer = promoted_answers.comparable(query), f"{', '.join(group['answers'])}"
            if written in homes:
                message = f"« {query} » est déjà un exemple de « {homes[written]} » ; gardez-le sous une seule réponse, une fois."
                yield document.finding(RULE, ("schemes", index, "queries", number), message)
            homes.setdefault(written, answer)
    for number, query in enumerate(data.get("outside", ())):
        written = promoted_answers.comparable(query)
        if written in homes:
            message = (
                f"« {query} » est déjà un exemple de « {homes[written]} » ; gardez-le sous une seule réponse, une fois."
            )
            yield document.finding(RULE, ("outside", number), message)
        homes.setdefault(written, "outside")
    homes = {}
    for pointer, sentence in texts(data["examples"], ("examples",)):
        written, answer = promoted_answers.comparable(sentence), str(pointer[1])
        if written in homes:
            message = f"« {sentence} » est déjà un exemple de « {homes[written]} » ; gardez-le sous une seule réponse, une fois."
            yield document.finding(RULE, pointer, message)
        homes.setdefault(written, answer)
