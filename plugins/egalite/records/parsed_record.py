"""Read and judge records one by one: what one process does with its share of the files."""

from __future__ import annotations

import marshal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from egalite.finding import Finding
from egalite.french import system_errors
from egalite.images import judge
from egalite.images.kinds import ACCEPTED
from egalite.records import remainder, rules, schema, workers
from egalite.records.context import Context
from egalite.records.document import open_document
from egalite.records.stat_signature import StatSignature, stat_signature
from egalite.records.vocabulary import vocabularies

LOGO_SUFFIXES = tuple(ACCEPTED)


@dataclass(frozen=True, slots=True)
class ParsedRecord:
    """One file as read: its data (None for a logo, or when it cannot be understood), its Markdown body, what was found in it.

    `conforms` tells that the parse and schema layers found no error: only then may other layers use the data.
    """

    path: str
    signature: StatSignature
    data: dict[str, Any] | None
    body: str
    conforms: bool
    findings: tuple[Finding, ...]

    def as_tuple(self) -> tuple[Any, ...]:
        """Plain values, to store or to cross a process boundary."""
        return (
            self.path, self.signature, self.data, self.body, self.conforms, tuple(f.as_tuple() for f in self.findings),
        )  # fmt: skip

    @classmethod
    def from_tuple(cls, values: tuple[Any, ...]) -> ParsedRecord:
        """The opposite of `as_tuple`."""
        path, signature, data, body, conforms, findings = values
        return cls(path, tuple(signature), data, body, conforms, tuple(Finding(*f) for f in findings))


def read_all(
    root: Path, paths: Sequence[str], day: date, former: Mapping[str, ParsedRecord], style: bool
) -> list[ParsedRecord]:
    """Readings of the files, in the order of `paths`; a file unchanged since its `former` reading is not read again."""
    readings: dict[str, ParsedRecord] = {}
    stale = []
    for path in paths:
        old = former.get(path)
        if old is not None and old.signature == stat_signature(f"{root}/{path}"):
            readings[path] = old
        else:
            stale.append(path)
    if stale:
        rules.catalogue()  # imported before forking, once

        def work(share: Sequence[str]) -> bytes:
            return marshal.dumps([read_one(root, path, day, style).as_tuple() for path in share])

        for packed in workers.share(work, stale):
            for values in marshal.loads(packed):
                readings[values[0]] = ParsedRecord.from_tuple(values)
    return [readings[path] for path in paths]


def read_one(root: Path, path: str, day: date, style: bool) -> ParsedRecord:
    """Parse, schema and file rules of one record, those on its `style` too; what its content says of one logo."""
    signature = stat_signature(f"{root}/{path}")
    try:
        if path.endswith(LOGO_SUFFIXES):
            return _read_logo(root, path, signature)
        document = open_document(root, path)
    except OSError as error:
        fault = Finding(
            path, 1, 1, "unreadable-file", f"ce fichier ne peut pas être lu ({system_errors.reason(error)})."
        )
        return ParsedRecord(path, signature, None, "", False, (fault,))
    findings = list(document.findings)
    faults = schema.check(document)
    conforms = document.data is not None and not findings and not faults
    faults += remainder.judged(document, faults, Context(day, vocabularies()), style)
    lines = {finding.line for finding in findings}  # a bad character misleads whoever judges its line
    findings.extend(fault for fault in faults if fault.line not in lines)
    return ParsedRecord(path, signature, document.data, document.body, conforms, tuple(findings))


def _read_logo(root: Path, path: str, signature: StatSignature) -> ParsedRecord:
    with open(f"{root}/{path}", "rb") as file:
        raw = file.read(judge.MAX_BYTES + 1)  # more is refused unread
    faults = tuple(judge.judge(raw, path))
    return ParsedRecord(path, signature, None, "", not faults, faults)
