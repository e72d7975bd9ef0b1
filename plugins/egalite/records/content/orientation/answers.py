"""Resolve answers: emergency numbers and first steps, then whom to contact and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from egalite.records.content.orientation import quotes
from egalite.records.content.orientation.model import Contact, Minor, Orientation, Step

SHOWN = 4  # a frightened reader compares no more


@dataclass(frozen=True, slots=True)
class Reached:
    """A scheme to contact, and one sentence of its record that says why."""

    scheme: str
    reason: str


class Resolver:
    """Answers of one orientation on one day.

    `online` are the schemes that may be named on that day; the others are passed over, and the next ones move up.
    """

    def __init__(
        self,
        orientation: Orientation,
        schemes: Mapping[str, Mapping[str, Any]],
        bodies: Mapping[str, str],
        online: Collection[str],
    ) -> None:
        self._orientation = orientation
        reasons = {
            contact: quotes.reason(schemes[contact.scheme], bodies[contact.scheme], contact.because)
            for contact in orientation.every_contact()
            if contact.scheme in online
        }
        self._reached = {contact: Reached(contact.scheme, sentence) for contact, sentence in reasons.items()}

    def steps(self, what: str) -> list[Step]:
        """What to do at once."""
        return [step for step in self._orientation.steps if not step.what or what in step.what]

    def contacts(self, what: str, where: str, who: str) -> list[Reached]:
        """Whom to contact, the most useful first."""
        suited = (
            contact
            for contact in self._orientation.contacts
            if who in contact.who
            and (not contact.what or what in contact.what)
            and (not contact.where or where in contact.where)
        )
        return self._first(suited)

    def for_minor(self, minor: Minor, what: str) -> list[Reached]:
        """Whom a minor, or the adult who helps, can contact besides; an empty `what` is no answer yet."""
        return self._first(contact for contact in minor.contacts if not contact.what or what in contact.what)

    def _first(self, contacts: Iterable[Contact]) -> list[Reached]:
        return list(self._online(contacts))[:SHOWN]

    def _online(self, contacts: Iterable[Contact]) -> Iterator[Reached]:
        named: set[str] = set()
        for contact in contacts:
            if contact in self._reached and contact.scheme not in named:
                named.add(contact.scheme)
                yield self._reached[contact]
