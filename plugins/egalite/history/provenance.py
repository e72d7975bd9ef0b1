"""Who brought each record where it stands: first publication, last change, last validation, by which commit.

In mode `merge`, a change is validated when a merge brings it to the branch; in mode `signed`, when the commit that brings
it carries a signature that verifies. Either way « validé » also needs the `verification` of an editor, recorded in that
same change: importing or correcting facts never validates them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal, NamedTuple

from egalite.history import cache, signatures
from egalite.history.facts import Facts, facts
from egalite.history.git import HistoryError, NoGitError, Repository, open_repository
from egalite.history.log import RECORDS, Commit, walk
from egalite.records import kinds, workers
from egalite.records.renames import renames

Mode = Literal["merge", "signed"]
MODES: tuple[Mode, ...] = ("merge", "signed")
_WITH_A_PAGE = frozenset({"online", "planned", "withdrawn"})
SHORT = 12  # digits of a commit's id that a reader is shown: enough to stay unique for decades


class Change(NamedTuple):
    """One change of a record on the branch. `proven` tells that it was validated in the mode of the history."""

    commit: Commit
    blob: str
    facts: Facts
    proven: bool


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the branch proves of a record as it stands. `published` is None for one never put online."""

    published: Commit | None
    changed: Commit
    validated: Commit | None
    claimed: bool  # the record shows an editor's verification, proven or not
    proven: bool  # the change that brought the present version was validated


@dataclass(frozen=True)
class History:
    """Changes of every record, oldest first, by path relative to the root.

    `notice` is a French sentence when nothing can be told (no Git, a shallow clone); then `chains` is empty.
    `uncommitted` are paths whose file is not the one of the last commit. `renamed` gives the path that a commit gave to what
    it removed from another.
    """

    mode: Mode
    head: str = ""
    notice: str = ""
    chains: Mapping[str, tuple[Change, ...]] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)  # of each commit, the first one first
    uncommitted: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = field(default_factory=dict)

    def of(self, path: str) -> Provenance | None:
        """Provenance of a record; None when its present version is not in the history."""
        chain = self.chains.get(path)
        if not chain or not chain[-1].blob or path in self.uncommitted:
            return None
        last = chain[-1]
        published = next((change.commit for change in chain if change.facts.status == "online"), None)
        brought = _brought(chain)
        validated = brought.commit if brought is not None and brought.proven else None
        return Provenance(published, last.commit, validated, brought is not None, last.proven)

    def unproven(self, path: str) -> bool:
        """Whether the present version of a file was brought by nobody allowed, in mode `signed`."""
        if self.mode != "signed":
            return False
        chain = self.chains.get(path)
        return not chain or path in self.uncommitted or not chain[-1].proven

    def was_online(self, path: str) -> bool:
        """Whether a proven version of a record was ever online: its address may be in somebody's pocket."""
        return any(change.proven and change.facts.status == "online" for change in self.chains.get(path, ()))

    @cached_property
    def removed(self) -> frozenset[str]:
        """Paths of the records that had a page once, and of the partners, whose file is gone or has another name."""
        strict = self.mode == "signed"
        return frozenset(
            path
            for path, chain in self.chains.items()
            if chain
            and not chain[-1].blob
            and (
                path.startswith("partners/")
                or any(change.facts.status in _WITH_A_PAGE and (change.proven or not strict) for change in chain)
            )
        )

    @cached_property
    def under(self) -> Mapping[str, tuple[str, ...]]:
        """Paths known to the history or changed since, by the folder of each partner."""
        paths_by_blob: dict[str, list[str]] = {}
        for path in (*self.chains, *self.uncommitted):
            folder, _, _ = path.rpartition("/")
            paths_by_blob.setdefault(folder, []).append(path)
        return {folder: tuple(sorted(set(paths))) for folder, paths in paths_by_blob.items()}

    def partner_unproven(self, identifier: str) -> bool:
        """Whether any present file of a partner's folder, its logo included, was brought by nobody allowed."""
        folder = f"partners/{identifier}"
        if self.unproven(f"{folder}/partner.yml"):
            return True
        return any(self.unproven(path) for path in self.under.get(folder, ()) if self._stands(path))

    def _stands(self, path: str) -> bool:
        return path in self.uncommitted or bool(self.chains[path][-1].blob)


