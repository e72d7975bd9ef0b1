"""What a build remembers for the next one, so that one changed record costs one page.

Kept in `.cache/` of the checkout as long as the output folder stands, never shared between machines or jobs. Whatever
is not about records (code, theme, schemas, settings, day, library versions) is in the fingerprint: when it moves,
everything is made anew.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from egalite.project import CHECKOUT, SCHEMAS, THEME
from egalite.records.listing import Listing
from egalite.records.parsed_record import Reading
from egalite.records.stat_signature import stamp
from egalite.site.build.output import Written
from egalite.site.views.cards import CardKeys

_CODE = CHECKOUT / "plugins"


@dataclass(slots=True)
class State:
    """Listings by folder, readings by path, card keys by scheme, for each output file its page's key and what was written."""

    fingerprint: bytes
    listings: dict[str, Listing] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)
    cards: CardKeys = field(default_factory=dict)
    files: dict[str, tuple[bytes, Written]] = field(default_factory=dict)


def fingerprint(extra: Iterable[Path], *values: object) -> bytes:
    """Digest of all that shapes every page: the checkout's own files, the `extra` ones, and the given values."""
    found = hashlib.blake2b(repr((sys.version, values)).encode(), digest_size=16)
    for folder in (_CODE, THEME, SCHEMAS):
        for name in sorted(_files(folder)):
            found.update(repr((name, stamp(Path(name)))).encode())
    for path in extra:
        found.update(repr((str(path), stamp(path) if path.exists() else None)).encode())
    return found.digest()


def load(file: Path, current: bytes) -> State:
    """The state of an earlier build with the same fingerprint; an empty one otherwise."""
    try:
        with file.open("rb") as stored:
            marshal.load(stored)  # the output's folder
            kept, listings, readings, cards, files = marshal.loads(stored.read())
    except (OSError, ValueError, EOFError, TypeError):
        return State(current)
    if kept != current:
        return State(current)
    return State(current, listings, {values[0]: Reading.from_tuple(values) for values in readings}, cards, files)


def save(file: Path, output: Path, state: State) -> None:
    """Keep the state of a build into `output`; a build cut short leaves the former one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        _forget(file.parent)
    content: tuple[Any, ...] = (
        state.fingerprint,
        state.listings,
        [reading.as_tuple() for reading in state.readings.values()],
        state.cards,
        state.files,
    )
    temporary = file.with_suffix(".new")
    temporary.write_bytes(marshal.dumps(str(output.resolve())) + marshal.dumps(content))
    temporary.replace(file)


def _forget(folder: Path) -> None:
    """Remove the states of outputs that are gone."""
    for file in folder.glob("site-*.marshal"):
        try:
            with file.open("rb") as stored:
                output = marshal.load(stored)
        except (OSError, ValueError, EOFError, TypeError):
            output = None
        if not isinstance(output, str) or not os.path.isdir(output):
            file.unlink(missing_ok=True)


def place(root: Path, output: Path) -> Path:
    """File that keeps the state of builds from one root to one output."""
    name = hashlib.sha256(f"{root.resolve()}\n{output.resolve()}".encode()).hexdigest()[:16]
    return CHECKOUT / ".cache" / f"site-{name}.marshal"


def _files(folder: Path) -> Iterable[str]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (os.path.join(parent, name) for name in files)
