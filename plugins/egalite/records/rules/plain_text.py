"""Un texte ne montre ni code HTML, ni code de traitement de texte, ni signe de mise en forme, ni lettre perdue en route.

Un champ est du texte simple : écrivez « & », « ' », « é », pas `&amp;`, `&#039;`, `&eacute;` ; ni balise, ni `**`, ni
`[texte](adresse)`. Dans le texte en Markdown, un code (`&nbsp;`) devient son caractère, et ce caractère doit être permis ; un
code doublé (`&amp;eacute;`) se verrait tel quel. Un texte passé par un courriel, une adresse ou un publipostage garde parfois
`=C3=A9`, `%C3%A9`, `\\u00e9`, `d?couvrir` ou `{{ nom }}` : retapez ce passage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from egalite.finding import Finding
from egalite.records import characters, kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import Text, rendered

RULE = "plain-text"
KINDS = (
    *kinds.ALL, "page", "accessibility", "contacts", "deadlines", "emergency", "languages", "orientation",
    "publisher", "rgaa", "thesaurus", "vocabulary",
)  # fmt: skip
_CODE = (
    r"&(?:#[0-9]{1,7};?|#[xX][0-9A-Fa-f]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};"
    r"|(?:nbsp|amp|quot|lt|gt|laquo|raquo|[AEIOUaeiou](?:acute|grave|circ|uml)|[Cc]cedil)(?![A-Za-z0-9=]))"
)
_TAG = r"</?[A-Za-z][A-Za-z0-9:-]{0,20}(?:\s[^<>]{0,300})?/?>|<!--|<!\[|<!DOCTYPE|<\?[a-z]+|MsoNormal|\bmso-[a-z]+"
# What a mail, an address, a program or a mailing makes of a letter or of a name.
_LEFT = (
    r"(?:[=%](?:C[23]|E2)[=%][0-9A-F]{2}|=\?[Uu][Tt][Ff]-8\?|%(?:20|27)|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}"
    r"|(?<=[a-zà-ÿœ])\?(?=[a-zà-ÿœ])|\{\{[^{}\n]{1,80}\}\}|[$#]\{[^{}\n]{1,80}\}|\{%[^{}\n]{1,80}%\}|<%[^<>\n]{1,80}%>"
    r"|<<[^<>\n]{1,80}>>|%%\w{1,40}%%|\[\[[^\[\]\n]{1,80}\]\])"
)
_MARK = r"\*\*\S|__\S|~~\S|`[^`\n]{1,200}`|!?\[[^\[\]\n]{0,200}\]\([^\s]{0,300}"
_WRITTEN = re.compile(_CODE)
FIELD = re.compile(f"(?P<code>{_CODE})|(?P<tag>{_TAG})|(?P<mark>{_MARK})|(?P<left>{_LEFT})")
BODY = re.compile(f"(?P<code>{_CODE})|(?P<tag>{_TAG})|(?P<left>{_LEFT})")
_SIGNS = ("&", "<", "**", "`", "__", "~~", "](", "Mso", "mso-", "?", "=", "%", "\\", "{", "[[")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for text in rendered(document).texts(_suspect):
        if text.passage is not None:
            yield from _passage(text)
        elif (
            ("://" not in text.text or "](" in text.text) and _suspect(text.text) and (match := FIELD.search(text.text))
        ):
            yield text.finding(RULE, *match.span(), _sentence(match), suggestion=_decoded(match, text.text))


def _suspect(text: str) -> bool:
    return any([sign in text for sign in _SIGNS])  # noqa: C419 (a list is twice as fast)


def _passage(text: Text) -> Iterator[Finding]:
    # What stands there as it is has been told by the text layer, which hides what follows on its line.
    for fault in characters.faults_of(text.text):
        start = _index(text.text, fault)
        code = text.written(start, _WRITTEN)
        yield text.finding(
            fault.rule, start, start + 1, f"code « {code} » : {fault.message}" if code else fault.message
        )
    for match in BODY.finditer(text.text) if _suspect(text.text) else ():
        escaped = match[0].startswith("<") and text.escaped(match.start())  # shows the sign on purpose
        # What an address keeps of its letters, where a page shows it as it is.
        shown = match.lastgroup == "left" and match[0][0] in "=%?" and text.linked(match.start())
        told = match.lastgroup != "code" or unescape(match[0]) != match[0]
        if not text.quoted(*match.span()) and not shown and not escaped and told:
            yield text.finding(RULE, *match.span(), _sentence(match))


def _index(text: str, fault: Finding) -> int:
    """Where a fault stands in a text of several lines."""
    return sum(len(line) + 1 for line in text.split("\n")[: fault.line - 1]) + fault.column - 1


def _sentence(match: re.Match[str]) -> str:
    shown = match[0] if len(match[0]) <= 40 else f"{match[0][:40]}…"
    if match.lastgroup == "code":
        plain = unescape(shown)
        mend = "supprimez-le" if characters.faults_of(plain) else f"écrivez le caractère lui-même, « {plain} »"
        return f"« {shown} » se verrait tel quel ; {mend}."
    if match.lastgroup == "left":
        around = match.string[max(match.start() - 8, 0) : match.end() + 8].split("\n")[0] if shown == "?" else shown
        return f"« {around} » : une lettre ou un nom s'est perdu en route ; retapez ce passage au clavier."
    if match.lastgroup == "tag":
        return f"« {shown} » est du code, qui se verrait tel quel ; supprimez-le."
    return (
        f"« {shown} » : un champ est du texte simple, ses signes de Markdown se verraient tels quels ; supprimez-les."
    )


def _decoded(match: re.Match[str], text: str) -> str | None:
    """The field without its codes, when that is all there is to mend."""
    plain = unescape(unescape(text))
    return plain if match.lastgroup == "code" and not FIELD.search(plain) and not characters.faults_of(plain) else None
