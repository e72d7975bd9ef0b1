"""A proposal as its merge would make it: the records before and after, which files it touches, who proposes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from egalite.finding import Finding
from egalite.history import snapshot
from egalite.history.log import REGULAR
from egalite.history.merge import Merge, open_merge
from egalite.history.snapshot import Entry
from egalite.records import characters, vocabulary
from egalite.records.content import catalogue
from egalite.records.content.proposers import Proposer
from egalite.records.kinds import FOLDERS
from egalite.records.registry import Registry, load
from egalite.records.renames import renames
from egalite.records.word_list import RETIRED
from egalite.site.build.published_tree import Composer

RECORDS = tuple(f"{folder}/" for folder in FOLDERS)
RETIRED_LISTS = tuple(f"schemas/{path.name}" for path in RETIRED.values())
WRITTEN = (*RECORDS, "content/")  # what pages are made from
CONTENT = (*WRITTEN, *RETIRED_LISTS)  # whatever else is touched is no change of content
# What `egalite check` judges.
_FOLDERS = (*WRITTEN, f"{vocabulary.FOLDER}/")


class Shown(NamedTuple):
    """The records that pages are made from, and what stands for the tree of a side: `composer` builds it."""

    registry: Registry
    composer: Composer


@dataclass(frozen=True, slots=True)
class Change:
    """A proposal as its merge would make it. Ids are full.

    `base` is the tip of the branch, `head` that of the proposal, `tree` what their merge holds; `commits` counts the
    proposal's own, `behind` those that the branch received since. `touched` gives the entries of every file that differs
    between the base's tree and the merged one, None where it is absent; `before` and `after` are the records of both, and
    `shown` what a publication makes pages from then: a file that is wrong, as the branch last had it right.
    """

    base: str
    head: str
    tree: str
    commits: int
    behind: int
    touched: dict[str, tuple[Entry | None, Entry | None]]
    before: Registry
    after: Registry
    proposer: Proposer
    shown: tuple[Shown, Shown]

    def text(self, path: str, side: Registry) -> str:
        """Content of a touched record on one side; empty when it is absent, no text, or more than is ever read."""
        file = side.root / path
        if file.is_symlink() or not file.is_file() or file.stat().st_size > characters.MAX_EXAMPLES:
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

    @property
    def renames(self) -> dict[str, str]:
        """New path of each record whose identifier changed, by its old path."""
        sides: tuple[dict[str, bytes], dict[str, bytes]] = ({}, {})
        for path, (old, new) in self.touched.items():
            if path.startswith(RECORDS) and (old is None or new is None):
                side = self.before if new is None else self.after
                if path in side.readings and side.readings[path].data is not None:
                    sides[old is None][path] = self.text(path, side).encode()
        return renames(*sides)

    @property
    def findings(self) -> tuple[list[Finding], list[Finding]]:
        """Findings of the merged tree: those that the proposal adds, then those of the base, wherever their line moved."""
        moved = self.renames
        older = Counter(self._key(finding, self.before, moved) for finding in self.before.findings)
        split: tuple[list[Finding], list[Finding]] = ([], [])
        for finding in self.after.findings:
            key = self._key(finding, self.after, {})
            old = older[key] > 0
            older[key] -= old
            split[old].append(finding)
        return split

    def _key(self, finding: Finding, side: Registry, moved: Mapping[str, str]) -> tuple[object, ...]:
        """What stays of a finding: its place in a file that nobody touched, since what it suggests follows the other records;
        in one that is touched, what it says and its line, wherever that moved.
        """
        if finding.file not in self.touched:
            return finding.file, finding.rule, finding.severity, finding.line, finding.column
        lines = self.text(finding.file, side).splitlines()
        line = lines[finding.line - 1].strip() if finding.line <= len(lines) else ""
        return moved.get(finding.file, finding.file), finding.rule, finding.message, line


@contextmanager
def open_change(
    root: Path, span: str, day: date, account: str | Sequence[str] = (), by: Proposer | None = None
) -> Iterator[Change]:
    """A proposal written `BASE..HEAD`, its records read and judged on a day. See `open_merge` for who proposes.

    Raises HistoryError, MergeRefused.
    """
    accounts = (account,) if isinstance(account, str) else account
    with open_sides(open_merge(root, span, accounts, by), day) as change:
        yield change


@contextmanager
def open_sides(merge: Merge, day: date) -> Iterator[Change]:
    """The records on both sides of a merge. Raises HistoryError."""
    repository = merge.repository
    old, new = snapshot.files(repository, merge.base), snapshot.files(repository, merge.tree)
    touched = {
        path: (old.get(path), new.get(path))
        for path in sorted(old.keys() | new.keys())
        if old.get(path) != new.get(path)
    }
    with snapshot.folder(len(old) + len(new)) as folder:
        before, after = folder / "before", folder / "after"
        for place in (before, after):
            for name in RECORDS:
                (place / name).mkdir(parents=True)
        snapshot.write(repository, {path: entry for path, entry in new.items() if _judged(path)}, after)
        same = [path for path in new if _judged(path) and path not in touched and new[path].mode in REGULAR]
        snapshot.derive(after, before, same)
        former = {path: entry for path, (entry, _) in touched.items() if entry and _judged(path)}
        snapshot.write(repository, former, before)
        registry = load(after, day)
        former_registry = load(before, day)
        shown = (
            _shown(former_registry, merge, folder / "shown-before"),
            _shown(registry, merge, folder / "shown-after"),
        )
        yield Change(
            merge.base,
            merge.head,
            merge.tree,
            merge.commits,
            merge.behind,
            touched,
            former_registry,
            registry,
            merge.proposer,
            shown,
        )


def _shown(today: Registry, merge: Merge, folder: Path) -> Shown:
    """What a publication would show of a side, in a folder of its own when the side has errors."""
    composer = Composer(today.root, folder, today.day, "merge", today=today, merge=merge)
    tree = composer.tree
    if tree.folder == today.root:
        return Shown(today, composer)
    return Shown(load(tree.folder, today.day, tree.gone, style=False), composer)


def _judged(path: str) -> bool:
    return path.startswith(_FOLDERS) or catalogue.kind_of(path) is not None
