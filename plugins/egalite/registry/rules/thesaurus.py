"""Le thésaurus de la recherche se tient : chaque mot mène à une seule notion, chaque notion à une fiche en ligne.

Il est dans `schemas/vocabularies/thesaurus.yml`. Un mot écrit deux fois se contredirait ; un mot que la recherche laisse
de côté ne mènerait à rien ; une notion dont aucune fiche ne parle promettrait ce que le site n'a pas.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from egalite.registry import schema, thesaurus
from egalite.registry.context import Corpus
from egalite.registry.document import Document
from egalite.registry.finding import Finding

RULE = "thesaurus"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    try:
        document = thesaurus.open_thesaurus(corpus.tree.root)
    except OSError:
        return  # a root of records alone: the checkout's thesaurus judges nothing there
    found = document.findings or schema.check(document)
    yield from found
    if document.data is None or found:
        return
    yield from _twice(document)
    yield from _unreached(document, corpus)


def _twice(document: Document) -> Iterator[Finding]:
    """Words that two entries claim, and words that are also left aside."""
    data: Mapping[str, Any] = document.data or {}
    ignored = {" ".join(thesaurus.words(text)) for text in data["ignored"]}
    seen: dict[tuple[str, str], str] = {}
    for pointer, text in thesaurus.phrases(data):
        word = " ".join(thesaurus.words(text))
        owner = str(data[str(pointer[0])][pointer[1]]["id"])
        if word in ignored:
            told = f"« {text} » est aussi dans « ignored », qui le laisse de côté ; gardez l'un des deux."
            yield document.finding(RULE, pointer, told)
        # A pinned answer comes besides the results: its words may lead to a concept too.
        elif (first := seen.setdefault((str(pointer[0]), word), owner)) != owner:
            told = f"« {text} » est déjà dans « {first} » ; un mot ne mène qu'à une notion, gardez l'un des deux."
            yield document.finding(RULE, pointer, told)


def _unreached(document: Document, corpus: Corpus) -> Iterator[Finding]:
    """Concepts that lead to no online scheme."""
    data: Mapping[str, Any] = document.data or {}
    online = [scheme for scheme in corpus.schemes.values() if scheme["status"] == "online"]
    said = {word for scheme in online for text in _texts(scheme) for word in thesaurus.words(text)}
    facets = {
        name: {value for scheme in online for value in _values(scheme, name)} for name in thesaurus.FACETS if name
    }
    for index, concept in enumerate(data["concepts"]):
        reaches = concept["reaches"]
        by_word = any(set(thesaurus.words(text)) <= said for text in reaches["words"])
        by_facet = any(set(reaches.get(name, ())) & facets[name] for name in ("sectors", "channels", "audiences"))
        if not by_word and not by_facet:
            told = f"aucune fiche en ligne ne répond à « {concept['id']} » ; changez « words » de « reaches », ou retirez la notion."
            yield document.finding(RULE, ("concepts", index, "reaches"), told, key=True)


def _texts(scheme: Mapping[str, Any]) -> Iterator[str]:
    yield from (scheme["name"], scheme["summary"])
    yield from scheme.get("keywords", ())


def _values(scheme: Mapping[str, Any], name: str) -> Sequence[str]:
    if name == "channels":
        return [channel["type"] for channel in scheme["channels"]]
    return scheme.get("audience" if name == "audiences" else name, ())  # type: ignore[no-any-return]
