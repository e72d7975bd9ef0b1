"""A record being written: not on disk yet, but already judged by the same layers and rules as the others."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from egalite.convention.scheme_life import on_day
from egalite.finding import BODY, Finding, Pointer
from egalite.records import dump, rules, schema
from egalite.records.candidate import Candidate
from egalite.records.context import Context, Corpus
from egalite.records.document import Document
from egalite.records.kinds import IDENTIFIER, KINDS, OWNED, Name
from egalite.records.registry import Registry
from egalite.records.tree import Tree

Kind = Name
# An id that no record can have: a draft without its id yet is judged under it.
_NAMELESS = "_"
_LONGEST_ID = 80


class Draft:
    """A record of a registry. `data` holds the answers so far, `body` its Markdown when its kind has some."""

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
        return KINDS[self.kind].path(identifier)

    @property
    def text(self) -> str:
        """What its file will hold."""
        return self._write(self.data)

    def id_fault(self, identifier: str) -> str | None:
        """Why an id cannot be given to this draft, in French, or None."""
        kind = KINDS[self.kind]
        if kind.dated_by and not kind.identifier.match(identifier):
            return kind.form
        if not IDENTIFIER.match(identifier) or not 2 <= len(identifier) <= _LONGEST_ID:
            return "employez de 2 à 80 minuscules sans accent, chiffres et tirets, comme « lyon-permanence »."
        if os.path.lexists(self.registry.root / kind.entry(identifier)):
            return f"« {identifier} » est déjà pris ; choisissez-en un autre."
        before, self.id = self.id, identifier
        try:
            findings = self._corpus_findings(self._completed())
        finally:
            self.id = before
        return next((finding.message for finding in findings if finding.rule == "retired-id"), None)

    def faults(self, pointer: Pointer) -> list[str]:
        """The errors of one answer, the fields still to come being filled with examples; warnings can wait.

        What makes the whole record unreadable is its fault: the record could be read before.
        """
        data = self._completed()
        unreadable = [finding.message for finding in self._unreadable(data) if not finding.pointer]
        return unreadable or [
            finding.message
            for finding in self._findings(data)
            if finding.severity == "error" and self._field(finding)[: len(pointer)] == pointer
        ]

    def missing(self, pointer: Pointer) -> str:
        """What the check says when a required field is not there."""
        data = self._completed()
        holder: Any = data
        for part in pointer[:-1]:
            holder = holder[part]
        holder.pop(pointer[-1], None)
        findings = schema.check(self._document(data))
        return next(f.message for f in findings if f.rule == "missing-field" and f.pointer == pointer)

    def findings(self) -> list[Finding]:
        """Everything that writing it would add to the findings of the registry, warnings included."""
        return self._findings(self.data)

    def field_of(self, finding: Finding) -> str | None:
        """The field (or `body`) that a finding of `findings()` points at; None when it is none of them."""
        return next((str(part) for part in self._field(finding)[:1]), None)

    def write(self) -> Path:
        """Put it on disk. Raises FileExistsError rather than touch what is there."""
        target = self.registry.root / self.path
        target.parent.mkdir(exist_ok=self.kind != "partner")
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

    def _field(self, finding: Finding) -> Pointer:
        """The place of a finding in this draft; empty when it is in another record."""
        return finding.pointer if finding.file == self.path else ()

    def _unreadable(self, data: Mapping[str, Any]) -> list[Finding]:
        """What the reader refuses before any schema: characters, each in its field, or the whole file."""
        texts = {**data, str(BODY[0]): self.body}
        return [*Candidate(self.kind, self.path, texts).characters()] or list(self._document(data).findings)

    def _findings(self, data: Mapping[str, Any]) -> list[Finding]:
        findings = self._unreadable(data)
        if not findings:
            document = self._document(data)
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
        before = set(self.registry.findings)
        return [f for check in rules.corpus_checks() for f in check(corpus) if f not in before]

    def _corpus(self, document: Document) -> Corpus:
        old = self.registry.corpus
        kind = self.kind
        paths = {**old.tree.paths, kind: {**old.tree.paths[kind], document.id: document.path}}
        texts = {kind: {**old.texts[kind], document.id: document.body}} if kind in old.texts else {}
        data = document.data or {}
        record = on_day(data, old.day) if kind in OWNED else data
        return replace(
            old.having({kind: {**old.records[kind], document.id: record}}, texts),
            tree=Tree(old.tree.root, paths, dict(old.tree.logos)),
            document=lambda path: document if path == document.path else old.document(path),
        )


def _filled(value: Any, node: Mapping[str, Any]) -> Any:
    """A copy of a value with examples for the required fields that are missing."""
    if isinstance(value, list):
        return [_filled(item, node.get("items", {})) for item in value]
    if not isinstance(value, dict):
        return value
    properties = node["properties"]
    examples = {name: properties[name]["examples"][0] for name in node["required"]}
    return {**examples, **{name: _filled(inner, properties[name]) for name, inner in value.items()}}
