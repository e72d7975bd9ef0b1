"""A proposal: the records before it and after it, and which files it touches."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from egalite.history import snapshot
from egalite.history.git import HistoryError, Repository, open_repository
from egalite.history.log import REGULAR
from egalite.history.snapshot import Entry
from egalite.records.registry import Registry, load
from egalite.records.word_list import RETIRED_IDS, RETIRED_PARTNERS

RECORDS = ("schemes/", "partners/", "committee/")
RETIRED_LISTS = tuple(f"schemas/{path.name}" for path in (RETIRED_IDS, RETIRED_PARTNERS))
WRITTEN = (*RECORDS, "content/")  # what both sides are judged and rendered from
CONTENT = (*WRITTEN, *RETIRED_LISTS)  # whatever else is touched is no change of content


@dataclass(frozen=True, slots=True)
class Proposer:
    """Who proposes: whether the team does, and for which organisations the account speaks."""

    team: bool = False
    organisations: frozenset[str] = frozenset()
    account: str = ""


STRANGER = Proposer()


@dataclass(frozen=True, slots=True)
class Change:
    """Two commits of a repository, as an editor compares them.

    `base` is where the proposal left the branch, `behind` how many changes the branch has had since. `touched` gives the
    entries before and after of every file that differs, None where it is absent.
    """

    base: str
    head: str
    behind: int
    commits: int
    touched: dict[str, tuple[Entry | None, Entry | None]]
    before: Registry
    after: Registry
    proposer: Proposer = STRANGER

    def text(self, path: str, side: Registry) -> str:
        """Content of a touched record on one side; empty when it is absent or no text."""
        file = side.root / path
        if file.is_symlink() or not file.is_file():
            return ""
        return file.read_bytes().decode("utf-8", "replace")

    @property
    def odd(self) -> list[str]:
        """Touched files that are neither regular nor plain: links, submodules, programs among the content."""
        return [
            path
            for path, (_, after) in self.touched.items()
            if after is not None
            and (after.mode not in REGULAR or (after.mode != REGULAR[0] and path.startswith(CONTENT)))
        ]

    @property
    def erases(self) -> bool:
        """Whether identifiers are retired for ever, as `egalite erase` does."""
        return any(path in self.touched for path in RETIRED_LISTS)

    @property
    def foreign(self) -> list[str]:
        """Touched files that are no content: code, schemas, theme, workflows."""
        return [path for path in self.touched if not path.startswith(CONTENT)]


@contextmanager
def open_change(root: Path, span: str, day: date) -> Iterator[Change]:
    """A proposal written `BASE..HEAD`, its records read and judged on a day. Raises HistoryError."""
    base, dots, head = span.partition("..")
    if not (base and dots and head) or head.startswith("."):
        raise HistoryError(f"« {span} » n'est pas un intervalle ; écrivez BASE..TÊTE, par exemple main..proposition.")
    repository = open_repository(root)
    upstream, tip = repository.commit(base), repository.commit(head)
    fork = _common(repository, upstream, tip)
    old, new = snapshot.files(repository, fork), snapshot.files(repository, tip)
    touched = {
        path: (old.get(path), new.get(path))
        for path in sorted(old.keys() | new.keys())
        if old.get(path) != new.get(path)
    }
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        before, after = Path(folder) / "before", Path(folder) / "after"
        for place in (before, after):
            for name in RECORDS:
                (place / name).mkdir(parents=True)
        snapshot.write(repository, {path: entry for path, entry in new.items() if path.startswith(WRITTEN)}, after)
        same = [path for path in new if path.startswith(WRITTEN) and path not in touched and new[path].mode in REGULAR]
        snapshot.derive(after, before, same)
        former = {path: entry for path, (entry, _) in touched.items() if entry and path.startswith(WRITTEN)}
        snapshot.write(repository, former, before)
        registry = load(after, day)
        yield Change(
            fork,
            tip,
            _count(repository, f"{tip}..{upstream}"),
            _count(repository, f"{upstream}..{tip}"),
            touched,
            load(before, day, registry.readings),
            registry,
        )


def _common(repository: Repository, upstream: str, tip: str) -> str:
    try:
        return repository.run("merge-base", upstream, tip).decode().strip()
    except HistoryError:
        raise HistoryError(
            "ces deux commits n'ont rien en commun dans ce clone ; lancez « git fetch --unshallow »."
        ) from None


def _count(repository: Repository, span: str) -> int:
    return int(repository.run("rev-list", "--count", span))
