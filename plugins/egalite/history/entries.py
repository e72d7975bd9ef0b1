"""What a proposal puts into the repository, read from Git's objects and never from a work tree.

A work tree hides what matters: modes, links, names that a disk cannot hold, versions added then removed on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from egalite.history.git import Repository
from egalite.history.merge import Merge

REMOVED = "000000"
LINK, SUBMODULE, REGULAR = "120000", "160000", "100644"
_RAW = ("--raw", "-z", "--no-renames", "--no-abbrev", "--no-ext-diff", "--no-color", "--ignore-submodules=none")


class Entry(NamedTuple):
    """A file as one commit leaves it. `mode` is Git's; `size` is in bytes, 0 for what has no content of its own.

    `path` is relative to the repository; bytes that are not UTF-8 are kept as surrogates. `commit` is empty for the
    final state; otherwise the entry only passes through that commit of the proposal and is no longer there at its end.
    """

    path: str
    mode: str
    blob: str
    size: int = 0
    commit: str = ""


Content = Callable[[str], bytes | None]


def _nothing(path: str) -> bytes | None:
    del path
    return None


# What is read of a proposal at most, whoever proposes: the limits of the team.
MOST_FILES, MOST_BYTES = 5000, 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Delta:
    """What merging a proposal changes, what only passes through its commits, every path of the merged tree, contents by blob.

    `before` gives the blob that each changed path holds in the base; none for a new file. `base` and `merged` read any file
    of both trees by its path: None when it is no file there.
    """

    changed: tuple[Entry, ...]
    passing: tuple[Entry, ...]
    paths: frozenset[str]
    before: Mapping[str, str]
    contents: Mapping[str, bytes]
    base: Content = _nothing
    merged: Content = _nothing


def read(merge: Merge, largest: int) -> Delta:
    """What a merge brings. Contents above `largest` bytes are left out.

    Raises HistoryError.
    """
    repository = merge.repository
    final, before = _changes(repository.run("diff-tree", "-r", *_RAW, merge.base, merge.tree))
    passing = _passing(merge, {(entry.path, entry.blob) for entry in final})
    sizes = _sizes(repository, [entry.blob for entry in (*final, *passing)])
    names = repository.run("ls-tree", "-r", "-z", "--name-only", "--full-tree", merge.tree)
    return Delta(
        tuple(entry._replace(size=sizes.get(entry.blob, 0)) for entry in final),
        tuple(entry._replace(size=sizes.get(entry.blob, 0)) for entry in passing),
        frozenset(_text(names).split("\0")) - {""},
        before,
        repository.blobs([*_readable(sizes, largest), *before.values()]),
        lambda path: repository.file(merge.base, path),
        lambda path: repository.file(merge.tree, path),
    )


def _readable(sizes: Mapping[str, int], largest: int) -> list[str]:
    """Blobs to read: none when they are too many or too heavy together, which alone has the proposal refused."""
    if len(sizes) > MOST_FILES or sum(sizes.values()) > MOST_BYTES:
        return []
    return [blob for blob, size in sizes.items() if size <= largest]


def _changes(output: bytes) -> tuple[list[Entry], dict[str, str]]:
    entries, before = [], {}
    tokens = iter(_text(output).split("\0"))
    for line in tokens:
        if not line:
            continue
        mode, old, blob = _line(line)
        path = next(tokens)
        entries.append(Entry(path, mode, blob))
        if old.strip("0"):
            before[path] = old
    return entries, before


def _passing(merge: Merge, final: set[tuple[str, str]]) -> list[Entry]:
    """Versions that commits of the proposal brought and that its end no longer has. A merge brings only what it made."""
    span = f"{merge.base}..{merge.head}"
    output = merge.repository.run("log", span, "--reverse", "-c", *_RAW, "--no-notes", "--format=%H")
    entries: dict[tuple[str, str, str], Entry] = {}
    commit = ""
    tokens = iter(_text(output).split("\0"))
    for token in tokens:
        text = token.strip("\n")
        if text.startswith(":"):
            mode, _, blob = _line(text)
            path = next(tokens)
            if mode != REMOVED and (path, blob) not in final:
                entries.setdefault((path, mode, blob), Entry(path, mode, blob, 0, commit))
        elif text:
            commit = text
    return list(entries.values())


def _line(line: str) -> tuple[str, str, str]:
    """New mode, first old blob and new blob of a raw line; a merge's has a colon, a mode and a blob more a parent."""
    fields = line.lstrip(":").split(" ")
    parents = len(line) - len(line.lstrip(":"))
    return fields[parents], fields[parents + 1], fields[2 * parents + 1]


def _text(output: bytes) -> str:
    return output.decode("utf-8", "surrogateescape")


def _sizes(repository: Repository, blobs: Sequence[str]) -> dict[str, int]:
    """Bytes of each blob; what is absent, as a submodule's commit is, is left out."""
    request = "".join(f"{blob}\n" for blob in blobs).encode()
    output = repository.run("cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", stdin=request)
    rows = [line.split(" ") for line in output.decode().splitlines()]
    return {blob: int(size) for blob, kind, *rest in rows if kind == "blob" for size in rest}
