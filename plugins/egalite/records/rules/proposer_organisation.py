"""Un organisme de `content/proposers.yml` est dans l'annuaire.

Un compte ne parle que pour un organisme qui existe : corrigez l'identifiant, ou retirez la ligne d'un organisme parti.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import proposers
from egalite.records.context import Corpus
from egalite.records.schema import nearest

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(proposers.FILE.path)
    if document is None or document.data is None:
        return
    for identifier in document.data.get("organisations", {}):
        if identifier not in corpus.tree.partners:
            guess = nearest(identifier, tuple(corpus.tree.partners))
            hint = f"le plus proche est « {guess} »" if guess else "retirez cette ligne"
            yield document.finding(
                "proposer-organisation",
                ("organisations", identifier),
                f"l'organisme « {identifier} » n'est pas dans l'annuaire ; {hint}.",
                key=True,
                severity="warning",
                suggestion=guess,
            )
