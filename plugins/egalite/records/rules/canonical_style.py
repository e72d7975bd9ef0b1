"""Une fiche est écrite dans le style commun.

Même ordre des champs, mêmes retraits, mêmes apostrophes partout : ainsi, une modification ne montre que ce qu'elle
change. `egalite format` s'en charge, sans toucher ni aux valeurs ni aux commentaires.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import comments, dump, kinds
from egalite.records.context import Context
from egalite.records.document import Document

KINDS = kinds.ALL
SEVERITY = "warning"


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    data = document.data
    if document.findings or data is None:
        return  # what cannot be read cannot be written again
    if dump.in_order(document.kind, data):
        fields = dump.dump(data)
        if document.text == (dump.with_body(fields, document.body) if document.kind == "scheme" else fields):
            return
    present, canonical = document.text.split("\n"), comments.restyle(document).split("\n")
    if present == canonical:
        return
    number = next(
        (n for n, pair in enumerate(zip(present, canonical, strict=False)) if pair[0] != pair[1]), len(canonical) - 1
    )
    yield Finding(
        document.path,
        min(number, len(present) - 1) + 1,
        1,
        "canonical-style",
        f"la fiche n'est pas écrite dans le style commun ; lancez « egalite format {document.path} », qui ne change ni "
        "les valeurs ni les commentaires.",
        "warning",
        suggestion=canonical[number] if number < len(canonical) else None,
    )
