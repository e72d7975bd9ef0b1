"""CSV as RFC 4180 has it, in UTF-8 with its header; a spreadsheet that opens it computes nothing.

A value that a spreadsheet would take for a formula has an apostrophe in front (CWE-1236), save one that is a sign and figures
alone, as `+33123456789`. `neutral` and `plain` are each other's reverse, whatever the value.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

JOINT = "|"  # between the terms of a list
_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_FIGURES = re.compile(r"[+-][0-9]+\Z")


def text(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """The file of a table: a row a mapping, a value absent or None an empty field."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([neutral(_written(row.get(column))) for column in columns] for row in rows)
    return stream.getvalue().encode()


def neutral(value: str) -> str:
    """A value that no spreadsheet takes for a formula."""
    return f"'{value}" if _FORMULA.match(value) and not _FIGURES.match(value) else value


def plain(value: str) -> str:
    """The value that `neutral` was given."""
    return value[1:] if value.startswith("'") and _FORMULA.match(value) else value


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return JOINT.join(map(str, value))
    return str(value)
