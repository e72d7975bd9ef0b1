"""Une fiche que nomme « Que s'est-il passé ? » est en ligne.

Rien n'arrête un retrait : les réponses passent la fiche, et la suivante monte. L'avertissement attend qu'un éditeur en donne
une autre dans `content/orientation.yml`, ou retire la ligne.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention.publication import visibility
from egalite.finding import Finding
from egalite.records.content.orientation import reading
from egalite.records.context import Corpus
from egalite.records.items import fields
from egalite.records.rules.orientation_reference import references

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(reading.FILE.path)
    if document is None:
        return
    for pointer, name, value in references(fields(document)):
        if name == "scheme" and _offline(value, corpus):
            told = f"la fiche « {value} » n'est pas en ligne : les réponses la passent ; donnez-en une autre, ou retirez la ligne."
            yield document.finding("orientation-offline", pointer, told, severity="warning")


def _offline(identifier: str, corpus: Corpus) -> bool:
    """Whether a scheme that exists, or has existed, is not online on the day; one with an error of its own is told there."""
    if identifier not in corpus.tree.schemes:
        return identifier in corpus.retired.schemes
    scheme = corpus.schemes.get(identifier)
    partner = corpus.partners.get(scheme["partner"]) if scheme else None
    return scheme is not None and partner is not None and visibility(scheme, partner, corpus.day) != "online"
