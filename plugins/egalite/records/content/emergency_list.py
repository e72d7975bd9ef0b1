"""The emergency numbers that other files name, without what only pages need."""

from __future__ import annotations

from pathlib import Path

from egalite.records import fields_file

PATH = "content/emergency.yml"


def numbers(root: Path) -> dict[str, str]:
    """Identifier of each number of a root's list; nothing when it cannot be read, since the build says why."""
    try:
        listed = fields_file.read(root / PATH, ValueError).get("numbers") or ()
    except ValueError:
        return {}
    items = [item for item in listed if isinstance(item, dict)]
    return {str(item["number"]): str(item["id"]) for item in items if item.get("number") and item.get("id")}
