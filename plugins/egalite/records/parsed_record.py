"""Read and judge records one by one: what one process does with its share of the files.

What a file says depends on its path, its content and the day alone. A process keeps it: the tree of another side of a change, or
of the next build of `make serve`, costs what differs.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from egalite.finding import Finding
from egalite.french import system_errors
from egalite.images import judge
from egalite.images.kinds import ACCEPTED
from egalite.records import characters, remainder, rules, schema, workers
from egalite.records.context import Context
from egalite.records.document import Document, identify
from egalite.records.vocabulary import vocabularies

LOGO_SUFFIXES = tuple(ACCEPTED)
# Readings that a process keeps besides those of the last tree, twice: those of its other side, or of the one before.
_SPARE = 1 << 12

_File = tuple[str, bytes]  # path and content
_Key = tuple[str, bytes, date, bool]
_kept: dict[_Key, ParsedRecord] = {}


@dataclass(frozen=True, slots=True)
class ParsedRecord:
    """One file as read: its data (None for a logo, or when it cannot be understood), its Markdown body, what was found in it.

    `conforms` tells that the parse and schema layers found no error: only then may other layers use the data.
    """

    path: str
    data: dict[str, Any] | None
    body: str
    conforms: bool
    findings: tuple[Finding, ...]

    def as_tuple(self) -> tuple[Any, ...]:
        """Plain values, to store or to cross a process boundary."""
        return (
            self.path, self.data, self.body, self.conforms, tuple(f.as_tuple() for f in self.findings),
        )  # fmt: skip

    @classmethod
    def from_tuple(cls, values: tuple[Any, ...]) -> ParsedRecord:
        """The opposite of `as_tuple`."""
        path, data, body, conforms, findings = values
        return cls(path, data, body, conforms, tuple(Finding(*f) for f in findings))


def read_all(root: Path, paths: Sequence[str], day: date, style: bool) -> list[ParsedRecord]:
    """Readings of the files, in the order of `paths`; what this process has read is not read again. Those without `style` may
    hold what was found on it when it was asked for.
    """
    readings: dict[str, ParsedRecord] = {}
    keys: dict[str, _Key] = {}
    stale: list[_File] = []
    for path in paths:
        try:
            raw = _content(root, path)
        except OSError as error:
            fault = f"ce fichier ne peut pas être lu ({system_errors.reason(error)})."
            readings[path] = ParsedRecord(path, None, "", False, (Finding(path, 1, 1, "unreadable-file", fault),))
            continue
        keys[path] = (path, hashlib.blake2b(raw, digest_size=16).digest(), day, style)
        known = _kept.get((*keys[path][:-1], True)) or _kept.get(keys[path])
        if known is None:
            stale.append((path, raw))
        else:
            readings[path] = known
    if stale:
        rules.catalogue()  # imported before forking, once

        def work(share: Sequence[_File]) -> bytes:
            return marshal.dumps([read_one(path, raw, day, style).as_tuple() for path, raw in share])

        for packed in workers.share(work, stale):
            for values in marshal.loads(packed):
                readings[values[0]] = ParsedRecord.from_tuple(values)
    if len(_kept) > _SPARE + 2 * len(paths):
        _kept.clear()
    _kept.update((key, readings[path]) for path, key in keys.items())
    return [readings[path] for path in paths]


def _content(root: Path, path: str) -> bytes:
    """A file, but what is past the most that is ever read."""
    with open(f"{root}/{path}", "rb") as file:
        return file.read((judge.MAX_BYTES if path.endswith(LOGO_SUFFIXES) else characters.MAX_BYTES) + 1)


def read_one(path: str, raw: bytes, day: date, style: bool) -> ParsedRecord:
    """Parse, schema and file rules of one record, those on its `style` too; what its content says of one logo."""
    if path.endswith(LOGO_SUFFIXES):
        images = tuple(judge.judge(raw, path))
        return ParsedRecord(path, None, "", not images, images)
    document = Document(path, *identify(path), raw)
    findings = list(document.findings)
    faults = schema.check(document)
    conforms = document.data is not None and not findings and not faults
    faults += remainder.judged(document, faults, Context(day, vocabularies()), style)
    lines = {finding.line for finding in findings}  # a bad character misleads whoever judges its line
    findings.extend(fault for fault in faults if fault.line not in lines)
    return ParsedRecord(path, document.data, document.body, conforms, tuple(findings))
