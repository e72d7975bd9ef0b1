"""What is due, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from egalite.convention.obligation import Due
from egalite.reporting.obligations.wording import NOTHING, TITLES, in_figures
from egalite.reporting.visible import visible


def render(items: Sequence[Due], today: date) -> str:
    """Items by urgency, as `gather` sorts them; each with its day, file, article and next step."""
    if not items:
        return f"{NOTHING}\n"
    lines = []
    for band, group in groupby(items, key=lambda item: item.band(today)):
        members = list(group)
        lines.append(f"{TITLES[band]} ({len(members)})\n")
        for item in members:
            day = in_figures(item.day) if item.day else "          "
            lines.append(f"  {day}  {visible(item.title)} ({item.article})\n")
            lines.append(f"              {item.file} → {item.step}\n")
        lines.append("\n")
    return "".join(lines[:-1])
