"""Une page éditoriale s'écrit simplement : des phrases courtes, aucun sigle sans explication.

Cela vaut pour les guides, les pages et les actualités de `content/`. La moitié des phrases au moins compte quinze mots ou
moins ; l'élément d'une liste est une phrase. Un sigle est expliqué dans la page : « l'Autorité d'exemple (AEX) », ou « l'AEX
est une autorité ».

Le résumé d'une fiche, que montrent les listes, la recherche et les réponses, compte quinze mots au plus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from statistics import median

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.content.pages import Page
from egalite.records.context import Context, Corpus
from egalite.records.document import Document
from egalite.records.items import fields

RULE = "plain-language"
KINDS = kinds.OWNED
SEVERITY = "warning"
LONGEST_MEDIAN = 15  # words
LONGEST_SUMMARY = 15  # words
_KNOWN = {"MIT", "SOS"}  # part of a name: nobody spells them out
_FOOTNOTE = re.compile(r"^\[\^[^\[\]]+\]:.*$", re.MULTILINE)
_MARK = re.compile(r"\[\^[^\[\]]+\]")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
_HEADING = re.compile(r"^#+ .*$", re.MULTILINE)
_ITEM = re.compile(r"^[ \t]*(?:[-*]|\d+\.) ", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n\s*\n|\n(?=\x00)|\s:\s")
_WORD = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿœŒ]+(?:['’.-][0-9A-Za-zÀ-ÖØ-öø-ÿœŒ]+)*")
_ACRONYM = re.compile(r"(?<![\w.])[A-ZÀÉÈ]{3,}(?![\w])")
# An explanation: « le RGAA est la liste… », « l'autorité… (CNIL) », « la CNIL (Commission…) », « la CNIL… C'est la… ».
_EXPLAINED = (
    r"\({0}\)|{0},? (?:\(|est |c'est |signifie |veut dire |désigne )|{0} : [a-zé]"
    r"|{0}, (?:la |le |les |l'|un |une )|{0}\b[^.]{{0,300}}\. C'est (?:la |le |l'|un |une )"
)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if (count := len(_WORD.findall(fields(document)["summary"]))) > LONGEST_SUMMARY:
        told = (
            f"le résumé a {count} mots ; gardez-en {LONGEST_SUMMARY} au plus, et laissez le reste au texte de la fiche."
        )
        yield document.finding(RULE, ("summary",), told, severity="warning")


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for page in corpus.pages:
        yield from _judged(page)


@lru_cache(maxsize=256)  # a warm rebuild reads the same pages again
def _judged(page: Page) -> tuple[Finding, ...]:
    prose = _prose(page.body)
    return (*_too_long(page.path, prose), *_unexplained(page.path, page.text, prose))


def _too_long(file: str, prose: str) -> Iterator[Finding]:
    counts = [count for sentence in _SENTENCE.split(prose) if (count := len(_WORD.findall(sentence)))]
    if counts and (middle := median(counts)) > LONGEST_MEDIAN:
        told = (
            f"la moitié des phrases a plus de {LONGEST_MEDIAN} mots (médiane : {middle:g}) ; coupez les plus longues."
        )
        yield Finding(file, 1, 1, RULE, told, "warning")


def _unexplained(file: str, text: str, prose: str) -> Iterator[Finding]:
    for word in sorted(set(_ACRONYM.findall(prose)) - _KNOWN):
        if not re.search(_EXPLAINED.format(word), prose):
            place = re.search(rf"(?<![\w.]){word}(?!\w)", text)
            start = place.start() if place else 0
            line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
            told = f"le sigle « {word} » n'est pas expliqué ; ajoutez par exemple « {word} est … » ou « … ({word}) »."
            yield Finding(file, line, column, RULE, told, "warning", column + len(word))


def _prose(body: str) -> str:
    """Running text of a page: neither sources, headings nor markup."""
    body = _HEADING.sub("", _FOOTNOTE.sub("", body))
    body = _ITEM.sub("\x00", _LINK.sub(r"\1", _MARK.sub("", body)))
    return re.sub(r"<[^<>]*>|\*+|`", "", body)
