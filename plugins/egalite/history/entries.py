"""What a proposal puts into the repository, read from Git's objects and never from a work tree.

A work tree hides what matters: modes, links, names that a disk cannot hold, versions added then removed on the way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from egalite.history.git import HistoryError, Repository, open_repository

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


@dataclass(frozen=True, slots=True)
class Delta:
    """What a proposal changes, what only passes through it, every path of its final tree, contents by blob.

    `before` gives the blob that each changed path held where the proposal left the base; none for a new file.
    """

    changed: tuple[Entry, ...]
    passing: tuple[Entry, ...]
    paths: frozenset[str]
    before: Mapping[str, str]
    contents: Mapping[str, bytes]


def read(root: Path, revisions: str, largest: int) -> Delta:
    """The proposal that `BASE..HEAD` names, since it left BASE. Contents above `largest` bytes are left out.

    Raises HistoryError.
    """
    base, dots, head = revisions.partition("..")
    if not dots or not base or not head or head.startswith("."):
        raise HistoryError(
            f"« {revisions} » ne désigne pas une proposition ; écrivez BASE..HEAD, par exemple main..HEAD."
        )
    repository = open_repository(root)
    base, head = repository.commit(base), repository.commit(head)
    fork = _fork(repository, base, head)
    final, before = _changes(repository.run("diff-tree", "-r", *_RAW, fork, head))
    passing = _passing(repository, base, head, {(entry.path, entry.blob) for entry in final})
    sizes = _sizes(repository, [entry.blob for entry in (*final, *passing)])
    names = repository.run("ls-tree", "-r", "-z", "--name-only", "--full-tree", head)
    return Delta(
        tuple(entry._replace(size=sizes.get(entry.blob, 0)) for entry in final),
        tuple(entry._replace(size=sizes.get(entry.blob, 0)) for entry in passing),
        frozenset(_text(names).split("\0")) - {""},
        before,
        repository.blobs([*(blob for blob, size in sizes.items() if size <= largest), *before.values()]),
    )


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


def _passing(repository: Repository, base: str, head: str, final: set[tuple[str, str]]) -> list[Entry]:
    """Versions that commits of the proposal brought and that its end no longer has. A merge brings only what it made."""
    output = repository.run("log", f"{base}..{head}", "--reverse", "-c", *_RAW, "--no-notes", "--format=%H")
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


def _fork(repository: Repository, base: str, head: str) -> str:
    """The commit where a proposal left the base. Raises HistoryError."""
    try:
        return repository.run("merge-base", base, head).decode().strip()
    except HistoryError:
        raise HistoryError(
            "la proposition n'a aucun commit commun avec la base ; refaites-la depuis le dépôt, ou récupérez tout "
            "l'historique (git fetch --unshallow)."
        ) from None


def _sizes(repository: Repository, blobs: Sequence[str]) -> dict[str, int]:
    """Bytes of each blob; what is absent, as a submodule's commit is, is left out."""
    request = "".join(f"{blob}\n" for blob in blobs).encode()
    output = repository.run("cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", stdin=request)
    rows = [line.split(" ") for line in output.decode().splitlines()]
    return {blob: int(size) for blob, kind, *rest in rows if kind == "blob" for size in rest}
