"""What is due, for a program; in ASCII so that nothing in it can deceive a terminal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from egalite.convention.obligation import Due


def render(items: Sequence[Due], today: date) -> str:
    """A list of objects `{kind, due_on, late, file, article, title, step}`; `due_on` is null when nothing says when."""
    rows = [
        {
            "kind": item.kind,
            "due_on": item.day.isoformat() if item.day else None,
            "late": item.band(today) == "late",
            "file": item.file,
            "article": item.article,
            "title": item.title,
            "step": item.step,
        }
        for item in items
    ]
    return json.dumps(rows, indent=2) + "\n"
