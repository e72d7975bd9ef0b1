"""Les fiches et les organismes que nomme la recherche sont en ligne.

Rien n'arrête un retrait, et une autre instance a d'autres fiches : la recherche donne les réponses qui restent. L'avertissement,
un par nom, attend qu'un éditeur corrige la ligne ou la retire, dans `schemas/vocabularies/examples-….yml` ou
`schemas/vocabularies/thesaurus.yml`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from egalite.finding import Finding, Pointer
from egalite.records.content import promoted_answers, thesaurus
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.schema import nearest

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    names = corpus.data.get(thesaurus.FILE.path)
    documents = (corpus.data[file.path] for file in promoted_answers.FILES if file.path in corpus.data)
    seen: set[str] = set()
    for examples in documents:
        known = {*corpus.tree.schemes, *corpus.retired.schemes}
        for name, pointer in _schemes(examples).items():
            if name in seen:
                continue
            seen.add(name)
            if name not in known:
                yield _unknown(examples, pointer, name, "aucune fiche", known)
            elif corpus.schemes.get(name, {}).get("status") != "online":
                sentence = (
                    f"« {name} » n'est plus en ligne ; la recherche proposera les autres réponses de ces exemples."
                )
                yield examples.finding("search-names", pointer, sentence, severity="warning")
    if names is not None:
        known = {*corpus.partners, *corpus.retired.partners}
        for index, item in enumerate(fields(names)["names"]):
            if item["partner"] not in known:
                yield _unknown(names, ("names", index, "partner"), item["partner"], "aucun organisme", known)


def _schemes(document: Document) -> dict[str, Pointer]:
    """Where each scheme is named first."""
    places: dict[str, Pointer] = {}
    for index, group in enumerate(fields(document).get("schemes", ())):
        for number, name in enumerate(group["answers"]):
            places.setdefault(name, ("schemes", index, "answers", number))
    return places


def _unknown(document: Document, pointer: Pointer, name: str, what: str, known: Collection[str]) -> Finding:
    guess = nearest(name, sorted(known))
    hint = f"il y a « {guess} »" if guess else "corrigez ou retirez la ligne"
    sentence = f"« {name} » n'est l'identifiant d'{what} ; {hint}."
    return document.finding("search-names", pointer, sentence, severity="warning", suggestion=guess)
