"""Une fiche suit ce que le comité de suivi a conclu en dernier (article 4.2).

Une fiche dont le comité a conclu au retrait est à retirer par la procédure de l'article 6 : rien ne s'en calcule, et rien n'est
arrêté. Une fiche retirée sur avis du comité n'est pas de celles dont il a, depuis, conclu au maintien ou à la mise en ligne. Un
retrait pour un autre motif reste toujours possible.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention.committee import Decision, settled
from egalite.finding import Finding
from egalite.records.context import Corpus

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for identifier, decision in settled(corpus.committee, corpus.day).items():
        if identifier in corpus.schemes:
            fault = _fault(corpus, decision)
            if fault is not None:
                document = corpus.document(corpus.tree.committee[decision.meeting])
                place = ("examined", decision.index, "outcome")
                yield document.finding("meeting-decision", place, fault, severity="warning")


def _fault(corpus: Corpus, decision: Decision) -> str | None:
    data, name = corpus.schemes[decision.scheme], decision.scheme
    if decision.outcome == "retrait":
        if data["status"] in ("online", "planned"):
            return (
                f"le comité a conclu au retrait, et la fiche « {name} » est toujours proposée ; retirez-la "
                f"(egalite withdraw {name} --reason avis-du-comite), ou inscrivez la réunion qui a changé cet avis."
            )
        return None
    withdrawal = data.get("withdrawal", {})
    if withdrawal.get("reason") == "avis-du-comite" and withdrawal["date"] < decision.meeting:
        return (
            f"la fiche « {name} » a été retirée sur avis du comité le {withdrawal['date']}, et il conclut depuis le "
            "contraire ; remettez-la en ligne, ou corrigez la suite ou le motif."
        )
    return None
