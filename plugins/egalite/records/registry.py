"""The registry: every record of a root, read, checked and dated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from egalite.convention.publication import Visibility, visibility
from egalite.convention.scheme_life import on_day
from egalite.convention.standing import Standing, standing
from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records import kinds, remainder, rules
from egalite.records.content import catalogue, emergency, folder, pages
from egalite.records.content.schedule import schedule
from egalite.records.context import Context, Corpus
from egalite.records.data_file import DataFileError
from egalite.records.document import Document, open_document
from egalite.records.kinds import Name, RecordKind
from egalite.records.numbers import Number, unverified, without
from egalite.records.parsed_record import ParsedRecord, read_all
from egalite.records.tree import Tree, scan
from egalite.records.vocabulary import Vocabulary, vocabularies
from egalite.records.word_list import Retired, retired

NOTHING_GONE = Retired()


@dataclass(frozen=True, slots=True)
class Registry:
    """All records of a root on a day, and all that was found in them, in order of place."""

    root: Path
    day: date
    tree: Tree
    readings: Mapping[str, ParsedRecord]
    corpus: Corpus
    findings: tuple[Finding, ...]
    # What records are on this day, by path, by what they do not say: nobody allowed brought their present version.
    withheld: Mapping[str, Visibility] = field(default_factory=dict)
    # What `published` left out of records, by path: numbers whose sources are not enough.
    unverified: Mapping[str, tuple[Number, ...]] = field(default_factory=dict)

    @property
    def vocabularies(self) -> Mapping[str, Vocabulary]:
        """The closed vocabularies, by name."""
        return self.corpus.vocabularies

    @property
    def schemes(self) -> Mapping[str, Mapping[str, Any]]:
        """Schemes by id, each as its dated facts make it on this day (`convention/scheme_life.py`)."""
        return self.corpus.schemes

    @property
    def partners(self) -> Mapping[str, Mapping[str, Any]]:
        """Partners by id."""
        return self.corpus.partners

    @property
    def owned(self) -> Iterator[tuple[RecordKind, str, Mapping[str, Any]]]:
        """Kind, id and fields of each record that an organisation owns."""
        return (
            (kinds.KINDS[name], one, data) for name in kinds.OWNED for one, data in self.corpus.records[name].items()
        )

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that forbid publication."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    def stated(self, scheme: str) -> Mapping[str, Any]:
        """The record of a scheme as it is written, its facts too; nothing of one that nobody allowed brought."""
        path = self.tree.schemes[scheme]
        return {} if path in self.withheld else self.readings[path].data or {}

    def standing(self, partner: str) -> Standing:
        """Where a partner stands on this day."""
        return standing(self.partners[partner], self.day)

    def visible(self, identifier: str, kind: Name = "scheme") -> Visibility:
        """What the publication rule says, on this day, of a record that an organisation owns."""
        data = self.corpus.records[kind][identifier]
        # A withdrawal is never held back, whatever is wrong elsewhere: its page says that the scheme is gone.
        if data["status"] == "withdrawn":
            return "withdrawn"
        partner = self.partners.get(data["partner"])
        path = self.tree.paths[kind][identifier]
        return self.withheld.get(path, "offline" if partner is None else visibility(data, partner, self.day))


def published(registry: Registry) -> Registry:
    """The registry that pages, prints and exports are made from: no number of it lacks sources, and `unverified` has those."""
    emergency_numbers = emergency.dialled(registry.corpus.data)
    records = {name: dict(registry.corpus.records[name]) for name in kinds.OWNED}
    hidden = {}
    for kind, identifier, data in registry.owned:
        found = tuple(number for number, _ in unverified(data, registry.day, emergency_numbers))
        if found:
            records[kind.name][identifier] = without(data, found)
            hidden[registry.tree.paths[kind.name][identifier]] = found
    return replace(registry, corpus=registry.corpus.having(records), unverified=hidden)


def load(
    root: Path,
    day: date,
    gone: Retired = NOTHING_GONE,
    *,
    style: bool = True,
) -> Registry:
    """Read and check every record of a root. A file that this process has read, on the same day, is not judged again.

    `gone` adds to what the checkout has retired: records whose addresses must go on answering without them. Without `style`,
    how records are written is not judged.

    Raises NotADirectoryError (French message) when `root` holds no records, DataFileError when no record can be judged: a
    vocabulary or the schedule of the checkout cannot be read.
    """
    tree = scan(root)
    files = catalogue.documents(root)
    terms = _vocabularies(root, files)
    readings = {reading.path: reading for reading in read_all(root, tree.files, day, style)}
    documents: dict[str, Document] = {}

    def document(path: str) -> Document:
        if path not in documents:
            documents[path] = open_document(root, path)
        return documents[path]

    def conforming(paths: Mapping[str, str]) -> dict[str, Mapping[str, Any]]:
        return {
            identifier: reading.data
            for identifier, path in paths.items()
            if (reading := readings[path]).conforms and reading.data is not None
        }

    records = {name: conforming(paths) for name, paths in tree.paths.items()}
    for name in kinds.OWNED:
        records[name] = {identifier: on_day(data, day) for identifier, data in records[name].items()}
    corpus = Corpus(
        tree=tree,
        day=day,
        vocabularies=terms,
        records=records,
        texts={name: {one: readings[tree.paths[name][one]].body for one in records[name]} for name in kinds.WITH_TEXT},
        document=document,
        data={path: file for path, file in files.items() if not file.findings},
        pages=tuple(pages.read(root)),
        retired=retired().union(gone),
    )
    findings = list(tree.findings)
    for file in files.values():
        findings.extend(_all_of(file, day))
    findings.extend(folder.findings(root, catalogue.paths(root)))
    for page in corpus.pages:
        findings.extend(_all_of(page, day))
    for reading in readings.values():
        findings.extend(finding for finding in reading.findings if style or finding.rule != rules.STYLE)
    for check in rules.corpus_checks():
        findings.extend(check(corpus))
    faulty = {path: [*one.findings] for path, one in readings.items() if one.data is not None and not one.conforms}
    findings.extend(remainder.judged_together(corpus, faulty))
    findings = _style_last(findings)
    findings.sort(key=lambda finding: finding.place)
    return Registry(root, day, tree, readings, corpus, tuple(findings))


def _vocabularies(root: Path, files: Mapping[str, Document]) -> Mapping[str, Vocabulary]:
    """The checkout's, once all that judges records can be read. Raises DataFileError, with all that is wrong in the data
    files when they are the checkout's own.
    """
    try:
        schedule()
        return vocabularies()
    except DataFileError as error:
        own = root.resolve() == CHECKOUT
        raise DataFileError(f for file in files.values() for f in file.findings) if own else error from None


@lru_cache(maxsize=512)
def _all_of(file: Document, day: date) -> list[Finding]:
    """What is wrong in a data file or in a page. Kept as long as the file, which is opened again once it changes."""
    lines = {finding.line for finding in file.findings}
    judged = remainder.judged(file, file.findings, Context(day, vocabularies()))
    return [*file.findings, *(fault for fault in judged if fault.line not in lines)]


def _style_last(findings: list[Finding]) -> list[Finding]:
    """How a record is written is told once nothing else is to be mended there."""
    faulty = {finding.file for finding in findings if finding.rule != rules.STYLE}
    return [finding for finding in findings if finding.rule != rules.STYLE or finding.file not in faulty]
