"""The lines of a statistics log, plain or compressed, read one after the other."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from egalite.records.values.day import is_day

MOST = 4 << 30  # bytes of a log, once it is decompressed
_LINE = re.compile(r"(\d{4}-\d\d-\d\d) (200|304|400|403|404|405|410|500) (-|/(?:[A-Za-z0-9_-]+/)*)\n?", re.ASCII)
_VIEWED = ("200", "304")
_LONGEST = 4096  # bytes of a line
_GZIP = b"\x1f\x8b"


class LogError(Exception):
    """A log that cannot be counted; the message is French."""


class Line(NamedTuple):
    """A day, year-month-day, and the address of the page that was viewed; "" when no page answered, or one that is gone."""

    day: str
    address: str


def lines(path: Path) -> Iterator[str]:
    """Lines of a log, plain or compressed. Raises LogError, OSError."""
    try:
        with path.open("rb") as raw:
            compressed = raw.read(len(_GZIP)) == _GZIP
            raw.seek(0)
            with gzip.open(raw) if compressed else raw as stream:
                size = 0
                while line := stream.readline(_LONGEST):
                    size += len(line)
                    if size > MOST:
                        raise LogError(f"« {path} » dépasse {MOST >> 30} Gio une fois ouvert ; comptez-le par parties.")
                    yield line.decode("ascii", "replace")
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise LogError(f"« {path} » est compressé mais abîmé ; recopiez-le depuis le serveur.") from None


def parsed(text: Iterable[str]) -> Iterator[Line | None]:
    """What each line says; None for one that is not of our format."""
    day, exists = "", False  # a log goes from one day to the next
    for line in text:
        match = _LINE.fullmatch(line)
        if match is None:
            yield None
            continue
        if match[1] != day:
            day, exists = match[1], is_day(match[1])
        _, status, address = match.groups()
        yield Line(day, address if status in _VIEWED and address != "-" else "") if exists else None
