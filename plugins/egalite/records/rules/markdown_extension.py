"""Le texte n'emploie que le Markdown que le site lit : CommonMark et les tableaux, et les notes dans les pages.

D'autres outils ont des signes à eux, qui se verraient ici tels quels : `[TOC]`, `{: .classe}`, `!!! note`, `:   définition`,
`~~barré~~`, `==surligné==`, `- [ ] case`, `*[SIGLE]: …`, `|filename|`. Une note appelée (`[^1]`) est écrite plus bas, et une note écrite
est appelée. Rien n'est montré comme du code (quatre espaces au début d'une ligne, trois accents graves), ni perdu :
« [Attention]: fermé » serait l'adresse d'un lien, que personne ne lirait.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import parsed

RULE = "markdown-extension"
KINDS = (*kinds.WITH_TEXT, "page")
SIGNS = re.compile(
    r"^(?:(?P<toc>\[TOC\])[ \u00a0]*$|(?P<admonition>!!! ?\w+)|(?P<definition>:[ \u00a0]{2,}(?=\S))|(?P<task>\[[ xX]\] (?=\S))"
    r"|(?P<abbreviation>\*\[[^\[\]\n]{1,40}\]:))|(?P<attributes>\{:[ \u00a0]?[^{}\n]{0,80}\})|(?P<strike>~~(?=\S)[^~\n]{1,80}~~)"
    r"|(?P<mark>(?<!=)==(?=\S)[^=\n]{1,80}(?<=\S)==(?!=))|(?P<note>\[\^[^\[\]\s]{1,40}\](?!:))",
    re.MULTILINE,
)
_MENDS = {
    "toc": "retirez cette ligne.",
    "admonition": "écrivez un paragraphe ordinaire, ou un titre.",
    "definition": "écrivez une liste avec des tirets.",
    "task": "retirez les crochets.",
    "abbreviation": "dites le mot entier dans le texte, puis le sigle entre parenthèses.",
    "attributes": "retirez-le : le site met en forme lui-même.",
    "strike": "retirez ce qui est barré.",
    "mark": "écrivez `**` de chaque côté, pour un passage important.",
    "note": "cette note n'est écrite nulle part ; ajoutez une ligne « [^1]: … », ou retirez l'appel.",
}
_WRITTEN = re.compile(r"^ {0,3}\[\^([^\[\]\s]+)\]:", re.MULTILINE)
# The address of a link, written apart (CommonMark, link reference definitions): no page shows it.
_APART = re.compile(r"^[ >]{0,6}(\[[^\[\]\n]{1,200}\]:)[ \u00a0]*<?([^\s<>]+)>?[ \u00a0]*(?:$|[\"'(])", re.MULTILINE)
_CODE = "ces lignes se verraient comme du code ; retirez les quatre espaces du début, ou les accents graves qui les entourent."
_NEEDED = ("[TOC]", "!!!", ":  ", ":\u00a0", "[ ] ", "[x] ", "[X] ", "*[", "{:", "~~", "==", "[^", "]:", "    ", "```")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    body = document.body
    if not any([sign in body for sign in _NEEDED]):  # noqa: C419 (a list is twice as fast)
        return
    read = parsed(document)
    for passage in read.passages:
        if passage.kind == "CodeBlock":
            yield document.finding_in_body(RULE, passage.offset(0), _CODE)
        for match in SIGNS.finditer(passage.text):
            if not any(first <= match.start() < last for first, last in passage.code):
                shown = match[0].strip()
                told = f"« {shown} » se verrait tel quel ; {_MENDS[match.lastgroup or '']}"
                yield document.finding_in_body(RULE, passage.offset(match.start()), told, length=len(shown))
    targets = {link.target for link in read.links}
    for match in _APART.finditer(body):
        if match[2] not in targets and not (document.kind == "page" and match[1].startswith("[^")):
            told = f"« {match[1]} » et la suite ne se verraient pas : Markdown y lit l'adresse d'un lien ; retirez les crochets."
            yield document.finding_in_body(RULE, match.start(1), told, length=len(match[1]))
    for match in _WRITTEN.finditer(body) if document.kind == "page" else ():
        if body.count(f"[^{match[1]}]") == body.count(f"[^{match[1]}]:"):
            told = f"la note « {match[1]} » n'est appelée nulle part, et ne se verrait pas ; appelez-la par [^{match[1]}], ou retirez-la."
            yield document.finding_in_body(RULE, match.start(), told)
