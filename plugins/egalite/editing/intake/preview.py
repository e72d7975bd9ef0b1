"""What a proposal would do, before anybody is asked anything and without writing in the repository."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from egalite.editing.intake.base import open_base
from egalite.editing.intake.judgement import judge
from egalite.editing.intake.plan import Plan, plan
from egalite.editing.intake.received_proposal import ReceivedProposal
from egalite.editing.writer import EditError
from egalite.finding import Finding
from egalite.history import branch
from egalite.history.git import HistoryError, open_repository
from egalite.images.kinds import ACCEPTED
from egalite.records.document import Document, Kind, identify
from egalite.records.parsed_record import ParsedRecord


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that would change: its fields and text before (empty for a new one) and after."""

    kind: Kind
    path: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    text_before: str
    text_after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A proposal that can be taken: the records it changes, its logo encoded anew, and what the rules warn of."""

    plan: Plan
    records: tuple[RecordChange, ...]
    logo: bytes | None
    warnings: tuple[Finding, ...]


def preview(root: Path, proposal: ReceivedProposal, day: date, *, onto_current: bool = False) -> Preview:
    """What a proposal does to the branch that proposals start from. Raises Rejected, Outdated, and EditError."""
    try:
        repository = open_repository(root)
        with open_base(repository, branch.default(repository, "origin"), day) as base:
            planned = plan(proposal, base.registry, lambda: base.past(proposal.path), onto_current=onto_current)
            warnings = judge(planned, base.registry)
            records = [
                _record(path, raw, base.registry.readings.get(path))
                for path, raw in planned.files.items()
                if raw is not None and not path.endswith(tuple(ACCEPTED))
            ]
    except HistoryError as error:
        raise EditError(str(error)) from None
    logos = (raw for path, raw in planned.files.items() if raw is not None and path.endswith(tuple(ACCEPTED)))
    return Preview(planned, tuple(records), next(logos, None), warnings)


def _record(path: str, raw: bytes, former: ParsedRecord | None) -> RecordChange:
    kind, identifier = identify(path)
    after = Document(path, kind, identifier, raw)
    before = former.data or {} if former is not None else {}
    return RecordChange(kind, path, before, after.data or {}, former.body if former is not None else "", after.body)
