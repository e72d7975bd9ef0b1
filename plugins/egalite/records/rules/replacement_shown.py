"""La fiche qui en remplace une autre n'est pas retirée à son tour.

Donnez celle qui la remplace, ou « no_replacement ». L'avertissement n'arrête rien : retirer une fiche qui en remplaçait
une autre n'attend pas, et la page de la plus ancienne cesse d'y renvoyer.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.records import word_list
from egalite.records.context import Corpus
from egalite.records.finding import Finding

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for identifier, data in corpus.schemes.items():
        other = data["withdrawal"].get("replaced_by") if "withdrawal" in data else None
        if other is None or other == identifier:
            continue
        if other in corpus.schemes:
            gone = corpus.schemes[other]["status"] == "withdrawn"
        else:
            gone = other not in corpus.tree.schemes and other in word_list.entries(word_list.RETIRED_IDS)
        if gone:
            yield corpus.document(corpus.tree.schemes[identifier]).finding(
                "replacement-shown",
                ("withdrawal", "replaced_by"),
                f"la fiche « {other} » est retirée ; donnez celle qui la remplace, ou « no_replacement ».",
                severity="warning",
            )
