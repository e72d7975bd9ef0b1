"""La fiche qui en remplace une autre existe.

`replaced_by` donne l'identifiant d'une autre fiche de `schemes/`.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.records import word_list
from egalite.records.context import Corpus
from egalite.records.finding import Finding
from egalite.records.schema import nearest


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    known = corpus.tree.schemes
    for identifier, data in corpus.schemes.items():
        other = data.get("withdrawal", {}).get("replaced_by") if "withdrawal" in data else None
        if other is None:
            continue
        guess = None
        if other == identifier:
            message = "une fiche ne se remplace pas elle-même ; donnez une autre fiche, ou « no_replacement »."
        elif other not in known and other not in word_list.entries(word_list.RETIRED_IDS):
            guess = nearest(other, tuple(known))
            hint = f"la plus proche est « {guess} »" if guess else "donnez une fiche de schemes/"
            message = f"la fiche « {other} » n'existe pas ; {hint}."
        else:
            continue
        yield corpus.document(known[identifier]).finding(
            "replacement-exists", ("withdrawal", "replaced_by"), message, suggestion=guess
        )
