"""What awaits its merge on the forge, as this clone last fetched it: merge requests, and branches of the remote."""

from __future__ import annotations

from collections.abc import Container
from hashlib import sha256
from typing import NamedTuple

from egalite.history import branch
from egalite.history.git import Repository

# Where a clone keeps them, under their number: `git fetch origin '+refs/merge-requests/*/head:refs/demandes/*'` (GitLab), or
# `'+refs/pull/*/head:refs/demandes/*'` (GitHub).
FETCHED = "refs/demandes/"
_OURS = (branch.PREFIX, "gestes/")  # what the team's own commands push: its answer is already given


class Request(NamedTuple):
    """The head of a proposal: its full commit id, the number of its merge request, or else the name of its branch."""

    commit: str
    number: str
    branch: str

    @property
    def digest(self) -> str:
        """What tells it from any other, and from itself once it has changed: a SHA-256, in lower-case hexadecimal."""
        return sha256(self.commit.encode()).hexdigest()


def waiting(repository: Repository, base: str, remote: str, opened: Container[str] | None = None) -> list[Request]:
    """Those that the base does not hold, the last written first. `opened` are the numbers of the requests that are open, when the
    forge says it: what was closed there awaits nothing, its branch neither. Raises HistoryError.
    """
    branches = f"refs/remotes/{remote}/"
    output = repository.run(
        "for-each-ref", "--sort=-committerdate", f"--no-merged={base}", "--format=%(objectname) %(refname)", branches, FETCHED
    )  # fmt: skip
    names: dict[str, list[str]] = {}
    for line in output.decode("utf-8", "replace").splitlines():
        commit, _, name = line.partition(" ")
        names.setdefault(commit, []).append(name)
    if opened is not None:
        names = {commit: _open(held, opened) for commit, held in names.items()}
    ours = tuple(f"{branches}{prefix}" for prefix in _OURS)
    return [
        Request(commit, *_name(min(held), branches))  # a request's number, before the branch that it comes from
        for commit, held in names.items()
        if held and not any(name.startswith(ours) for name in held)
    ]


def _open(names: list[str], opened: Container[str]) -> list[str]:
    """The requests among the names of a head that are open; its names as they are when no request has it."""
    numbers = [name for name in names if name.startswith(FETCHED)]
    return [name for name in numbers if name.removeprefix(FETCHED) in opened] if numbers else names


def _name(ref: str, branches: str) -> tuple[str, str]:
    return (ref.removeprefix(FETCHED), "") if ref.startswith(FETCHED) else ("", ref.removeprefix(branches))
