"""Un retrait sur avis du comité suit une réunion qui a conclu au retrait.

Ajoutez la réunion dans `committee/`, ou changez le motif. L'avertissement n'arrête rien : un retrait n'attend pas.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention.committee import decisions
from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.items import last_fact

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    withdrawals = [
        (identifier, data["withdrawal"]["date"])
        for identifier, data in corpus.schemes.items()
        if "withdrawal" in data and data["withdrawal"]["reason"] == "avis-du-comite"
    ]
    if not withdrawals:
        return
    conclusions = [d for d in decisions(corpus.committee, corpus.day) if d.outcome == "retrait"]
    for identifier, date in withdrawals:
        if not any(decision.scheme == identifier and decision.meeting <= date for decision in conclusions):
            document = corpus.document(corpus.tree.schemes[identifier])
            yield document.finding(
                "withdrawal-committee",
                (*last_fact(document, "withdrawal"), "reason"),
                "aucune réunion n'a conclu à ce retrait ; ajoutez la réunion dans committee/, ou changez le motif.",
                severity="warning",
            )
