"""Emergency contacts of the reaction plan, from `deploy/contacts.yml`: when they were last called."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from egalite.records.data_file import DataFile, fields, open_file

FILE = DataFile("deploy/contacts.yml", "contacts")


def verified_on(file: Path) -> date | None:
    """The day that a file gives, None when it gives none. Raises DataFileError."""
    written = fields(open_file(file, FILE.kind)).get("verified_on")
    return date.fromisoformat(written) if written else None
