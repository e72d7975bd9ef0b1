"""Le numéro d'une fiche retirée n'est plus donné ailleurs sans qu'un éditeur l'ait décidé.

L'avertissement nomme chaque endroit : `content/emergency.yml`, « Que s'est-il passé ? », les réponses épinglées, les guides et les
pages, les autres fiches. Il cesse quand le numéro y est retiré, ou quand la fiche retirée dit par `numbers_checked_on` qu'un
éditeur l'a vérifié partout. Rien n'arrête un retrait.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.number_mentions import undecided

SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for identifier in corpus.schemes:
        yield from undecided(corpus, identifier)
