"""L'organisme d'une fiche existe : `partner` est le nom d'un dossier de `partners/`.

Créez d'abord l'organisme (`egalite new partner`), ou corrigez l'identifiant.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.schema import nearest


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    partners = corpus.tree.partners
    for identifier, data in corpus.schemes.items():
        partner = data.get("partner")
        if isinstance(partner, str) and partner not in partners:
            guess = nearest(partner, tuple(partners))
            hint = f"le plus proche est « {guess} »" if guess else "créez son dossier dans partners/"
            yield corpus.document(corpus.tree.schemes[identifier]).finding(
                "partner-exists",
                ("partner",),
                f"l'organisme « {partner} » n'existe pas ; {hint}.",
                suggestion=guess,
            )
