"""How often each page was read each day, from the statistics logs of the web server, as CSV.

The logs hold a day, a status and an address, nothing of a person (`log_format egalite_statistics`). Even so, a small count
of a rare page could tell of somebody: a cell under `LEAST` is never written (CNIL, délibération 2021-122).
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from egalite.records.values.day import is_day

LEAST = 10
HEADER = ("jour", "adresse", "vues")
UNKNOWN = "(demandes sans page)"
REST = "(autres pages)"

_LINE = re.compile(r"(\d{4}-\d\d-\d\d) (?:200|304|400|403|404|405|410|500) (-|/(?:[A-Za-z0-9_-]+/)*)\n?", re.ASCII)
_LONGEST = 4096  # bytes of a line
MOST = 4 << 30  # bytes of a log, once it is decompressed
_GZIP = b"\x1f\x8b"


class AudienceError(Exception):
    """A log that cannot be counted; the message is French."""


@dataclass(slots=True)
class Audience:
    """Readings by day and address; the number of lines that are not of our format."""

    days: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    unreadable: int = 0

    def add(self, lines: Iterable[str]) -> None:
        """Count the lines of one log."""
        for line in lines:
            match = _LINE.fullmatch(line)
            if match and is_day(match[1]):
                self.days[match[1]][UNKNOWN if match[2] == "-" else match[2]] += 1
            else:
                self.unreadable += 1

    def remove(self, lines: Iterable[str]) -> None:
        """Take away the readings of a watch, one for one; those that the server did not count take nothing."""
        watched = Audience()
        watched.add(lines)
        self.unreadable += watched.unreadable
        for day, counts in watched.days.items():
            if day in self.days:
                self.days[day] = +(self.days[day] - counts)

    def leave_out(self, today: date) -> Sequence[str]:
        """Forget, and name, the days that are not over: told twice, a day gives by difference what one count hides."""
        unfinished = sorted(day for day in self.days if day >= today.isoformat())
        for day in unfinished:
            del self.days[day]
        return unfinished


def lines(path: Path) -> Iterator[str]:
    """Lines of a log, plain or compressed. Raises AudienceError, OSError."""
    try:
        with path.open("rb") as raw:
            compressed = raw.read(len(_GZIP)) == _GZIP
            raw.seek(0)
            with gzip.open(raw) if compressed else raw as stream:
                size = 0
                while line := stream.readline(_LONGEST):
                    size += len(line)
                    if size > MOST:
                        raise AudienceError(
                            f"« {path} » dépasse {MOST >> 30} Gio une fois ouvert ; comptez-le par parties."
                        )
                    yield line.decode("ascii", "replace")
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise AudienceError(f"« {path} » est compressé mais abîmé ; recopiez-le depuis le serveur.") from None


def table(audience: Audience) -> str:
    """The CSV: for each day its pages, most read first, then what may be told of all others hidden_sum."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    for day, counts in sorted(audience.days.items()):
        pages = sorted((-count, address) for address, count in counts.items() if count >= LEAST)
        writer.writerows((day, address, -count) for count, address in pages)
        rest = hidden_sum([count for count in counts.values() if count < LEAST])
        if rest is not None:
            writer.writerow((day, REST, rest))
    return text.getvalue()


def hidden_sum(small: Sequence[int]) -> int | None:
    """Sum of the hidden counts of a day; None when somebody who knows one of them could find another.

    Only their number and their sum decide: whether the sum is told must not tell more than the sum. Without any one of
    them, those that are left make no small count, and each may still be more than one number: this takes four.
    """
    cells, total, most = len(small), sum(small), LEAST - 1
    safe = total - most >= LEAST and cells - 1 < total - most and total - 1 < most * (cells - 1)
    return total if safe else None
