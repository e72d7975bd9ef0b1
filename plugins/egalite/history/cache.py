"""What reading a history taught, kept in `.cache/` so that one more commit costs one more commit.

Never shared between machines or jobs: it holds verdicts on signatures.
"""

from __future__ import annotations

import hashlib
import marshal
import os
from dataclasses import dataclass, field
from pathlib import Path

from egalite import records
from egalite.history.facts import Facts
from egalite.history.log import Commit, Step
from egalite.history.signatures import Verdicts
from egalite.project import CHECKOUT
from egalite.records.stat_signature import stat_signature


@dataclass(slots=True)
class Cache:
    """The branch as it was when `head` was its last commit, facts by blob, and verdicts on signatures."""

    head: str = ""
    steps: list[Step] = field(default_factory=list)
    facts: dict[str, Facts] = field(default_factory=dict)
    verdicts: Verdicts = field(default_factory=dict)


def load(root: Path) -> Cache:
    """What is known of the repository at a root; nothing when this code has changed since."""
    try:
        made_by, head, steps, facts, verdicts = marshal.loads(_place(root).read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return Cache()
    if made_by != _code():
        return Cache()
    read = [Step(Commit(*commit), files) for commit, files in steps]
    return Cache(head, read, {blob: Facts(*values) for blob, values in facts.items()}, verdicts)


def save(root: Path, cache: Cache) -> None:
    """Keep it; a process cut short leaves the former one."""
    content = marshal.dumps((
        _code(),
        cache.head,
        [(tuple(step.commit), step.files) for step in cache.steps],
        {blob: tuple(values) for blob, values in cache.facts.items()},
        cache.verdicts,
    ))  # fmt: skip
    file = _place(root)
    if file.exists() and file.read_bytes() == content:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(f".{os.getpid()}")  # two commands may keep it at once
    temporary.write_bytes(content)
    temporary.replace(file)


def _place(root: Path) -> Path:
    name = hashlib.sha256(str(root.resolve()).encode()).hexdigest()[:16]
    return CHECKOUT / ".cache" / f"history-{name}.marshal"


def _code() -> list[tuple[int, ...]]:
    rooms = (Path(__file__).parent, Path(records.__file__).parent)
    return [stat_signature(path) for room in rooms for path in sorted(room.rglob("*.py"))]
