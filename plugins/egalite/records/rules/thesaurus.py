"""Les noms que la recherche connaît mènent chacun à un seul organisme.

Ils sont dans `schemas/vocabularies/thesaurus.yml` : les sigles et les anciens noms d'un organisme mènent à sa page.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import thesaurus
from egalite.records.context import Corpus
from egalite.records.items import fields

RULE = "thesaurus"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(thesaurus.FILE.path)
    if document is None:
        return
    homes: dict[str, str] = {}
    for index, item in enumerate(fields(document)["names"]):
        owner = item["partner"]
        for number, name in enumerate(item["names"]):
            first = homes.setdefault(" ".join(thesaurus.words(name)), owner)
            if first != owner:
                message = (
                    f"« {name} » désigne déjà « {first} » ; un nom ne mène qu'à un organisme, gardez l'un des deux."
                )
                yield document.finding(RULE, ("names", index, "names", number), message)
