"""Turn a proposal into a branch: judged on the records of a commit, written by objects, judged again as any proposal is."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from egalite.editing.intake.merge_request import Request
from egalite.editing.intake.proposal import Proposal
from egalite.editing.intake.proposal_plan import Incoming, prepare
from egalite.editing.writer import EditError
from egalite.gate import limits, verdict
from egalite.history import branch, entries, snapshot
from egalite.history.branch import Author, Branch
from egalite.history.git import HistoryError, Repository, open_repository
from egalite.history.log import RECORDS
from egalite.records.registry import Registry, load


@dataclass(frozen=True, slots=True)
class CallBack:
    """A call to a contact of the organisation that was known before the proposal: by which role, on which day."""

    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Base:
    """Where proposals start: the commit of a branch, and a copy of its records that may be written to."""

    repository: Repository
    name: str
    commit: str
    registry: Registry

    @property
    def target(self) -> str:
        """Name of the branch on a forge: without the remote's."""
        return self.name.rpartition("/")[2] if self.name.startswith("refs/") else self.name


@dataclass(frozen=True, slots=True)
class Taken:
    """A proposal once on its branch. `fresh` tells that the commit was made now, `replaced` what stood there before."""

    branch: str
    commit: str
    fresh: bool
    replaced: str = ""


def open_intake(root: Path) -> Repository:
    """The repository to write to, and somebody to sign for it. Raises HistoryError."""
    repository = open_repository(root)
    if repository.prefix:
        raise HistoryError(f"« {root} » n'est pas la racine de son dépôt Git ; placez-vous à la racine.")
    branch.judge_committer(repository)
    return repository


@contextmanager
def open_base(repository: Repository, name: str, day: date) -> Iterator[Base]:
    """The records of a branch, apart from the work tree. Raises HistoryError."""
    commit = repository.commit(name)
    files = snapshot.files(repository, commit)
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        for record in RECORDS:
            (Path(folder) / record).mkdir()
        held = {path: entry for path, entry in files.items() if path.split("/", 1)[0] in RECORDS}
        snapshot.write(repository, held, Path(folder))
        yield Base(repository, name, commit, load(Path(folder), day))


def judge(base: Base, proposal: Proposal, *, onto_current: bool) -> Incoming:
    """What a proposal would write over a base. Raises Refused, Outdated, EditError."""

    def past() -> Iterator[bytes]:
        return branch.versions(base.repository, base.commit, f"schemes/{proposal.scheme}.md")

    return prepare(proposal, base.registry, past, onto_current=onto_current)


def take(base: Base, incoming: Incoming, call_back: CallBack) -> Taken:
    """Write the branch. The same proposal again leaves it as it is. Raises HistoryError, EditError."""
    repository, proposal = base.repository, incoming.proposal
    there = branch.find(repository, proposal.scheme)
    if branch.holds(repository, there, base.commit, incoming.files):
        return Taken(there.name, there.commit, fresh=False)
    branch.judge_replacement(repository, there, base.commit)
    author = Author(proposal.organisation, incoming.partner)
    commit = branch.build(repository, base.commit, incoming.files, author, _message(incoming, call_back))
    _judge_commit(base, commit)
    branch.move(repository, there, commit)
    return Taken(there.name, commit, fresh=True, replaced=there.commit)


def request(base: Base, incoming: Incoming, taken: Taken) -> Request:
    """The merge request to ask for."""
    title, _, text = _title(incoming).partition("\n\n")
    return Request(taken.branch, base.target, title, text)


def send(base: Base, remote: str, taken: Taken, options: list[str]) -> None:
    """Push the branch. Raises HistoryError."""
    branch.push(base.repository, remote, Branch(taken.branch, taken.commit), taken.commit, options)


def _judge_commit(base: Base, commit: str) -> None:
    """The gate's own judgement of what was made. Raises EditError: nothing points at it yet."""
    proposal = entries.read(base.repository.root, f"{base.commit}..{commit}", limits.PARTNER.file_bytes)
    findings, _ = verdict.judge(proposal, limits.PARTNER, "off")
    if findings:
        raise EditError(f"{findings[0].file} : {findings[0].message}")


def _title(incoming: Incoming) -> str:
    proposal = incoming.proposal
    told = "Fiche nouvelle proposée" if proposal.kind == "new" else "Mise à jour proposée"
    return f"Proposition : {' '.join(proposal.name.split())}\n\n{told} par {' '.join(incoming.partner.split())}."


def _message(incoming: Incoming, call_back: CallBack) -> str:
    proposal = incoming.proposal
    return (
        f"{_title(incoming)}\n\n{branch.MARK}: {proposal.scheme}\nProposition-Faite-Le: {proposal.made_on}\n"
        f"Rappel-Par: {call_back.by}\nRappel-Le: {call_back.on.isoformat()}\n"
    )
