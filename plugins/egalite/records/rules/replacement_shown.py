"""La fiche qui en remplace une autre n'est pas retirée à son tour.

Donnez celle qui la remplace, ou « no_replacement ». L'avertissement n'arrête rien : retirer une fiche qui en remplaçait
une autre n'attend pas, et la page de la plus ancienne cesse d'y renvoyer.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Corpus
from egalite.records.items import last_fact

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for identifier, data in corpus.schemes.items():
        replacement = data["withdrawal"].get("replaced_by") if "withdrawal" in data else None
        if replacement is None or replacement == identifier:
            continue
        if replacement in corpus.schemes:
            is_withdrawn = corpus.schemes[replacement]["status"] == "withdrawn"
        else:
            is_withdrawn = replacement not in corpus.tree.schemes and replacement in corpus.retired.schemes
        if is_withdrawn:
            document = corpus.document(corpus.tree.schemes[identifier])
            yield document.finding(
                "replacement-shown",
                (*last_fact(document, "withdrawal"), "replaced_by"),
                (
                    f"la fiche « {replacement} » est retirée ; donnez celle qui la remplace, ou ",
                    mention("no_replacement"),
                    ".",
                ),
                severity="warning",
            )
