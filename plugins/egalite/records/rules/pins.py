"""Les expressions des réponses épinglées (danger, suicide, enfant) se lisent.

Elles sont dans `schemas/vocabularies/pins.yml`. Une expression illisible, ou une famille qui n'existe pas, priverait de
numéros quelqu'un dont la vie est en jeu.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records import schema
from egalite.records.content import promoted_answers
from egalite.records.context import Corpus
from egalite.records.document import Document

RULE = "pins"
# Digest of the file that `egalite generate` found faultless: judging it again took a third of the time of `egalite check`.
SIGNATURE = "schemas/pins.sha256"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    root, signature = corpus.tree.root, CHECKOUT / SIGNATURE
    try:
        digest = _digest(root)
    except OSError:
        return  # a root of records alone: the checkout's pinned answers judge nothing there
    if not signature.is_file() or signature.read_text(encoding="utf-8") != digest:
        yield from faults(promoted_answers.open_pins(root))


def generated() -> dict[str, str]:
    """The digest of the checkout's file, when nothing is wrong in it."""
    return {} if any(faults(promoted_answers.open_pins(CHECKOUT))) else {SIGNATURE: _digest(CHECKOUT)}


def _digest(root: Path) -> str:
    """What `sha256sum` writes, and checks."""
    return f"{hashlib.sha256((root / promoted_answers.PATH).read_bytes()).hexdigest()}  {promoted_answers.PATH}\n"


def faults(document: Document) -> Iterator[Finding]:
    """What is wrong in a file of pinned answers."""
    findings = document.findings or schema.check(document)
    yield from findings
    if document.data is None or findings:
        return
    families = {}
    for name, texts in document.data["families"].items():
        try:
            families[name] = promoted_answers.joined(texts)
        except promoted_answers.PatternError:
            families[name] = ""  # told below, with its line
    for pointer, text in promoted_answers.texts(document.data):
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
