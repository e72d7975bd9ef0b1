"""A plan as a branch: written by objects, judged by the gate as any proposal is, sent to the forge."""

from __future__ import annotations

from dataclasses import dataclass

from egalite.editing.intake.base import Base
from egalite.editing.intake.call_back import CallBack
from egalite.editing.intake.merge_request import Asker, Request
from egalite.editing.intake.plan import Plan
from egalite.editing.writer import EditError
from egalite.gate import limits, verdict
from egalite.history import branch, entries
from egalite.history.branch import Author, Branch
from egalite.history.merge import open_merge
from egalite.records.content.proposers import Proposer

# Whoever takes a proposal in is of the team: what the partner may not fill in, `admission.py` has refused.
_EDITOR = Proposer(team=True)


@dataclass(frozen=True, slots=True)
class Submission:
    """A proposal once on its branch. `fresh` tells that the commit was made now, `former` what stood there before."""

    base: Base
    plan: Plan
    branch: str
    commit: str
    fresh: bool
    former: str = ""

    @property
    def span(self) -> str:
        """The proposal as two commits."""
        return f"{self.base.commit}..{self.commit}"

    def send(self, remote: str, forge: Asker) -> str:
        """Push the branch and ask for its merge; the request's address, maybe empty. Raises HistoryError, ForgeError."""
        request = Request(self.branch, self.base.target, _title(self.plan), _summary(self.plan))
        target = Branch(self.branch, self.commit)
        branch.push(self.base.repository, remote, target, self.commit, forge.push_options(request))
        return forge.open(request)


def submit(base: Base, plan: Plan, call_back: CallBack) -> Submission:
    """Write the branch. The same proposal again leaves it as it is. Raises HistoryError, EditError."""
    repository, proposal = base.repository, plan.proposal
    former = branch.find(repository, proposal.scheme)
    if branch.holds(repository, former, base.commit, plan.files):
        return Submission(base, plan, former.name, former.commit, fresh=False)
    branch.judge_replacement(repository, former, base.commit)
    author = Author(proposal.organisation, plan.organisation)
    commit = branch.build(repository, base.commit, plan.files, author, _message(plan, call_back))
    _judge(base, commit)
    branch.move(repository, former, commit)
    return Submission(base, plan, former.name, commit, fresh=True, former=former.commit)


def _judge(base: Base, commit: str) -> None:
    """The gate's own judgement of what was made. Raises EditError: nothing points at it yet."""
    merge = open_merge(base.repository.root, f"{base.commit}..{commit}", by=_EDITOR)
    proposal = entries.read(merge, limits.PARTNER.file_bytes)
    findings, _ = verdict.judge(proposal, limits.PARTNER, merge.proposer, base.registry.day, "off")
    if findings:
        raise EditError(f"{findings[0].file} : {findings[0].message}")


def _title(plan: Plan) -> str:
    return f"Proposition : {' '.join(plan.proposal.name.split())}"


def _summary(plan: Plan) -> str:
    nature = "Fiche nouvelle proposée" if plan.proposal.kind == "new" else "Mise à jour proposée"
    return f"{nature} par {' '.join(plan.organisation.split())}."


def _message(plan: Plan, call_back: CallBack) -> str:
    return (
        f"{_title(plan)}\n\n{_summary(plan)}\n\n{branch.MARK}: {plan.proposal.scheme}\n"
        f"Proposition-Faite-Le: {plan.proposal.made_on}\n"
        f"Rappel-Par: {call_back.by}\nRappel-Le: {call_back.on.isoformat()}\n"
    )
