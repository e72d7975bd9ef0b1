"""Un champ tient sur une ligne : pas de retour à la ligne dans une valeur.

Le texte long va sous les champs, après la seconde ligne `---`. Écrivez la valeur d'un seul tenant, sans « | » ni « > ».
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import rendered

KINDS = kinds.ALL


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer in rendered(document).several_lines():
        yield document.finding(
            "one-line",
            pointer,
            "cette valeur contient un retour à la ligne ; écrivez-la d'un seul tenant, sans « | » ni « > ».",
        )
