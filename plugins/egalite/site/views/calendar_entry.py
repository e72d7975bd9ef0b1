"""What a calendar holds of an event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]


@dataclass(frozen=True, slots=True)
class Entry:
    """An event. `begins` and `ends` are moments of a zone, or days: then `ends` is the day after the last. `stamp` is the day of
    its last change, `sequence` grows with each change that whoever comes must know (RFC 5545, section 3.8.7.4).
    """

    uid: str
    stamp: date
    created: date
    sequence: int
    status: Status
    begins: datetime | date
    ends: datetime | date | None
    summary: str
    description: str
    location: str
    url: str
    online: str
    category: str
