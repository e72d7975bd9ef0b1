"""Une valeur n'est pas coupée par « # ».

En YAML, une espace et un dièse commencent un commentaire : `note: Poste #3` ne garde que « Poste ». Mettez la valeur entre
apostrophes ; un vrai commentaire va sur sa propre ligne, au-dessus du champ. Une valeur sur plusieurs lignes ne peut pas non plus en
avoir une qui commence par un dièse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import comments, kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.schema import free_names, takes_sharp

KINDS = (*kinds.ALL, "accessibility", "deadlines", "emergency", "languages", "orientation", "rgaa")
_QUOTED = "'\"|>"  # what begins a value that shows where it ends
_SENTENCE = "s'arrête avant « # » ; mettez la valeur entre apostrophes, ou le commentaire sur une ligne au-dessus."
# A line that goes on with the plain value above, and begins with a sharp.
_BELOW = re.compile(
    r"^(?P<indent> *)(?:- )?(?P<name>[\w-]+): +[^'\"|>#&*!\s][^\n]*\n(?P=indent) {2,}#(?=\S)", re.MULTILINE
)
_CUT = (
    "cette ligne commence par « # » : elle ne serait pas lue ; mettez la valeur entre apostrophes, sur une seule ligne."
)
_BESIDE = re.compile(r"^(?:[^\S\n]|#)*[^\s#].* #", re.MULTILINE)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if document.draft is None or " #" not in document.text:
        return
    for match in _BELOW.finditer(document.front):
        if match["name"] in free_names(document.kind):
            number = document.yaml_line + document.front.count("\n", 0, match.end()) + 1
            column = match.end() - document.front.rfind("\n", 0, match.end()) - 1
            yield Finding(document.path, number, column, "cut-value", _CUT)
    if not _BESIDE.search(document.front):
        return
    lines = document.text.split("\n")
    for comment in comments.find(document.front):
        if comment.place == "beside" and takes_sharp(document.kind, comment.pointer):
            finding = document.finding("cut-value", comment.pointer, _SENTENCE, link=" ")
            line = lines[finding.line - 1]
            if line[finding.column - 1] not in _QUOTED and line[finding.end_column - 1 :].lstrip()[:1] not in (
                ",",
                "]",
                "}",
            ):
                yield finding
