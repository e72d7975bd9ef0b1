"""Dans un fichier de données, un identifiant ne sert qu'une fois.

Il est le nom d'un terme, d'un numéro, d'un délai, ou l'ancre d'une réponse dans sa page. Donnez-en un autre au second.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields

KINDS = ("deadlines", "emergency", "languages", "orientation", "pins", "thesaurus", "vocabulary")
_NAMES = ("id", "code")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    seen: set[str] = set()
    for field, items in fields(document).items():
        for index, item in enumerate(items) if isinstance(items, list) else ():
            for name in _NAMES:
                value = item.get(name) if isinstance(item, dict) else None
                if value in seen:
                    told = f"l'identifiant « {value} » sert déjà ; choisissez-en un autre."
                    yield document.finding("duplicate-id", (field, index, name), told)
                elif value is not None:
                    seen.add(value)
