"""Une liste s'écrit en Markdown : une ligne par élément, qui commence par un tiret et une espace.

Une puce tapée (« • », « → », « o », « a) »), un tiret suivi d'une espace insécable ou tapé au milieu d'une phrase, laisse tout en un
paragraphe, qu'un lecteur d'écran lit d'une traite. Un tableau sans sa ligne de tirets aussi. Dans un champ, qui tient sur une ligne,
séparez les éléments par des virgules ou des points-virgules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import JOIN, rendered

RULE = "typed-list"
SEVERITY = "warning"
KINDS = ("partner", *kinds.OWNED, "page")
_BULLET = "\u2022\u2023\u2043\u2219\u25a0\u25aa\u25ab\u25cb\u25cf\u25e6\u25b6\u25b8\u25ba\u2713\u2714\u27a2\u2756"
_PICTURES = "\u2190-\u21ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f300-\U0001faff"  # arrows, stars: only where a line starts
_SPACE = "[ \u00a0\u202f]"
# At the start of a line, a bullet of any kind, a middle dot, the « o » of word processors, a dash; inside one, a bullet that
# no sentence holds, or a dash after the signs that come before an item.
_DASHES = "\u00b7*+\u2010\u2011\u2012\u2013\u2014\u2015-"
LIST = re.compile(
    rf"^{_SPACE}*(?:[{_BULLET}{_PICTURES}]|[o{_DASHES}]{_SPACE})(?=.)|{_SPACE}[{_BULLET}]{_SPACE}|[:;]{_SPACE}[{_DASHES}]{_SPACE}",
    re.MULTILINE,
)
# Lines that follow each other and open with the same sign, or with a letter or a figure that counts them: what word processors'
# symbols become once pasted, arrows, pictures, rows of a table.
_OPENING = re.compile(
    r"^[ \u00a0\u202f]*(?:(?P<sign>[^\w\s()\[\]{}«\"'’“‘…*+-])|(?P<letter>[vüØ])(?=[ \u00a0\u202f])"
    r"|(?P<count>[a-h]\.|[a-hA-H][)/]|\d{1,2}[/°])(?=[ \u00a0\u202f]))",
    re.MULTILINE,
)
_HYPHEN = re.compile(r"^(?:[-*+]|\d{1,2}[.)])[\u00a0\u202f]|^-(?=[a-zà-ÿ]{3})", re.MULTILINE)
# The same without the bullets, which are unusual characters; each begins with fixed text, which is found fast. In Markdown, a
# line that opens with - * or + is an item: only a field may open so.
_NEEDED = tuple(
    map(
        re.compile,
        (
            rf"\n[o\u00b7\u2010-\u2015]{_SPACE}",
            rf"{JOIN}[*+-]{_SPACE}",
            rf"\n{_SPACE}*[^\w\s#>*+(\[«\"'’&!\\`_<-]",
            rf"\n(?:[vüØ]{_SPACE}|[a-h]\.|[a-hA-H][)/]|\d{{1,2}}[/°]|-[a-zà-ÿ]|(?:[-*+]|\d{{1,2}}[.)])[\u00a0\u202f])",
            *(rf"{sign}{_SPACE}[{_DASHES}]" for sign in ":;"),
        ),
    )
)
_IN_FIELD = "un champ est une phrase ; séparez les éléments par des virgules ou des points-virgules."
_IN_BODY = "ce n'est pas une liste ; laissez une ligne vide, puis écrivez chaque élément sur sa ligne, après un tiret et une espace."


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    texts = rendered(document)
    for text in texts.texts(lambda source: not texts.ordinary or any(one.search(source) for one in _NEEDED)):
        match = LIST.search(text.text) or (_opened(text.text) if text.passage is not None else None)
        if match and not text.quoted(*match.span()):
            sign = match[0].strip(" \u00a0\u202f:;")
            if sign == "|":
                mend = "ce n'est pas un tableau ; sous la première ligne, ajoutez une ligne de tirets : « |---|---| »."
                yield text.finding(RULE, *match.span(), mend, severity="warning")
                continue
            mend = _IN_FIELD if text.passage is None else _IN_BODY
            yield text.finding(RULE, *match.span(), f"puce tapée « {sign} » : {mend}", severity="warning")


def _opened(text: str) -> re.Match[str] | None:
    """The first of two lines that follow each other and open alike, or one whose hyphen makes no item; None for no such lines."""
    if match := _HYPHEN.search(text):
        return match
    before, kind = None, None
    for line in re.finditer("^", text, re.MULTILINE) if "\n" in text else ():
        opening = _OPENING.match(text, line.start())
        sign = opening and (opening["sign"] or opening["letter"] or re.sub(r"\w+", "1", opening["count"]))
        if before and sign == kind:
            return before
        before, kind = opening, sign
    return None
