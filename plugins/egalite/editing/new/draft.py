"""A record being written: not on disk yet, but already judged by the same layers and rules as the others."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from egalite.records import dump, rules, schema, yaml
from egalite.records.context import Context, Corpus
from egalite.records.document import Document
from egalite.records.finding import Finding
from egalite.records.registry import Registry
from egalite.records.tree import IDENTIFIER, Tree
from egalite.records.yaml import Pointer

Kind = Literal["scheme", "partner"]
BODY: Pointer = ("body",)
# An id that no record can have: a draft without its id yet is judged under it.
_NAMELESS = "_"
_LONGEST_ID = 80


class Draft:
    """A scheme or a partner of a registry. `data` holds the answers so far, `body` a scheme's Markdown."""

    def __init__(self, kind: Kind, registry: Registry) -> None:
        self.kind: Kind = kind
        self.registry = registry
        self.id = ""
        self.data: dict[str, Any] = {}
        self.body = ""

    @property
    def path(self) -> str:
        """Where it will be, relative to the root."""
        identifier = self.id or _NAMELESS
        return f"schemes/{identifier}.md" if self.kind == "scheme" else f"partners/{identifier}/partner.yml"

    @property
    def text(self) -> str:
        """What its file will hold."""
        return self._write(self.data)

    def id_fault(self, identifier: str) -> str | None:
        """Why an id cannot be given to this draft, in French, or None."""
        if not IDENTIFIER.match(identifier) or not 2 <= len(identifier) <= _LONGEST_ID:
            return "employez de 2 à 80 minuscules sans accent, chiffres et tirets, comme « lyon-permanence »."
        folder = "schemes" if self.kind == "scheme" else "partners"
        name = f"{identifier}.md" if self.kind == "scheme" else identifier
        if os.path.lexists(self.registry.root / folder / name):
            return f"« {identifier} » est déjà pris ; choisissez-en un autre."
        before, self.id = self.id, identifier
        try:
            found = self._corpus_findings(self._completed())
        finally:
            self.id = before
        return next((finding.message for finding in found if finding.rule == "retired-id"), None)

    def faults(self, pointer: Pointer) -> list[str]:
        """The errors of one answer, the fields still to come being filled with examples; warnings can wait."""
        data = self._completed()
        lines = self._lines(data, pointer)
        errors = (finding for finding in self._findings(data) if finding.severity == "error")
        return [finding.message for finding in errors if finding.file == self.path and finding.line in lines]

    def missing(self, pointer: Pointer) -> str:
        """What the check says when a required field is not there."""
        data = self._completed()
        holder: Any = data
        for part in pointer[:-1]:
            holder = holder[part]
        holder.pop(pointer[-1], None)
        marked = f"« {pointer[-1]} »"
        return next(
            finding.message
            for finding in schema.check(self._document(data))
            if finding.rule == "missing-field" and marked in finding.message
        )

    def findings(self) -> list[Finding]:
        """Everything that writing it would add to the findings of the registry, warnings included."""
        return self._findings(self.data)

    def field_of(self, finding: Finding) -> str | None:
        """The field (or `body`) that a finding of `findings()` points at; None when it is none of them."""
        if finding.file != self.path:
            return None
        fields = (*self.data, "body")
        return next((field for field in fields if finding.line in self._lines(self.data, (field,))), None)

    def write(self) -> Path:
        """Put it on disk. Raises FileExistsError rather than touch what is there."""
        target = self.registry.root / self.path
        if self.kind == "partner":
            target.parent.mkdir()
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(self.text)
        return target

    def _completed(self) -> dict[str, Any]:
        """The answers, and an example of each required field that has none yet, in groups too."""
        completed: dict[str, Any] = _filled(self.data, schema.schema(self.kind))
        return completed

    def _write(self, data: Mapping[str, Any]) -> str:
        return dump.canonical(self.kind, data, self.body)

    def _document(self, data: Mapping[str, Any]) -> Document:
        return Document(self.path, self.kind, self.id or _NAMELESS, self._write(data).encode())

    def _lines(self, data: Mapping[str, Any], pointer: Pointer) -> range:
        """Lines of the file that a value takes."""
        document = self._document(data)
        if pointer == BODY:
            last = document.text.count("\n") + 1
            return range(document.body_line, last + 1) if document.body.strip() else range(0)
        spans = yaml.locate(dump.dump(dump.ordered(self.kind, data)))
        taken = [spans[p][0][0] + document.yaml_line + 1 for p in spans if p[: len(pointer)] == pointer]
        return range(min(taken), max(taken) + 1) if taken else range(0)

    def _findings(self, data: Mapping[str, Any]) -> list[Finding]:
        document = self._document(data)
        findings = list(document.findings)
        if document.data is not None:
            faults = schema.check(document)
            findings.extend(faults)
            if not faults:
                context = Context(self.registry.day, self.registry.vocabularies)
                for check in rules.file_checks(self.kind):
                    findings.extend(check(document, context))
            if not findings:
                findings.extend(self._corpus_findings(data))
        return findings

    def _corpus_findings(self, data: Mapping[str, Any]) -> list[Finding]:
        """What the rules on several records would newly find."""
        corpus = self._corpus(self._document(data))
        known = set(self.registry.findings)
        return [f for check in rules.corpus_checks() for f in check(corpus) if f not in known]

    def _corpus(self, document: Document) -> Corpus:
        old = self.registry.corpus
        tree = Tree(
            old.tree.root,
            dict(old.tree.schemes),
            dict(old.tree.partners),
            dict(old.tree.committee),
            dict(old.tree.logos),
        )
        schemes, bodies, partners = dict(old.schemes), dict(old.bodies), dict(old.partners)
        record = document.data or {}
        if self.kind == "scheme":
            tree.schemes[document.id] = document.path
            schemes[document.id], bodies[document.id] = record, document.body
        else:
            tree.partners[document.id] = document.path
            partners[document.id] = record
        return replace(
            old,
            tree=tree,
            schemes=schemes,
            bodies=bodies,
            partners=partners,
            document=lambda path: document if path == document.path else old.document(path),
        )


def _filled(value: Any, node: Mapping[str, Any]) -> Any:
    """A copy of a value with examples for the required fields that are missing."""
    if isinstance(value, list):
        return [_filled(item, node.get("items", {})) for item in value]
    if not isinstance(value, dict):
        return value
    known = node["properties"]
    examples = {name: known[name]["examples"][0] for name in node["required"]}
    return {**examples, **{name: _filled(inner, known[name]) for name, inner in value.items()}}
