"""Les noms que la recherche connaît mènent chacun à un seul organisme, qui existe.

Ils sont dans `schemas/vocabularies/thesaurus.yml` : les sigles et les anciens noms d'un organisme mènent à sa page.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import thesaurus
from egalite.records.context import Corpus
from egalite.records.items import fields
from egalite.records.schema import nearest

RULE = "thesaurus"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(thesaurus.FILE.path)
    if document is None:
        return
    homes: dict[str, str] = {}
    for index, item in enumerate(fields(document)["names"]):
        owner = item["partner"]
        if owner not in corpus.partners and owner not in corpus.retired.partners:
            guess = nearest(owner, list(corpus.partners))
            hint = f"le plus proche est « {guess} »" if guess else "corrigez ou retirez ces lignes"
            message = f"« {owner} » n'est l'identifiant d'aucun organisme ; {hint}."
            yield document.finding(RULE, ("names", index, "partner"), message, severity="warning", suggestion=guess)
        for number, name in enumerate(item["names"]):
            first = homes.setdefault(" ".join(thesaurus.words(name)), owner)
            if first != owner:
                message = (
                    f"« {name} » désigne déjà « {first} » ; un nom ne mène qu'à un organisme, gardez l'un des deux."
                )
                yield document.finding(RULE, ("names", index, "names", number), message)
