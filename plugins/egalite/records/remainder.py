"""What a file holds besides its faults of form: rules judge it too, so that all that is wrong is told at once.

A field that the schema refuses, or misses, is a hole. A rule that reads one is run again without the item of a list, or the group
of fields, that has the hole; what it then finds stands, unless it judges a list by all its items (`WHOLE`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

from egalite.convention.scheme_life import state
from egalite.finding import Finding, Link, Pointer, Sentence, Severity
from egalite.records import kinds, rules, yaml
from egalite.records.context import Context, Corpus
from egalite.records.document import Document, identify
from egalite.records.kinds import KINDS

_Shape = tuple[str | None, ...]  # a pointer, whatever the index of an item
# Faults of form of a value that can be read nonetheless.
_READABLE = frozenset({"duplicate-item"})
SHOWN = "online"
_MOST = 100  # files with faults of form that are compared with the others: with more, it is a schema that is wrong


def judged(document: Document, faults: Iterable[Finding], context: Context, style: bool = True) -> Iterator[Finding]:
    """What the rules on its kind find in a document whose `faults` of form are told already."""
    if document.draft is None and not document.front:
        return  # nothing of it can be read
    holes = _holes(document, faults)
    for rule in rules.file_rules(document.kind, style):
        if not holes and document.data is not None:
            yield from rule.check(document, context)
        elif rule.id != rules.STYLE:
            yield from _attempt(rule, document, holes, context)


def _attempt(rule: rules.FileRule, document: Document, holes: set[Pointer], context: Context) -> list[Finding]:
    absent: set[_Shape] = set()
    while True:
        findings: list[Finding] = []
        try:
            for finding in rule.check(_Remainder(document, holes, absent, rule.whole), context):
                findings.append(finding)  # those of before a hole count
        except _Hole as hole:
            if len(hole.shape) > 1 and not rule.whole and hole.shape not in absent:
                absent.add(hole.shape)
                continue
        return findings


def judged_together(corpus: Corpus, faulty: Mapping[str, list[Finding]]) -> Iterator[Finding]:
    """What the rules on several records find in those that have `faulty` forms, by path, among the others of a corpus."""
    if len(faulty) > _MOST:
        return
    left = {}
    for path, faults in faulty.items():
        document = corpus.document(path)
        if document.draft is not None and (fields := _Remainder(document, _holes(document, faults), set()).data):
            try:
                left[path] = _dated(document, fields, corpus)
            except _Hole:
                continue  # nobody can tell what its facts make of it
    for check in rules.corpus_checks() if left else ():
        out: set[str] = set()
        while True:
            try:
                together = check(_with(corpus, left, out))
                found = [finding for finding in together if not left.keys().isdisjoint((finding.file, *finding.rivals))]
            except _Hole as hole:
                out.add(hole.path)
                continue
            yield from found
            break


def _with(corpus: Corpus, left: Mapping[str, Mapping[str, Any]], out: set[str]) -> Corpus:
    """A corpus with more records, but for those that are `out`."""
    records = {name: dict(inner) for name, inner in corpus.records.items()}
    texts = {name: dict(inner) for name, inner in corpus.texts.items()}
    for path, fields in left.items():
        if path not in out:
            kind, identifier = identify(path)
            name = KINDS[kind].name
            records[name][identifier] = fields
            if name in texts:
                texts[name][identifier] = corpus.document(path).body
    return corpus.having(records, texts)


def _dated(document: Document, fields: dict[str, Any], corpus: Corpus) -> dict[str, Any]:
    """The fields of a scheme with what its facts say on the day, its other holes left."""
    if document.kind in kinds.OWNED:
        life = state({"status": SHOWN, "facts": fields.get("facts", ())}, corpus.day)
        if life["status"] == SHOWN and document.kind == "scheme":
            del life["status"]  # the record's own says it, if it can be read
        fields.update(life)
    return fields


class _Hole(Exception):
    """A rule reads a field that is not there, or not as it must be: `shape` tells which, `path` of which file."""

    def __init__(self, shape: _Shape, path: str) -> None:
        self.shape, self.path = shape, path


class _Fields(dict[str, Any]):
    """A group of fields, some of which are holes."""

    __slots__ = ("_holes", "_path", "_shape")

    def __init__(self, fields: Mapping[str, Any], holes: Iterable[str], shape: _Shape, path: str) -> None:
        super().__init__(fields)
        self._holes, self._shape, self._path = frozenset(holes), shape, path

    def __missing__(self, name: str) -> NoReturn:
        raise _Hole((*self._shape, name), self._path)

    def __contains__(self, name: object) -> bool:
        if name in self._holes:
            raise _Hole((*self._shape, str(name)), self._path)
        return super().__contains__(name)

    def get(self, name: str, default: Any = None) -> Any:
        """The field, or the default when the file rightly leaves it out."""
        return self[name] if name in self else default  # noqa: SIM401 (it is this very method)


class _Nothing(_Fields):
    """The fields of a file of which none can be told."""

    def __contains__(self, name: object) -> bool:
        raise _Hole((str(name),), self._path)


class _Remainder(Document):
    """A document less its holes, and less the groups and items that have one of those that are `absent`. Its findings have the
    places of the whole document. With `whole`, a list that lacks an item is a hole too.
    """

    __slots__ = ("_absent", "_holes", "_indexes", "_whole")

    def __init__(self, document: Document, holes: set[Pointer], absent: set[_Shape], whole: bool = False) -> None:
        for name in Document.__slots__:
            setattr(self, name, getattr(document, name))
        self._holes, self._absent, self._whole = holes, absent, whole
        self._indexes: dict[Pointer, list[int]] = {}
        fields = None
        if document.draft is not None and () not in holes:
            fields = self._fields(document.draft, (), (), ())
        self.data = _Nothing({}, (), (), self.path) if fields is None else fields

    def _fields(self, value: Mapping[str, Any], old: Pointer, new: Pointer, shape: _Shape) -> _Fields | None:
        """A group of fields; None when it lacks one that is `absent`."""
        left = {}
        for name, inner in value.items():
            kept = self._value(inner, (*old, name), (*new, name), (*shape, name))
            if kept is not None:
                left[name] = kept
        lost = {str(hole[-1]) for hole in self._holes if hole[:-1] == old} | (value.keys() - left.keys())
        if shape and any(one[:-1] == shape and one[-1] not in left for one in self._absent):
            return None
        return _Fields(left, lost, shape, self.path)

    def _value(self, value: Any, old: Pointer, new: Pointer, shape: _Shape) -> Any:
        if old in self._holes:
            return None
        if isinstance(value, dict):
            return self._fields(value, old, new, shape)
        if not isinstance(value, list):
            return value
        items: list[Any] = []
        indexes = []
        for index, inner in enumerate(value):
            kept = self._value(inner, (*old, index), (*new, len(items)), (*shape, None))
            if kept is not None:
                items.append(kept)
                indexes.append(index)
        self._indexes[new] = indexes
        return None if self._whole and len(items) < len(value) else items or None

    def finding(
        self, rule: str, pointer: Pointer, sentence: Sentence, *, key: bool = False, severity: Severity = "error",
        allowed: tuple[str, ...] = (), suggestion: str | None = None, link: Link = "", rivals: tuple[str, ...] = (),
    ) -> Finding:  # fmt: skip
        """A finding at a value of the whole document."""
        whole = tuple(
            self._indexes[pointer[:at]][part] if isinstance(part, int) else part for at, part in enumerate(pointer)
        )
        return super().finding(
            rule, whole, sentence, key=key, severity=severity, allowed=allowed, suggestion=suggestion, link=link,
            rivals=rivals,
        )  # fmt: skip


def _holes(document: Document, faults: Iterable[Finding]) -> set[Pointer]:
    """Where a value is wrong or missing; a field misspelt is a hole under both its names."""
    holes: set[Pointer] = set()
    for fault in faults:
        if fault.rule in _READABLE or (not fault.pointer and fault.rule != "wrong-form"):
            continue  # what the text layer finds has no field
        holes.add(fault.pointer)
        if fault.rule == "unknown-field" and fault.suggestion:
            meant = (*fault.pointer[:-1], fault.suggestion)
            if not _stands(document.draft, meant):
                holes.add(meant)
    if document.data is None:  # what the reader of YAML refused has a line alone
        lines = {finding.line for finding in document.findings}
        spans = yaml.locate(document.front)
        holes.update(
            pointer
            for pointer, places in spans.items()
            if any(line + document.yaml_line + 1 in lines for line, _, _ in places)
        )
    return holes


def _stands(value: Any, pointer: Pointer) -> bool:
    for part in pointer[:-1]:
        value = value[part]
    return pointer[-1] in value
