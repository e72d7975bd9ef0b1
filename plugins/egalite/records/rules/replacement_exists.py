"""La fiche qui en remplace une autre existe.

`replaced_by` donne l'identifiant d'une autre fiche de `schemes/`.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Sentence, mention
from egalite.records.context import Corpus
from egalite.records.items import last_fact
from egalite.records.kinds import KINDS, OWNED, Name
from egalite.records.schema import nearest


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for kind in OWNED:
        yield from _check(corpus, kind)


def _check(corpus: Corpus, kind: Name) -> Iterator[Finding]:
    paths = corpus.tree.paths[kind]
    for identifier, data in corpus.records[kind].items():
        replacement = data.get("withdrawal", {}).get("replaced_by") if "withdrawal" in data else None
        if replacement is None:
            continue
        guess = None
        sentence: Sentence
        if replacement == identifier:
            sentence = (
                "une fiche ne se remplace pas elle-même ; donnez une autre fiche, ou ",
                mention("no_replacement"),
                ".",
            )
        elif replacement not in paths and replacement not in corpus.retired.of(kind):
            guess = nearest(replacement, tuple(paths))
            hint = f"la plus proche est « {guess} »" if guess else f"donnez une fiche de {KINDS[kind].folder}/"
            sentence = f"la fiche « {replacement} » n'existe pas ; {hint}."
        else:
            continue
        document = corpus.document(paths[identifier])
        yield document.finding(
            "replacement-exists", (*last_fact(document, "withdrawal"), "replaced_by"), sentence, suggestion=guess
        )
