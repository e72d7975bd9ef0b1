"""La marque d'un numéro d'urgence `{urgence:…}` est de la liste, et dans le texte de la page.

Elle devient un lien qui appelle : elle ne va ni dans un autre lien, ni dans une adresse, ni dans les champs du haut de la page. Les
numéros sont dans `content/emergency.yml`. `docs/editeur-numeros-urgence.md` dit comment.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from egalite.finding import Finding
from egalite.project import content_root
from egalite.records.content import emergency
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.rendered_text import parsed

RULE = "emergency-mark"
_WITHIN = "ne peut pas être dans un lien ni dans une adresse ; sortez-le du lien."


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    listed = emergency.FILE.open(content_root(corpus.tree.root, "emergency.yml"))
    if listed.findings:
        return  # the list itself is judged elsewhere
    numbers = [str(item["id"]) for item in fields(listed)["numbers"]]
    for page in corpus.pages:
        if emergency.MARK.search(page.text):
            yield from _faults(page, numbers)


def _faults(page: Document, numbers: Collection[str]) -> Iterator[Finding]:
    for name, text in fields(page).items():
        if mark := emergency.MARK.search(text):
            yield page.finding(RULE, (name,), f"« {mark[0]} » ne va que dans le texte ; retirez-le d'ici.")
    body = parsed(page)
    for link in body.links:
        if mark := emergency.MARK.search(f"{link.target} {link.title} {link.text}"):
            yield page.finding_in_body(RULE, link.offset, f"« {mark[0]} » {_WITHIN}", length=link.length)
    for passage in body.passages:
        for mark in emergency.MARK.finditer(passage.text):
            linked = any(first <= mark.start() < last for first, last in passage.links)
            if not linked and passage.kind != "Title" and not _is_known(mark, numbers):
                marks = ", ".join(f"{{urgence:{name}}}" for name in numbers)
                told = f"« {mark[0]} » n'est pas un numéro de {emergency.FILE.path} ; écrivez {marks}."
                yield page.finding_in_body(RULE, passage.offset(mark.start()), told, length=len(mark[0]))


def _is_known(mark: re.Match[str], numbers: Collection[str]) -> bool:
    return mark[1].startswith(":") and mark[1].removeprefix(":") in numbers
