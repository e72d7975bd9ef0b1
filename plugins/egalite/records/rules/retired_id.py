"""L'identifiant d'une fiche retirée ou d'un organisme effacé n'est jamais réemployé.

Son adresse a pu être imprimée, citée ou gardée en favori : elle ne doit pas mener à autre chose. Les
identifiants retirés sont dans les listes `schemas/retired-*.txt` ; seule une fiche `withdrawn` peut en porter un.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.kinds import OWNED


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for kind in OWNED:
        records = corpus.records[kind]
        for identifier in sorted(corpus.retired.of(kind) & records.keys()):
            if records[identifier]["status"] != "withdrawn":
                yield corpus.document(corpus.tree.paths[kind][identifier]).finding(
                    "retired-id",
                    (),
                    f"l'identifiant « {identifier} » a servi à une fiche retirée ; donnez au fichier un autre nom.",
                )
    for identifier in sorted(corpus.retired.partners & corpus.partners.keys()):
        yield corpus.document(corpus.tree.partners[identifier]).finding(
            "retired-id",
            (),
            f"l'identifiant « {identifier} » a servi à un organisme effacé ; donnez au dossier un autre nom.",
        )
