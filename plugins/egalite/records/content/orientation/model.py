"""What `content/orientation.yml` says, typed: the questions, their answers, and the schemes these lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A page of this site to read next."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class What:
    """An answer to « Que s'est-il passé ? »; `opens` is the place shown first and open, or ""."""

    id: str
    label: str
    note: str
    title: str
    intro: str
    opens: str


@dataclass(frozen=True, slots=True)
class Where:
    """An answer to « Où ? »; `sector` is the sector whose list is proposed next, or ""."""

    id: str
    label: str
    note: str
    sector: str


@dataclass(frozen=True, slots=True)
class Who:
    """An answer to « Pour qui ? », and what is worth reading then."""

    id: str
    label: str
    link: Link | None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do at once; `numbers` are ids of emergency numbers, an empty `what` means all answers."""

    title: str
    text: str
    what: frozenset[str]
    numbers: tuple[str, ...]
    link: Link | None


@dataclass(frozen=True, slots=True)
class Contact:
    """A scheme and the answers it suits; an empty set of answers means all. `because` quotes its record, or is ""."""

    scheme: str
    who: frozenset[str]
    what: frozenset[str]
    where: frozenset[str]
    because: str


@dataclass(frozen=True, slots=True)
class Minor:
    """An answer about someone under 18: shown with any other."""

    id: str
    label: str
    text: str
    numbers: tuple[str, ...]
    contacts: tuple[Contact, ...]
    link: Link


@dataclass(frozen=True, slots=True)
class Orientation:
    """The whole file, answers and contacts in its order. `helpline` is whom to call when no other scheme answers."""

    intro: str
    helpline: str
    what: tuple[What, ...]
    where: tuple[Where, ...]
    who: tuple[Who, ...]
    minors: tuple[Minor, ...]
    steps: tuple[Step, ...]
    contacts: tuple[Contact, ...]

    def every_contact(self) -> Iterator[Contact]:
        """Contacts of all answers, those about minors included."""
        yield from self.contacts
        for minor in self.minors:
            yield from minor.contacts

    @property
    def answers(self) -> dict[str, int]:
        """How many answers lead to each scheme; all of a question count as one."""
        found: dict[str, set[str]] = {}
        for contact in self.contacts:
            found.setdefault(contact.scheme, set()).update(contact.what | contact.where or {""})
        return {scheme: len(names) for scheme, names in found.items()}
