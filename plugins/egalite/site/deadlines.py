"""Deadlines to act, from `content/deadlines.yml`: shown only with their legal text, sources and verification state."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records import fields_file
from egalite.site import reviewed
from egalite.site.errors import SiteError
from egalite.site.views.records import shown_host

_NEEDED = ("id", "what", "how_long", "starts", "legal_text", "sources")


def read(path: Path, publishing: bool) -> dict[str, Any]:
    """What the page of deadlines shows. When publishing, nothing until an editor's verification is recorded.

    Raises SiteError when the file cannot be read, when its verification is no review by an editor, or when a deadline lacks
    its legal text or its sources.
    """
    data = fields_file.read(path, SiteError)
    verified = bool(reviewed.on(str(data.get("verification") or ""), f"{path} : « verification »", reviewed.EDITORS))
    deadlines = [_deadline(path, item) for item in data.get("deadlines") or ()]
    return {
        "verified": verified,
        "hidden": publishing and not verified,
        "warning": typeset(data["warning"]),
        "warning_sources": _sources(data["warning_sources"]),
        "deadlines": [] if publishing and not verified else deadlines,
    }


def _deadline(path: Path, item: Mapping[str, Any]) -> dict[str, Any]:
    missing = [name for name in _NEEDED if not item.get(name)]
    if missing:
        raise SiteError(f"{path} : le délai « {item.get('id', '?')} » n'a pas de champ « {missing[0]} » ; ajoutez-le.")
    return {
        "id": item["id"],
        "what": typeset(item["what"]),
        "how_long": typeset(item["how_long"]),
        "starts": typeset(item["starts"]),
        "legal_text": typeset(item["legal_text"]),
        "note": typeset(item.get("note") or ""),
        "sources": _sources(item["sources"]),
    }


def _sources(items: list[Mapping[str, str]]) -> list[dict[str, str]]:
    return [
        {
            "url": item["url"],
            "host": shown_host(item["url"]),
            "read_on": in_words(item["read_on"]),
            "states": typeset(item["states"]),
        }
        for item in items
    ]
