"""The tree that merging a proposal would make, and why some proposals cannot be merged at all.

Git makes it in the clean repository (`clean_repository.py`): neither the settings, nor the attributes, nor the hooks of the
repository that is judged count, and nothing is written there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from egalite.history.git import GitFailed, HistoryError, Repository, open_repository
from egalite.records.content import proposers
from egalite.records.content.proposers import Proposer

# In a clone of a fork, `origin` is the fork, whose own branch may be late.
_REBASE = (
    "si vous travaillez dans une copie du dépôt, mettez d'abord à jour sa branche principale (« Sync fork » ou « Update "
    "fork »), puis « git fetch origin », « git rebase origin/main », puis « git push --force-with-lease »"
)
_CONFLICTS = 1  # exit code of `merge-tree`: a tree was made, and it holds conflicts


class MergeRefused(HistoryError):
    """No tree can be judged; the message is a French sentence that gives the commands to run. `files` are where, if known."""

    def __init__(self, message: str, files: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.files = files


@dataclass(frozen=True, slots=True)
class Merge:
    """A proposal as its merge would make it. Ids are full.

    `base` is the tip of the branch, `head` that of the proposal, `tree` what their merge holds. `commits` counts the
    proposal's own, `behind` those that the branch received since.
    `proposer` is who asks for it, by the list of the base's tip. `repository` reads all of it.
    """

    repository: Repository
    base: str
    head: str
    tree: str
    commits: int
    behind: int
    proposer: Proposer


def open_merge(root: Path, span: str, accounts: Sequence[str] = (), by: Proposer | None = None) -> Merge:
    """The merge of the proposal `BASE..HEAD`, made by accounts of the forge, or `by` somebody that the caller knows.

    Raises MergeRefused, or HistoryError when it cannot be read.
    """
    base, dots, head = span.partition("..")
    if not (base and dots and head) or head.startswith("."):
        raise HistoryError(f"« {span} » n'est pas un intervalle ; écrivez BASE..HEAD, par exemple main..proposition.")
    repository = open_repository(root)
    base, head = repository.commit(base), repository.commit(head)
    start = _common_commit(repository, base, head)
    commits = [line.split(" ") for line in _lines(repository, "rev-list", "--parents", f"{base}..{head}")]
    proposer = by or proposers.from_bytes(repository.file(base, proposers.FILE.path)).proposer(accounts)
    if not proposer.team:
        _judge_merges([commit for commit, *parents in commits if len(parents) > 1])
    return Merge(
        repository,
        base,
        head,
        _tree(repository, base, head),
        len(commits),
        int(repository.run("rev-list", "--count", f"{start}..{base}")),
        proposer,
    )


def _judge_merges(merges: Sequence[str]) -> None:
    """What a merge keeps or drops shows in none of the commits: the team alone may hand one over."""
    if merges:
        raise MergeRefused(
            f"la proposition contient une fusion (commit {merges[-1][:12]}), où un changement d'autrui peut disparaître "
            f"sans se voir ; rejouez vos changements sur la branche principale : {_REBASE}."
        )


def _common_commit(repository: Repository, base: str, head: str) -> str:
    """Where the proposal left the branch. Raises MergeRefused when it did so more than once."""
    try:
        bases = _lines(repository, "merge-base", "--all", base, head)
    except GitFailed:
        raise HistoryError(
            "la proposition n'a aucun commit commun avec la base ; refaites-la depuis le dépôt, ou récupérez tout "
            "l'historique (git fetch --unshallow)."
        ) from None
    if len(bases) > 1:
        raise MergeRefused(
            f"la proposition est partie de {len(bases)} endroits de la branche principale à la fois : ce que sa fusion "
            f"changerait ne se lit pas ; rejouez vos changements sur la branche principale : {_REBASE}.",
        )
    return bases[0]


def _tree(repository: Repository, base: str, head: str) -> str:
    try:
        output = repository.run("merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", base, head)
    except GitFailed as error:
        if error.code != _CONFLICTS or not error.output:
            raise
        files = tuple(name for name in error.output.decode("utf-8", "surrogateescape").split("\0")[1:] if name)
        names = ", ".join(f"« {name} »" for name in files)
        raise MergeRefused(
            f"la branche principale a changé les mêmes lignes que la proposition ({names}) ; reprenez-les à la main : "
            f"{_REBASE}.",
            files,
        ) from None
    return output.decode().split("\0", 1)[0].strip()


def _lines(repository: Repository, *arguments: str) -> list[str]:
    return repository.run(*arguments).decode().split("\n")[:-1]
