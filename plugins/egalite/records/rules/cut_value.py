"""Une valeur n'est pas coupée par « # ».

En YAML, une espace et un dièse commencent un commentaire : `note: Poste #3` ne garde que « Poste ». Mettez la valeur entre
apostrophes ; un vrai commentaire va sur sa propre ligne, au-dessus du champ, ou après deux espaces (`  # relu`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import comments, kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.schema import free_text

KINDS = kinds.ALL
_REMARK = re.compile(r"  # [^\W\d]")  # two spaces and words, as the common style writes a comment on purpose
_SENTENCE = "s'arrête avant « # » ; mettez la valeur entre apostrophes, ou le commentaire sur une ligne au-dessus."
_BESIDE = re.compile(r"^(?:[^\S\n]|#)*[^\s#].* #", re.MULTILINE)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if document.draft is None or " #" not in document.text or not _BESIDE.search(document.front):
        return
    lines = document.text.split("\n")
    for comment in comments.find(document.front):
        if comment.place == "beside" and free_text(document.kind, comment.pointer):
            finding = document.finding("cut-value", comment.pointer, _SENTENCE, link=" ")
            line = lines[finding.line - 1]
            if line[finding.column - 1] not in "'\"" and not _REMARK.search(line):
                yield finding
