"""A table that French spreadsheets open as it is: semicolons, a byte order mark, and nothing that they would compute."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

Cell = str | int | None


def table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The CSV of rows under their columns; None is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_neutral(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return f"\ufeff{text.getvalue()}"


def _neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
