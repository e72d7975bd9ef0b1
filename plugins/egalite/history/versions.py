"""The versions that the branch has had of its content, file by file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from egalite.history import provenance, snapshot
from egalite.history.git import HistoryError, Repository, open_repository
from egalite.history.log import RECORDS, REGULAR, Commit, Step, walk
from egalite.history.provenance import Mode

CONTENT = (*RECORDS, "content")
SETTINGS = ("publisher.yml", "forge.yml")  # what pages say of whoever publishes them


@dataclass(frozen=True, slots=True)
class Version:
    """What a commit of the branch made of a file. `rank` grows with the commits."""

    commit: Commit
    rank: int
    content: bytes


class Versions:
    """Versions of the content of a root, along the first parents of its branch, or of the commit that `tip` names.

    In mode `signed`, only those of records that somebody allowed signed; `released` is the last release's commit. With a
    `repository`, the root is a tree that it holds, to be judged: as much of its history as is there.
    Raises HistoryError, for a shallow clone too.
    """

    def __init__(
        self, root: Path, mode: Mode, tip: str = "", released: str | None = None, repository: Repository | None = None
    ) -> None:
        self.root, self.repository = root, repository or open_repository(root)
        if repository is None and self.repository.shallow:
            raise HistoryError("ce clone ne contient pas tout l'historique : lancez « git fetch --unshallow ».")
        self.tip = self.repository.commit(tip or self.repository.head)
        self._steps: list[Step] = walk(self.repository, (*CONTENT, *SETTINGS), self.tip)
        self._proven = _proven(root, released) if mode == "signed" else None
        self._read: dict[str, list[Version]] = {}

    @cached_property
    def chains(self) -> Mapping[str, list[tuple[int, str]]]:
        """Rank and blob of each version by path relative to the root, the last one first; no blob once removed."""
        found: dict[str, list[tuple[int, str]]] = {}
        for rank in range(len(self._steps) - 1, -1, -1):
            for path, blob in self._steps[rank].files.items():
                found.setdefault(path, []).append((rank, blob))
        return found

    @property
    def removed(self) -> list[str]:
        """Paths that are there no more."""
        return [path for path in self.chains if not (self.root / path).exists()]

    def of(self, path: str) -> list[Version]:
        """Versions of a file, the last one first; none from before it was removed, unless it still is."""
        if path not in self._read:
            self._read[path] = self._versions(path)
        return self._read[path]

    def _versions(self, path: str) -> list[Version]:
        chain = self.chains.get(path, [])
        start = 0 if not chain or chain[0][1] else 1
        end = next((at for at in range(start, len(chain)) if not chain[at][1]), len(chain))
        accepted = [
            (self._steps[rank].commit, rank, blob)
            for rank, blob in chain[start:end]
            if self._proven is None
            or not path.startswith(tuple(f"{name}/" for name in RECORDS))
            or self._steps[rank].commit.id in self._proven.get(path, ())
        ]
        contents = self.repository.blobs(blob for _, _, blob in accepted)
        return [Version(commit, rank, contents[blob]) for commit, rank, blob in accepted]

    def write(self, folder: Path) -> dict[str, Version]:
        """Write the content as it was at the tip; the version of each path."""
        prefix = self.repository.prefix
        entries = {
            path.removeprefix(prefix): entry
            for path, entry in snapshot.files(self.repository, self.tip).items()
            if path.startswith(tuple(f"{prefix}{name}/" for name in CONTENT)) and entry.mode in REGULAR
        }
        snapshot.write(self.repository, entries, folder)
        last = {path: self.chains[path][0][0] for path in entries}
        return {path: Version(self._steps[at].commit, at, (folder / path).read_bytes()) for path, at in last.items()}


def _proven(root: Path, released: str | None) -> Mapping[str, frozenset[str]]:
    """Commits that brought each record, and that somebody allowed signed."""
    chains = provenance.read(root, "signed", released).chains
    return {path: frozenset(one.commit.id for one in chain if one.proven) for path, chain in chains.items()}
