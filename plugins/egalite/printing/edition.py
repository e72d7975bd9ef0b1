"""Which edition a document is, and until when it may be given.

An edition is told by what is printed, never by the day of printing: what has not changed is the same edition, and is not
printed again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from egalite.convention.calendar import add_months
from egalite.records.content.schedule import schedule
from egalite.site.site import Site

_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Edition:
    """The day from which what it prints stands as it is, four figures of its content, the last day to give it."""

    day: date
    mark: str
    last_day: date

    @property
    def number(self) -> str:
        """What the paper bears, and what `/imprimer/errata/` asks for: its day, then its mark."""
        return f"{self.day.isoformat()}-{self.mark}"


def edition(site: Site, schemes: Iterable[str], content: str) -> Edition:
    """The edition of a document that prints some schemes, `content` being all that it says but its edition.

    Its day is that of the last change of a record that it prints, or the first of the quarter if that is later, so that what
    is offered is never about to expire, or that of the build where the history says nothing of a record. It
    is given for as long as a contact may go unchecked (`contact_months` of schemas/schedule.yml).
    """
    today = site.registry.day
    quarter = date(today.year, (today.month - 1) // _QUARTER * _QUARTER + 1, 1)
    day = quarter
    for identifier in schemes:
        proof = site.history.of(site.registry.tree.schemes[identifier])
        day = max(day, min(date.fromisoformat(proof.changed.day), today) if proof else today)
    mark = hashlib.sha256(content.encode()).hexdigest()[:4]
    return Edition(day, mark, add_months(day, schedule().contact_months))
