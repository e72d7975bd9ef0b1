"""What a combination of answers leads to on one day: what to do, what to keep, how long there is, whom to contact."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol, TypeVar

from egalite.records.content.orientation.model import RANKS, Cell, Contacts, Filter, Group, Orientation, Proof, Step


class _Filtered(Protocol):
    @property
    def filter(self) -> Filter: ...


_Case = TypeVar("_Case", bound=_Filtered)


class Resolver:
    """Answers of one orientation on one day. `online` are the schemes that may be named; the others are passed over."""

    def __init__(self, orientation: Orientation, online: Collection[str]) -> None:
        self._orientation = orientation
        self._online = online

    def steps(self, cell: Cell) -> list[Step]:
        """What to do at once, in order."""
        found: dict[str, Step] = {}
        for step in self._orientation.steps:
            if step.filter.suits(cell):
                found.setdefault(step.rank, step)
        return [found[rank] for rank in RANKS if rank in found]

    def proofs(self, cell: Cell) -> list[Proof]:
        """What to keep."""
        return [proof for proof in self._orientation.proofs if proof.filter.suits(cell)]

    def deadlines(self, cell: Cell) -> tuple[str, ...]:
        """Ids of the deadlines that count, the shortest first."""
        case = first(self._orientation.delays, cell)
        return case.deadlines if case else ()

    def contacts(self, cell: Cell) -> list[Group]:
        """Whom to contact, the most useful first, a scheme once; no group without a scheme."""
        row = self.row(cell)
        return self.online(row.groups) if row else []

    def missing(self, cell: Cell) -> list[str]:
        """What one would look for and is not online here."""
        row = self.row(cell)
        return [gap.text for gap in row.missing if gap.unless not in self._online] if row else []

    def row(self, cell: Cell) -> Contacts | None:
        """The line of the file that answers a combination."""
        return first(self._orientation.contacts, cell)

    def online(self, groups: Iterable[Group]) -> list[Group]:
        """The same groups with the schemes that may be named, a group left empty is out."""
        shown = (Group(one.when, tuple(i for i in one.schemes if i in self._online)) for one in groups)
        return [group for group in shown if group.schemes]


def first(cases: Iterable[_Case], cell: Cell) -> _Case | None:
    """The first case that suits a combination."""
    return next((case for case in cases if case.filter.suits(cell)), None)
