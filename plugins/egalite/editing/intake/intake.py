"""A proposal from its file to its branch, in one pass: read, planned, judged, written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from egalite.editing.intake import report
from egalite.editing.intake.base import open_base
from egalite.editing.intake.call_back import CallBack, ask
from egalite.editing.intake.judgement import judge
from egalite.editing.intake.merge_request import Asker, asker
from egalite.editing.intake.plan import plan
from egalite.editing.intake.received_proposal import open_proposal
from egalite.editing.intake.submission import Submission, submit
from egalite.editing.terminal import Terminal
from egalite.history import branch
from egalite.history.git import HistoryError, Repository, open_repository
from egalite.records.content import forge as forges

_OF_A_SERVER = "refs/remotes/"


@dataclass(frozen=True, slots=True)
class Intake:
    """What all proposals of a run share: where they are written, where they start from, where they go, on which day."""

    repository: Repository
    start: str
    remote: str
    forge: Asker | None
    day: date

    def holds(self, file: Path) -> bool:
        """Whether a file lies in the repository, which is public."""
        return file.resolve().is_relative_to(self.repository.root.resolve())

    def take(
        self, file: Path, call_back: CallBack | None, terminal: Terminal, *, onto_current: bool
    ) -> Submission | None:
        """The proposal of a file on its branch; None when the directory already says what it says.

        Judged first: nobody is called for a proposal that cannot be taken. Asks for the call back when there is none, and says
        what it does. Raises Rejected, Outdated, NotCalledBack, OSError,
        HistoryError, EditError.
        """
        proposal = open_proposal(file)
        with open_base(self.repository, self.start, self.day) as base:
            planned = plan(proposal, base.registry, lambda: base.past(proposal.path), onto_current=onto_current)
            judge(planned, base.registry)
            report.say(terminal, report.rebase(planned))
            if not planned.files:
                return None
            call = call_back or ask(terminal, proposal, base.name_of(proposal.organisation), self.day)
            submission = submit(base, planned, call)
        report.say(terminal, report.branch(submission))
        return submission

    def publish(self, submission: Submission, terminal: Terminal) -> None:
        """Push and ask for the merge where a forge is named; else say how. Raises HistoryError, ForgeError."""
        if self.forge is None:
            report.say(terminal, report.next_step(self.remote, submission.branch))
        else:
            report.say(terminal, report.destination(self.remote, submission.send(self.remote, self.forge)))

    def deliver(self, submission: Submission, terminal: Terminal) -> None:
        """As `publish`, and push where no forge is named but a server is known: this clone may not outlive the run."""
        if self.forge is None and self.start.startswith(_OF_A_SERVER):
            target = branch.Branch(submission.branch, submission.commit)
            branch.push(self.repository, self.remote, target, submission.commit, ())
            report.say(terminal, report.destination(self.remote, ""))
        else:
            self.publish(submission, terminal)


def open_intake(root: Path, start: str, settings: Path, environment: Mapping[str, str], day: date) -> Intake:
    """An intake that starts from a branch, the remote's own when `start` is empty. Raises HistoryError, ForgeError."""
    repository = open_repository(root)
    if repository.prefix:
        raise HistoryError(f"« {root} » n'est pas la racine de son dépôt Git ; placez-vous à la racine.")
    branch.judge_committer(repository)
    remote = branch.setting(repository, "remote", "origin")
    forge = asker(forges.read(settings), environment)
    return Intake(repository, start or branch.default(repository, remote), remote, forge, day)
