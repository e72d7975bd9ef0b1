"""What `content/orientation.yml` says, typed: the questions, their answers, and what each combination of answers leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True, slots=True)
class Link:
    """A page of this site to read next."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Source:
    """A page that was read, the day of it (year-month-day), and what it states."""

    url: str
    read_on: str
    states: str


@dataclass(frozen=True, slots=True)
class What:
    """An answer to « Que s'est-il passé ? »; `opens` is the place proposed first, or ""."""

    id: str
    label: str
    note: str
    title: str
    intro: str
    opens: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Where:
    """An answer to « Où ? »; `sector` is the sector whose list is proposed next, or ""."""

    id: str
    label: str
    note: str
    sector: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Who:
    """A part of each situation's page: its heading, its name in a list of places, and what is worth reading next."""

    id: str
    label: str
    note: str
    link: Link | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One combination of answers, by their ids."""

    what: str
    where: str
    who: str


@dataclass(frozen=True, slots=True)
class Filter:
    """The combinations that something is for; an empty set of answers means all."""

    what: frozenset[str]
    where: frozenset[str]
    who: frozenset[str]

    def suits(self, cell: Cell) -> bool:
        """Whether it is for a combination."""
        return (
            (not self.what or cell.what in self.what)
            and (not self.where or cell.where in self.where)
            and (not self.who or cell.who in self.who)
        )


RANKS = ("premiere", "deuxieme", "troisieme")  # of the steps, as the file names them


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do at once, `rank` of three; `text` writes emergency numbers as marks, {urgence:police}."""

    rank: str
    filter: Filter
    title: str
    text: str
    link: Link | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing to keep, or to ask others to keep."""

    filter: Filter
    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Delay:
    """Ids of the deadlines that count, those of `content/deadlines.yml`, the shortest first."""

    filter: Filter
    deadlines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Schemes in the order of their use; `when` says whom or what alone they are for, or ""."""

    when: str
    schemes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """What one would look for and is not online here; nothing to say while the scheme `unless`, if any, is."""

    text: str
    unless: str


@dataclass(frozen=True, slots=True)
class Contacts:
    """Whom to contact, group after group, and which services are missing."""

    filter: Filter
    groups: tuple[Group, ...]
    missing: tuple[Gap, ...]

    @property
    def schemes(self) -> Iterator[str]:
        """All of them, in order."""
        for group in self.groups:
            yield from group.schemes


@dataclass(frozen=True, slots=True)
class Minor:
    """What someone under 18, or who helps one, reads on each page."""

    id: str
    label: str
    text: str
    numbers: tuple[str, ...]
    link: Link


@dataclass(frozen=True, slots=True)
class Orientation:
    """The whole file, in its order. `helpline` is whom to call when no other scheme answers.

    Of the steps of a rank, of `delays` and of `contacts`, the first that suits a combination is shown; of `proofs`, all.
    """

    intro: str = ""
    helpline: str = ""
    what: tuple[What, ...] = ()
    where: tuple[Where, ...] = ()
    who: tuple[Who, ...] = ()
    minors: tuple[Minor, ...] = ()
    steps: tuple[Step, ...] = ()
    proofs: tuple[Proof, ...] = ()
    delays: tuple[Delay, ...] = ()
    contacts: tuple[Contacts, ...] = ()

    def cells(self) -> Iterator[Cell]:
        """Every combination of answers."""
        for what, where, who in product(self.what, self.where, self.who):
            yield Cell(what.id, where.id, who.id)

    @property
    def answers(self) -> dict[str, int]:
        """How many answers lead to each scheme; all of a question count as one."""
        found: dict[str, set[str]] = {}
        for contacts in self.contacts:
            for group in contacts.groups:
                for scheme in group.schemes:
                    found.setdefault(scheme, set()).update(contacts.filter.what | contacts.filter.where or {""})
        return {scheme: len(names) for scheme, names in found.items()}
