"""Ce que nomme « Que s'est-il passé ? » existe : réponses, numéros d'urgence, délais, fiches.

Dans `content/orientation.yml`, une lettre de trop ôterait un contact de ses pages sans que rien ne le montre. Une fiche est
un fichier de `schemes/`, ou un identifiant de `schemas/retired-ids.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from egalite.finding import Finding, Pointer
from egalite.project import content_root
from egalite.records.content import deadlines, emergency
from egalite.records.content.orientation import reading
from egalite.records.context import Corpus
from egalite.records.items import fields
from egalite.records.schema import nearest

_QUESTIONS = ("what", "where", "who")
_MARK = re.compile(r"\{\s*urgence\s*:?\s*([^{}]*?)\s*\}", re.IGNORECASE)  # an emergency number in a text
_SCHEMES = ("scheme", "unless")  # what is offered, and what is said to be missing


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(reading.FILE.path)
    if document is None:
        return
    data = fields(document)
    answers = {question: [item["id"] for item in data[question]] for question in _QUESTIONS}
    known: dict[str, tuple[Collection[str], str]] = {
        **dict.fromkeys(_SCHEMES, (corpus.tree.schemes, "aucune fiche schemes/{0}.md n'existe")),
        "opens": (answers["where"], "« {0} » n'est pas une réponse de « where »"),
        **{question: (ids, f"« {{0}} » n'est pas une réponse de « {question} »") for question, ids in answers.items()},
    }
    for file, field, noun in ((emergency.FILE, "numbers", "un numéro"), (deadlines.FILE, "deadlines", "un délai")):
        listed = file.open(content_root(corpus.tree.root, file.path.removeprefix("content/")))
        if not listed.findings:
            ids = [item["id"] for item in fields(listed)[field]]
            known[field] = (ids, f"« {{0}} » n'est pas {noun} de {file.path}")
    for pointer, name, value in references(data):
        names, sentence = known.get(name, ((value,), ""))
        if value in names or (name in _SCHEMES and value in corpus.retired.schemes):
            continue
        guess = nearest(value, sorted(names))
        hint = f"la plus proche est « {guess} »" if guess else "corrigez ou retirez la ligne"
        yield document.finding(
            "orientation-reference", pointer, f"{sentence.format(value)} ; {hint}.", suggestion=guess
        )


def references(node: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, str, str]]:
    """Place, field and value of each thing that the file names."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from references(item, (*pointer, index))
    elif isinstance(node, dict):
        for field, value in node.items():
            place = (*pointer, field)
            if field == "helpline":
                yield place, "scheme", value
            elif field in ("opens", "unless"):
                yield place, field, value
            elif field == "schemes":
                yield from (((*place, index), "scheme", name) for index, name in enumerate(value))
            elif field == "text":
                yield from ((place, "numbers", mark) for mark in _MARK.findall(value))
            elif field in ("numbers", "deadlines") or (field in _QUESTIONS and pointer):
                yield from (((*place, index), field, name) for index, name in enumerate(value))
            else:
                yield from references(value, place)
