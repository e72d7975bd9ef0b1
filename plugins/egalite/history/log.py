"""The commits of the protected branch that touched records, in one pass of `git log`.

Only first parents are followed: a merge counts as one change, which brings what it changes in the branch. What happened
on the way, in the proposal's own commits, is nobody's validation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from egalite.history.git import Repository
from egalite.records import kinds

RECORDS = kinds.FOLDERS
SIGNERS = ".github/allowed_signers"
REGULAR = ("100644", "100755")
_LAST_SECOND, _MOST_DIGITS = 253_370_764_800, 20  # 1 January 9999; a number of 64 bits
_PARIS = ZoneInfo("Europe/Paris")


class Commit(NamedTuple):
    """A commit of the branch: its full id, the day it was made in Paris (year-month-day), whether it is a merge."""

    id: str
    day: str
    merge: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A commit and the files that it changed: blob by path, empty for a file removed or that is no regular file."""

    commit: Commit
    files: dict[str, str]


def walk(repository: Repository, places: Sequence[str] = (*RECORDS, SIGNERS), tip: str = "") -> list[Step]:
    """Steps of the branch, or of what it was at the commit `tip`, that touched records or other `places`, oldest first."""
    output = repository.run(
        "log", tip or repository.head, "--first-parent", "--diff-merges=first-parent", "--raw", "-z", "--no-renames",
        "--no-abbrev", "--relative", "--no-ext-diff", "--no-color", "--no-notes", "--format=%H%x00%P%x00%ct",
        "--", *places,
    )  # fmt: skip
    return list(_steps(output.decode("utf-8", "surrogateescape")))[::-1]


def _steps(output: str) -> Iterator[Step]:
    tokens = iter(output.split("\0"))
    step: Step | None = None
    for token in tokens:
        text = token.lstrip("\n")
        if text.startswith(":"):
            assert step is not None
            _, mode, _, blob, letter = text.split(" ")
            step.files[next(tokens)] = blob if mode in REGULAR and letter != "D" else ""
        elif text:
            if step is not None:
                yield step
            parents, written = next(tokens), next(tokens)
            # The author writes it: what is no date, or none that a calendar holds, is brought back into it.
            seconds = min(int(written), _LAST_SECOND) if written.isdecimal() and len(written) < _MOST_DIGITS else 0
            day = datetime.fromtimestamp(seconds, _PARIS).date().isoformat()
            step = Step(Commit(text, day, " " in parents), {})
    if step is not None:
        yield step
