"""Une réunion du comité examine des fiches qui existent, ou qui ont existé.

`scheme` est le nom d'un fichier de `schemes/`, sans « .md », ou un identifiant de `schemas/retired-ids.txt`.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.schema import nearest


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    schemes = {**corpus.tree.schemes, **dict.fromkeys(corpus.retired.schemes)}
    for identifier, data in corpus.committee.items():
        for index, examined in enumerate(data.get("examined", ())):
            if examined["scheme"] not in schemes:
                guess = nearest(examined["scheme"], tuple(schemes))
                hint = f"la plus proche est « {guess} »" if guess else "donnez une fiche de schemes/"
                yield corpus.document(corpus.tree.committee[identifier]).finding(
                    "meeting-schemes",
                    ("examined", index, "scheme"),
                    f"la fiche « {examined['scheme']} » n'existe pas ; {hint}.",
                    suggestion=guess,
                )
