"""Les expressions des réponses épinglées (danger, suicide, enfant) se lisent.

Elles sont dans `schemas/vocabularies/pins.yml`. Une expression illisible, une famille ou un numéro qui n'existe pas priverait
de numéros quelqu'un dont la vie est en jeu.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from egalite.finding import Finding
from egalite.project import CHECKOUT, content_root
from egalite.records import schema
from egalite.records.content import emergency, promoted_answers
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields, texts

RULE = "pins"
# Digest of the file that `egalite generate` found faultless: judging it again took a third of the time of `egalite check`.
SIGNATURE = "schemas/pins.sha256"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document, signature = corpus.data.get(promoted_answers.FILE.path), CHECKOUT / SIGNATURE
    if document is None:
        return
    yield from _unknown_numbers(document, corpus)
    if not signature.is_file() or signature.read_text(encoding="utf-8") != _digest(corpus.tree.root):
        yield from faults(document)


def generated() -> dict[str, str]:
    """The digest of the checkout's file, when nothing is wrong in it."""
    document = promoted_answers.FILE.open(CHECKOUT)
    return {} if document.findings or any(faults(document)) else {SIGNATURE: _digest(CHECKOUT)}


def _digest(root: Path) -> str:
    """What `sha256sum` writes, and checks."""
    path = promoted_answers.FILE.path
    return f"{hashlib.sha256((root / path).read_bytes()).hexdigest()}  {path}\n"


def _unknown_numbers(document: Document, corpus: Corpus) -> Iterator[Finding]:
    listed = emergency.FILE.open(content_root(corpus.tree.root, "emergency.yml"))
    if listed.findings:
        return
    known = [number["id"] for number in fields(listed)["numbers"]]
    for pointer, name in texts(fields(document)["pins"], ("pins",)):
        if "numbers" in pointer and name not in known:
            guess = schema.nearest(name, known)
            hint = f"la plus proche est « {guess} »" if guess else "ajoutez-le à cette liste, ou retirez la ligne"
            told = f"« {name} » n'est pas un numéro de content/emergency.yml ; {hint}."
            yield document.finding(RULE, pointer, told, suggestion=guess)


def faults(document: Document) -> Iterator[Finding]:
    """What is wrong in the expressions of a file of pinned answers that conforms to its schema."""
    data = fields(document)
    families = {}
    for name, family in data["families"].items():
        try:
            families[name] = promoted_answers.joined(family)
        except promoted_answers.PatternError:
            families[name] = ""  # told below, with its line
    for pointer, text in promoted_answers.texts(data):
        try:
            parts = promoted_answers.pattern(text).split("&")
            for part in parts:
                re.compile(promoted_answers.expanded(part, families))
            if len(parts) > 1 and pointer[-2] not in ("words", "english"):
                message = f"« {text} » a plusieurs parties ; le signe & ne sert que dans `words` et `english`."
                yield document.finding(RULE, pointer, message)
        except promoted_answers.PatternError as error:
            yield document.finding(RULE, pointer, str(error))
        except (re.error, RecursionError):
            message = f"« {text} » ne se lit pas : vérifiez que chaque parenthèse se ferme."
            yield document.finding(RULE, pointer, message)
