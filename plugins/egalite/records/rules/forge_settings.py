"""Les réglages de la forge sont complets, ou vides.

`forge.yml` nomme la forge où les propositions arrivent. À moitié rempli, il mènerait quelqu'un nulle part. Le dépôt direct
(`deposit`) n'existe que sur GitHub.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import forge
from egalite.records.context import Context
from egalite.records.document import Document

KINDS = ("forge",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    yield from forge.check(document)
