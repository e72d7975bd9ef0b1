"""What one part of the file says of another, or of another file, must exist: schemes, numbers, answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from typing import Any

from egalite.finding import Finding, Pointer, Severity
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.schema import nearest

_PASSED_OVER: tuple[str, Severity] = ("orientation", "warning")
_ANSWERS = ("what", "where", "who", "minors")


def check(document: Document, schemes: Collection[str], numbers: Collection[str]) -> Iterator[Finding]:
    """Findings of a document that conforms to its schema."""
    data = fields(document)
    ids = {question: [item["id"] for item in data[question]] for question in _ANSWERS}
    known = {
        "scheme": (schemes, "aucune fiche schemes/{0}.md n'existe"),
        "numbers": (numbers, "« {0} » n'est pas un numéro de content/emergency.yml"),
        "opens": (ids["where"], "« {0} » n'est pas une réponse de « where »"),
        **{question: (ids[question], f"« {{0}} » n'est pas une réponse de « {question} »") for question in _ANSWERS},
    }
    yield from _repeated(document, ids)
    groups = ("what", "minors", "steps", "contacts")
    references = chain.from_iterable(_named(data[group], (group,)) for group in groups)
    for pointer, name, value in chain([(("helpline",), "scheme", data["helpline"])], references):
        names, sentence = known[name]
        if value not in names:
            guess = nearest(value, sorted(names))
            hint = f"la plus proche est « {guess} »" if guess else "corrigez ou retirez la ligne"
            told = f"{sentence.format(value)} ; {hint}."
            # A scheme may be erased at any moment (article 6): it is passed over, and the next one moves up.
            rule, severity = _PASSED_OVER if name == "scheme" else ("unknown-term", "error")
            yield document.finding(rule, pointer, told, severity=severity, suggestion=guess)


def _named(node: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str, str]]:
    """Place, field and value of each reference inside a node."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _named(item, (*pointer, index))
        return
    for field in ("scheme", "opens"):
        if field in node:
            yield (*pointer, field), field, node[field]
    for field in ("what", "where", "who", "numbers"):
        for index, value in enumerate(node.get(field, ())):
            yield (*pointer, field, index), field, value
    if "contacts" in node:
        yield from _named(node["contacts"], (*pointer, "contacts"))


def _repeated(document: Document, ids: dict[str, list[str]]) -> Iterator[Finding]:
    """An answer's id is an anchor of its page: it is unique among all questions of that page."""
    seen: set[str] = set()
    for question, names in ids.items():
        for index, name in enumerate(names):
            if name in seen:
                told = f"l'identifiant « {name} » sert déjà ; choisissez-en un autre."
                yield document.finding("duplicate-item", (question, index, "id"), told)
            seen.add(name)
