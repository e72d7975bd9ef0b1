"""« Que s'est-il passé ? » se tient : chaque réponse mène à quelqu'un, et ses phrases sont celles des fiches.

Dans `content/orientation.yml`, une phrase de `because` que sa fiche ne dit plus, une citation coupée de sa condition (de la section
« Pour qui », tout le paragraphe ; ailleurs, des phrases entières), ou une combinaison de réponses sans dispositif en ligne,
n'arrête pas la publication, mais le lecteur y perd.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from egalite.convention.publication import visibility
from egalite.finding import Finding, Pointer
from egalite.records.content.orientation import quotes, reading
from egalite.records.content.orientation.answers import Resolver
from egalite.records.content.orientation.model import Orientation
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.rules import orientation_reference

RULE = "orientation"
SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(reading.FILE.path)
    if document is not None:
        yield from _misquoted(document, corpus)
        if not any(orientation_reference.check_corpus(corpus)):  # a misspelt answer leads nowhere, and is judged there
            yield from _dead_ends(document, reading.interpret(fields(document)), corpus)


def _misquoted(document: Document, corpus: Corpus) -> Iterator[Finding]:
    for pointer, contact in _contacts(fields(document)):
        scheme, because = contact["scheme"], contact.get("because", "")
        record = corpus.schemes.get(scheme)
        fault = quotes.fault(record, corpus.bodies[scheme], because) if because and record is not None else None
        if fault == "absent":
            told = f"la fiche « {scheme} » ne dit plus cette phrase, son résumé la remplace ; recopiez-en une autre, ou retirez la ligne."
            yield document.finding(RULE, (*pointer, "because"), told, severity="warning")
        elif fault == "cut":
            told = (
                f"cette citation de « {scheme} » laisse sa condition de côté, le résumé la remplace ; recopiez des phrases entières, et "
                f"de « {quotes.CONDITIONS} » tout le paragraphe."
            )
            yield document.finding(RULE, (*pointer, "because"), told, severity="warning")


def _contacts(data: Mapping[str, Any]) -> Iterator[tuple[Pointer, Mapping[str, Any]]]:
    for rank, contact in enumerate(data["contacts"]):
        yield ("contacts", rank), contact
    for group, minor in enumerate(data["minors"]):
        for rank, contact in enumerate(minor["contacts"]):
            yield ("minors", group, "contacts", rank), contact


def _dead_ends(document: Document, orientation: Orientation, corpus: Corpus) -> Iterator[Finding]:
    """One finding an answer, with the first combination that leads nowhere."""
    online = [
        identifier
        for identifier, scheme in corpus.schemes.items()
        if (partner := corpus.partners.get(scheme["partner"])) and visibility(scheme, partner, corpus.day) == "online"
    ]
    resolver = Resolver(orientation, corpus.schemes, corpus.bodies, online)
    for rank, what in enumerate(orientation.what):
        for where, who in product(orientation.where, orientation.who):
            if not resolver.contacts(what.id, where.id, who.id):
                told = (
                    f"aucun dispositif en ligne pour « {what.label} », « {where.label} », « {who.label} » ; "
                    "ajoutez un contact qui convient."
                )
                yield document.finding(RULE, ("what", rank), told, severity="warning")
                break
