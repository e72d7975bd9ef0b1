"""Where proposals start: a commit of a branch, read apart from the work tree."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from egalite.history import branch, snapshot
from egalite.history.git import Repository
from egalite.history.log import RECORDS
from egalite.records.registry import Registry, load


@dataclass(frozen=True, slots=True)
class Base:
    """The commit of a branch, and a copy of its records that may be written to."""

    repository: Repository
    name: str
    commit: str
    registry: Registry

    @property
    def target(self) -> str:
        """Name of the branch on a forge: without the remote's."""
        return self.name.rpartition("/")[2] if self.name.startswith("refs/") else self.name

    def past(self, path: str) -> Iterator[bytes]:
        """Contents that a file has had, newest first. Raises HistoryError."""
        return branch.versions(self.repository, self.commit, path)

    def name_of(self, partner: str) -> str:
        """An organisation's name, or its id when it is not in the directory."""
        data = self.registry.partners.get(partner)
        return str(data["name"]) if data else partner


@contextmanager
def open_base(repository: Repository, name: str, day: date) -> Iterator[Base]:
    """The records of a branch on a day. Raises HistoryError."""
    commit = repository.commit(name)
    files = snapshot.files(repository, commit)
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        for record in RECORDS:
            (Path(folder) / record).mkdir()
        records = {path: entry for path, entry in files.items() if path.split("/", 1)[0] in RECORDS}
        snapshot.write(repository, records, Path(folder))
        yield Base(repository, name, commit, load(Path(folder), day))