def read(root: Path, mode: Mode, reference: str | None = None) -> History:
    """The history of the records under a root. `reference` is the last release's commit, for mode `signed`.

    In mode `merge`, what cannot be told is a `notice`. In mode `signed`, raises HistoryError instead: nothing would be
    proven.
    """
    return start(root, mode, reference)()


def start(root: Path, mode: Mode, reference: str | None = None) -> Callable[[], History]:
    """The same in two times: Git looks at the files while the caller does something else, then the history is read."""
    try:
        repository = open_repository(root)
        if repository.shallow:
            raise HistoryError(
                "ce clone ne contient pas tout l'historique : lancez « git fetch --unshallow » "
                "(fetch-depth: 0 dans un workflow) pour que les validations soient connues."
            )
        released = repository.commit(reference) if reference else None
        differing = repository.differing(*RECORDS, ignored=True)
    except HistoryError as error:
        if mode == "signed":
            raise
        hint = " Les pages ne diront pas par quel changement elles ont été validées."
        nothing = History(mode, notice="" if isinstance(error, NoGitError) else f"{error}{hint}")
        return lambda: nothing
    return lambda: _read(repository, mode, released, differing)


def _read(repository: Repository, mode: Mode, released: str | None, differing: Callable[[], frozenset[str]]) -> History:
    uncommitted = differing()
    memory = cache.load(repository.root)
    if memory.head != repository.head:
        memory.head, memory.steps = repository.head, walk(repository)
        _learn(repository, memory)
    accepted = (
        signatures.signed(repository, memory.steps, memory.verdicts, released)
        if mode == "signed"
        else frozenset(step.commit.id for step in memory.steps if step.commit.merge)
    )
    cache.save(repository.root, memory)
    chains: dict[str, list[Change]] = {}
    nothing = Facts()
    for step in memory.steps:
        proven = step.commit.id in accepted
        for path, blob in step.files.items():
            chains.setdefault(path, []).append(Change(step.commit, blob, memory.facts.get(blob, nothing), proven))
    return History(
        mode,
        repository.head,
        "",
        {path: tuple(chain) for path, chain in chains.items()},
        {step.commit.id: rank for rank, step in enumerate(memory.steps)},
        uncommitted,
        _renamed(repository, chains),
    )


def _renamed(repository: Repository, chains: Mapping[str, Sequence[Change]]) -> dict[str, str]:
    """The new path of each record whose file took another name, by the old one."""
    texts = {path: chain for path, chain in chains.items() if path.endswith((".md", "/partner.yml"))}
    removed = {path: chain for path, chain in texts.items() if len(chain) > 1 and not chain[-1].blob}
    commits = {chain[-1].commit.id for chain in removed.values()}
    pairs: dict[str, str] = {}
    for commit in commits:
        old = {path: chain[-2].blob for path, chain in removed.items() if chain[-1].commit.id == commit}
        new = {path: chain[0].blob for path, chain in texts.items() if chain[0].commit.id == commit}
        contents = repository.blobs(filter(None, [*old.values(), *new.values()]))
        sides = ({path: contents[blob] for path, blob in side.items() if blob} for side in (old, new))
        pairs |= renames(next(sides), next(sides))
    return pairs


def _learn(repository: Repository, memory: cache.Cache) -> None:
    """Facts of every version of what organisations own; those already known are not read again."""
    versions = {blob for step in memory.steps for path, blob in step.files.items() if blob and _has_facts(path)}
    facts_by_blob = {blob: values for blob, values in memory.facts.items() if blob in versions}
    contents = repository.blobs(sorted(versions - facts_by_blob.keys()))

    def work(blobs: Sequence[str]) -> list[tuple[str, Facts]]:
        return [(blob, facts(contents[blob])) for blob in blobs]

    for share in workers.share(work, list(contents)):
        facts_by_blob.update(share)
    memory.facts = facts_by_blob


def _has_facts(path: str) -> bool:
    kind = kinds.of_path(path)
    return kind is not None and kind.is_owned


def _brought(chain: tuple[Change, ...]) -> Change | None:
    """The change that brought the editor's verification that the last version shows; None when it shows none."""
    latest = chain[-1].facts
    if not latest.validates:
        return None
    brought = chain[-1]
    for change in reversed(chain):
        if change.facts.verification != latest.verification:
            break
        brought = change
    return brought
