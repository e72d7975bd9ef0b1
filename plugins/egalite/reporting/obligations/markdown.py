"""What is due, for an issue: one list to tick by urgency."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from egalite.convention.obligation import Due
from egalite.reporting.markdown import code, plain
from egalite.reporting.obligations.wording import NOTHING, TITLES, in_figures

_MOST = 50  # of each of four urgencies: a longer issue is not read, and a forge refuses 65,536 characters


def render(items: Sequence[Due], today: date) -> str:
    """Items by urgency, as `gather` sorts them; the first `_MOST` of each."""
    if not items:
        return f"{NOTHING}\n"
    lines = []
    for band, group in groupby(items, key=lambda item: item.band(today)):
        members = list(group)
        lines.append(f"## {TITLES[band]} ({len(members)})\n\n")
        for item in members[:_MOST]:
            day = f"**{in_figures(item.day)}** " if item.day else ""
            lines.append(f"- [ ] {day}{plain(item.title)} ({item.article}), {code(item.file)}  \n  {item.step}\n")
        if len(members) > _MOST:
            lines.append(f"\nEt {len(members) - _MOST} autres : `egalite due`.\n")
        lines.append("\n")
    return "".join(lines[:-1])
