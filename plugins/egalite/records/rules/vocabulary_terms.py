"""Les schémas connaissent les termes des vocabulaires, et aucun autre ; la région d'un département existe.

Les schémas recopient les termes, pour que tout éditeur de texte les propose. Après un terme ajouté, renommé ou retiré dans
`schemas/vocabularies/`, lancez `make generate`.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import schema, vocabulary
from egalite.records.context import Corpus
from egalite.records.items import fields

RULE = "vocabulary-terms"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    yield from _unknown_regions(corpus)
    for document in corpus.data.values():
        if document.kind != "vocabulary" or document.id not in schema.enumerations():
            continue
        listed, terms = schema.enumerations()[document.id], fields(document)["terms"]
        for index, term in enumerate(terms):
            if term["id"] not in listed:
                guess = schema.nearest(term["id"], sorted(listed))
                told = f"« {term['id']} » n'est pas dans les schémas ; corrigez-le, ou lancez « make generate »."
                yield document.finding(RULE, ("terms", index, "id"), told, suggestion=guess)
        for name in sorted(listed - {term["id"] for term in terms}):
            told = f"le terme « {name} » des schémas n'est plus ici ; remettez-le, ou lancez « make generate »."
            yield document.finding(RULE, ("terms",), told, key=True)


def _unknown_regions(corpus: Corpus) -> Iterator[Finding]:
    departements, regions = (corpus.data.get(vocabulary.file(name).path) for name in ("departements", "regions"))
    if departements is None or regions is None:
        return
    known = [term["id"] for term in fields(regions)["terms"]]
    for index, term in enumerate(fields(departements)["terms"]):
        if term["region"] not in known:
            told = f"la région « {term['region']} » n'est pas dans regions.yml ; corrigez-la."
            yield departements.finding(RULE, ("terms", index, "region"), told)
