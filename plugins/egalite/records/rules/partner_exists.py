"""L'organisme d'une fiche existe, et ceux qui sont avec lui : `partner` et `co_partners` sont des dossiers de `partners/`.

Créez d'abord l'organisme (`egalite new partner`), ou corrigez l'identifiant.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Pointer
from egalite.records.context import Corpus
from egalite.records.schema import nearest


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    partners = corpus.tree.partners
    for path, data in corpus.owned():
        named: list[tuple[Pointer, object]] = [(("partner",), data.get("partner"))]
        named += [(("co_partners", place), other) for place, other in enumerate(data.get("co_partners", ()))]
        for pointer, partner in named:
            if not isinstance(partner, str) or partner in partners:
                continue
            guess = nearest(partner, tuple(partners))
            hint = f"le plus proche est « {guess} »" if guess else "créez son dossier dans partners/"
            yield corpus.document(path).finding(
                "partner-exists",
                pointer,
                f"l'organisme « {partner} » n'existe pas ; {hint}.",
                suggestion=guess,
            )
