"""The files that a proposal would change. Nothing that a browser says is trusted: reserved fields come from the record
as it is, or from here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from egalite.editing import withdraw
from egalite.editing.editor import rewrite_record
from egalite.editing.intake import admission, logo, versions
from egalite.editing.intake.changes import noted
from egalite.editing.intake.received_proposal import ReceivedProposal
from egalite.editing.intake.rejection import Rejected, objection
from egalite.editing.intake.versions import Outdated, Row, Versions
from egalite.editing.writer import EditError
from egalite.finding import BODY, Finding
from egalite.records import contributed, dump, schema
from egalite.records.candidate import Candidate
from egalite.records.document import Document, open_document
from egalite.records.registry import Registry
from egalite.records.schema import reserved

Past = Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a proposal brings. `files` gives the new content of each file that changes, None for one that goes.

    `organisation` is its name in the directory. `rows` compares three versions when the proposal started from an older one.
    """

    proposal: ReceivedProposal
    organisation: str
    files: Mapping[str, bytes | None]
    rows: tuple[Row, ...] = ()


def plan(proposal: ReceivedProposal, registry: Registry, past: Past, *, onto_current: bool = False) -> Plan:
    """The plan of a proposal on the records it would join. `past` gives the former contents of the file it changes.

    Raises Rejected, Outdated, and EditError for a fault that is not the proposal's.
    """
    current = _current(proposal, registry)
    partner = _partner(proposal, registry)
    record = partner if proposal.kind == "organisation" else _record(proposal, current, registry.day)
    findings = list(_findings(proposal, registry, record, partner))
    body, rows = _body(proposal, current), tuple[Row, ...]()
    if current is not None and proposal.kind == "new" and (findings or not _same(current, record, body)):
        sentence = f"« {proposal.identifier} » est déjà pris ; choisissez-en un autre."
        findings.insert(0, objection(admission.identifier(proposal), sentence))
    if findings:
        raise Rejected(findings, proposal.name)
    if proposal.kind == "close" and current is not None:  # whatever has changed since: nothing delays a withdrawal
        withdrawal = withdraw.plan(registry, proposal.path, proposal.reason)
        raw = (registry.root / current.path).read_bytes()
        return Plan(
            proposal, str(partner["name"]), {current.path: withdraw.withdrawal_file(current.path, raw, withdrawal)}
        )
    if current is not None and not _same(current, record, body) and _digest(registry, current) != proposal.base:
        former = [*past()]
        sides = Versions(
            current.kind, _started(proposal, current, former), versions.of_document(current),
            versions.values(record, body), versions.given_up(current, former),
        )  # fmt: skip
        rows = tuple(sides.rows(registry.vocabularies))
        # Who had nothing to correct has not read what has changed since.
        if any(row.by_directory for row in rows) and (proposal.kind == "confirm" or not onto_current):
            raise Outdated(rows)
        if proposal.kind != "confirm":
            record, body = sides.merge()
    if current is not None and proposal.kind == "update":
        record = dump.ordered(current.kind, noted(current, record, proposal.made_on))
    files = dict(_files(proposal, registry, current, record, body))
    files.update(logo.files(proposal, registry, record if proposal.kind == "organisation" else partner))
    return Plan(proposal, str(partner["name"]), files, rows)


def _findings(
    proposal: ReceivedProposal, registry: Registry, record: dict[str, Any], partner: dict[str, Any]
) -> Iterator[Finding]:
    """What forbids a proposal by its values alone; the rules have their say once the files are there."""
    yield from admission.findings(proposal, registry)
    candidates = [Candidate(proposal.part, proposal.path, record)] if proposal.record else []
    if proposal.presentation is not None:
        candidates.append(Candidate("partner", proposal.partner_path, partner))
    for candidate in candidates:
        yield from candidate.characters()
        yield from schema.check(candidate)
    yield from Candidate(proposal.part, proposal.path, {BODY[0]: proposal.body}).characters()
    yield from logo.findings(proposal, partner, registry.day)


def _current(proposal: ReceivedProposal, registry: Registry) -> Document | None:
    """The record to change as it is in the directory. Raises EditError when it cannot be read."""
    if proposal.kind == "organisation":
        path = registry.tree.partners.get(proposal.organisation)
    else:
        path = registry.tree.paths[proposal.part].get(proposal.identifier)
    if path is None:
        return None
    document = open_document(registry.root, path)
    if document.findings or document.data is None:
        raise EditError(f"{path} ne peut pas être lue ; corrigez d'abord ce que dit egalite check.")
    return document


def _record(proposal: ReceivedProposal, current: Document | None, day: date) -> dict[str, Any]:
    """The record as proposed, with the reserved fields it has, or begins with; as it is, when its organisation has read it."""
    if proposal.kind == "confirm" and current is not None:
        facts, read = (current.data or {}).get("facts", []), {"fact": "confirmation", "date": proposal.made_on}
        return dump.ordered(
            proposal.part, {**(current.data or {}), "facts": facts if read in facts else [*facts, read]}
        )
    fields = {name: value for name, value in proposal.record.items() if name not in reserved(proposal.part)}
    if current is None:
        published = {"fact": "publication", "date": day.isoformat()}
        return dump.ordered(proposal.part, {**fields, "partner": proposal.organisation, "facts": [published]})
    team = {name: value for name, value in (current.data or {}).items() if name in reserved(proposal.part)}
    return dump.ordered(proposal.part, {**team, **fields})


def _partner(proposal: ReceivedProposal, registry: Registry) -> dict[str, Any]:
    """The organisation's record: as it is, as it changes itself, or as it begins."""
    path = registry.tree.partners.get(proposal.organisation)
    if path is None:
        return proposal.partner()
    present = {"name": proposal.organisation, **(registry.readings[path].data or {})}
    if proposal.kind != "organisation":
        return present
    team = {name: value for name, value in present.items() if name in reserved("partner")}
    return dump.ordered("partner", {**team, **proposal.open_presentation()})


def _body(proposal: ReceivedProposal, current: Document | None) -> str:
    return current.body if current is not None and proposal.kind in ("confirm", "organisation") else proposal.body


def _same(current: Document, scheme: Mapping[str, Any], body: str) -> bool:
    return current.data == scheme and current.body.strip() == body.strip()


def _digest(registry: Registry, current: Document) -> str:
    return contributed.digest((registry.root / current.path).read_bytes())


def _started(proposal: ReceivedProposal, current: Document, former: Iterable[bytes]) -> Mapping[str, Any]:
    """What the version that a proposal started from says. Raises Outdated when it is unknown."""
    raw = next((raw for raw in former if contributed.digest(raw) == proposal.base), None)
    document = Document(current.path, current.kind, current.id, raw) if raw is not None else None
    if document is None or document.data is None:
        raise Outdated(())
    return versions.of_document(document)


def _files(
    proposal: ReceivedProposal, registry: Registry, current: Document | None, record: Mapping[str, Any], body: str
) -> Iterator[tuple[str, bytes | None]]:
    """Each file that changes, and its new content."""
    if current is None:
        yield proposal.path, dump.canonical(proposal.part, record, body).encode()
    elif not _same(current, record, body):
        yield current.path, rewrite_record(current, record, body)
    if proposal.presentation is not None and proposal.organisation not in registry.tree.partners:
        yield proposal.partner_path, dump.canonical("partner", proposal.partner()).encode()
