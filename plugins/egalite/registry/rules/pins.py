"""Les expressions des réponses épinglées (danger, suicide, enfant) se lisent.

Elles sont dans `schemas/vocabularies/pins.yml`. Une expression illisible, ou une famille qui n'existe pas, priverait de
numéros quelqu'un dont la vie est en jeu.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.registry import pins, schema
from egalite.registry.context import Corpus
from egalite.registry.document import Document
from egalite.registry.finding import Finding

RULE = "pins"
# Digest of the file that `egalite generate` found faultless: judging it again took a third of the time of `egalite check`.
JUDGED = "schemas/pins.sha256"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    root, judged = corpus.tree.root, CHECKOUT / JUDGED
    try:
        digest = _digest(root)
    except OSError:
        return  # a root of records alone: the checkout's pinned answers judge nothing there
    if not judged.is_file() or judged.read_text(encoding="utf-8") != digest:
        yield from faults(pins.open_pins(root))


def generated() -> dict[str, str]:
    """The digest of the checkout's file, when nothing is wrong in it."""
    return {} if any(faults(pins.open_pins(CHECKOUT))) else {JUDGED: _digest(CHECKOUT)}


def _digest(root: Path) -> str:
    """What `sha256sum` writes, and checks."""
    return f"{hashlib.sha256((root / pins.PATH).read_bytes()).hexdigest()}  {pins.PATH}\n"


def faults(document: Document) -> Iterator[Finding]:
    """What is wrong in a file of pinned answers."""
    found = document.findings or schema.check(document)
    yield from found
    if document.data is None or found:
        return
    families = {}
    for name, texts in document.data["families"].items():
        try:
            families[name] = pins.joined(texts)
        except pins.PatternError:
            families[name] = ""  # told below, with its line
    for pointer, text in pins.texts(document.data):
        try:
            parts = pins.pattern(text).split("&")
            for part in parts:
                re.compile(pins.expanded(part, families))
            if len(parts) > 1 and pointer[-2] not in ("words", "english"):
                told = f"« {text} » a plusieurs parties ; le signe & ne sert que dans `words` et `english`."
                yield document.finding(RULE, pointer, told)
        except pins.PatternError as error:
            yield document.finding(RULE, pointer, str(error))
        except (re.error, RecursionError):
            told = f"« {text} » ne se lit pas : vérifiez que chaque parenthèse se ferme."
            yield document.finding(RULE, pointer, told)
