"""Chaque notion du thésaurus de la recherche mène à une fiche en ligne.

Le thésaurus est dans `schemas/vocabularies/thesaurus.yml`. Une notion dont aucune fiche ne parle promettrait ce que le site
n'a pas. Rien n'arrête un retrait : l'avertissement attend qu'un éditeur mène ces mots ailleurs, ou retire la notion.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from egalite.finding import Finding
from egalite.records.content import thesaurus
from egalite.records.context import Corpus
from egalite.records.items import fields

RULE = "concept-reach"
SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(thesaurus.FILE.path)
    if document is None:
        return
    data = fields(document)
    online = [scheme for scheme in corpus.schemes.values() if scheme["status"] == "online"]
    vocabulary = {word for scheme in online for text in _texts(scheme) for word in thesaurus.words(text)}
    facets = {
        name: {value for scheme in online for value in _values(scheme, name)} for name in thesaurus.FACETS if name
    }
    for index, concept in enumerate(data["concepts"]):
        reaches = concept["reaches"]
        by_word = any(set(thesaurus.words(text)) <= vocabulary for text in reaches["words"])
        by_facet = any(set(reaches.get(name, ())) & facets[name] for name in ("sectors", "channels", "audiences"))
        if not by_word and not by_facet:
            message = f"aucune fiche en ligne ne répond à « {concept['id']} » ; changez « words » de « reaches », ou retirez la notion."
            yield document.finding(RULE, ("concepts", index, "reaches"), message, key=True, severity="warning")


def _texts(scheme: Mapping[str, Any]) -> Iterator[str]:
    yield from (scheme["name"], scheme["summary"])
    yield from scheme.get("keywords", ())


def _values(scheme: Mapping[str, Any], name: str) -> Sequence[str]:
    if name == "channels":
        return [channel["type"] for channel in scheme["channels"]]
    return scheme.get("audience" if name == "audiences" else name, ())  # type: ignore[no-any-return]
