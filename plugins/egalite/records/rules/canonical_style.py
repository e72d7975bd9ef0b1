"""Une fiche est écrite dans le style commun.

Même ordre des champs, mêmes retraits, mêmes apostrophes partout : ainsi, une modification ne montre que ce qu'elle
change. `egalite format` s'en charge, sans toucher ni aux valeurs ni aux commentaires.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.records import comments, dump
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.finding import Finding

KINDS = ("scheme", "partner", "committee")
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
    there, wanted = document.text.split("\n"), comments.restyled(document).split("\n")
    if there == wanted:
        return
    number = next((n for n, pair in enumerate(zip(there, wanted, strict=False)) if pair[0] != pair[1]), len(wanted) - 1)
    yield Finding(
        document.path,
        min(number, len(there) - 1) + 1,
        1,
        "canonical-style",
        f"la fiche n'est pas écrite dans le style commun ; lancez « egalite format {document.path} », qui ne change ni "
        "les valeurs ni les commentaires.",
        "warning",
        suggestion=wanted[number] if number < len(wanted) else None,
    )
