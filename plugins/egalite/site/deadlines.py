"""Deadlines to act as their page shows them: with their legal text, sources and verification state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records.content import deadlines
from egalite.records.content.deadlines import Deadline, Source
from egalite.site.views.contacts import shown_host


def read(root: Path, publishing: bool) -> dict[str, Any]:
    """What the page shows of a root's file. When publishing, only prudence until an editor's verification is recorded: the
    shortest bound of each deadline and its advice, neither its length nor its law.

    Raises DataFileError.
    """
    data = deadlines.read(root)
    hidden = publishing and not data.verified
    return {
        "verified": data.verified,
        "hidden": hidden,
        "warning": typeset(data.warning),
        "warning_sources": _sources(data.warning_sources),
        "deadlines": [_deadline(item, hidden) for item in data.deadlines],
    }


def _deadline(item: Deadline, hidden: bool) -> dict[str, Any]:
    law = replace(item, how_long="", legal_text="", note="", sources=()) if hidden else item
    return {
        "id": law.id,
        "what": typeset(law.what),
        "starts": typeset(law.starts),
        "shortest": typeset(law.shortest),
        "advice": typeset(law.advice),
        "how_long": typeset(law.how_long),
        "legal_text": typeset(law.legal_text),
        "note": typeset(law.note),
        "sources": _sources(law.sources),
    }


def _sources(items: Sequence[Source]) -> list[dict[str, str]]:
    return [
        {
            "url": item.url,
            "host": shown_host(item.url),
            "read_on": in_words(item.read_on),
            "states": typeset(item.states),
        }
        for item in items
    ]
