"""What is known of one organisation on a day, for the documents that are about it: public facts, and its file in the register."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from egalite.convention.agreement import Agreement, of_partner
from egalite.french.dates import in_words
from egalite.records.registry import Registry
from egalite.records.schema import nearest
from egalite.register.documents import DocumentError
from egalite.register.private.reader import Register

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Choices:
    """What whoever asks for a document may choose: schemes to name, new last day, years of the convention, `publisher.yml`."""

    schemes: tuple[str, ...] = ()
    ends: date | None = None
    years: tuple[str, ...] = ()
    publisher: Path | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """An organisation without error. `data` is its file in the register, empty without one."""

    registry: Registry
    identifier: str
    register: Register | None = None
    choices: Choices = field(default_factory=Choices)

    @property
    def day(self) -> date:
        """The day that the document is made."""
        return self.registry.day

    @property
    def record(self) -> Record:
        """Its public record."""
        return self.registry.partners[self.identifier]

    @property
    def data(self) -> Record:
        """Its file in the register."""
        return self.register.partners.get(self.identifier, {}) if self.register is not None else {}

    @property
    def name(self) -> str:
        """Its name."""
        return str(self.record["name"])

    @property
    def conventions(self) -> tuple[Agreement, ...]:
        """Its conventions, the first signed first."""
        return of_partner(self.record)

    @property
    def last(self) -> Agreement:
        """Its last convention. Raises DocumentError without one."""
        if not self.conventions:
            raise DocumentError(
                f"« {self.identifier} » n'a pas de convention inscrite ; egalite partner sign en inscrit une."
            )
        return self.conventions[-1]

    @property
    def schemes(self) -> list[str]:
        """Ids of its schemes that are not withdrawn, by name."""
        schemes = self.registry.schemes
        own = [one for one, data in schemes.items() if data["partner"] == self.identifier]
        return sorted(
            (one for one in own if schemes[one]["status"] != "withdrawn"), key=lambda one: (schemes[one]["name"], one)
        )

    def label(self, vocabulary: str, term: str) -> str:
        """What people call a term."""
        return self.registry.vocabularies[vocabulary][term].label


def open_case(registry: Registry, identifier: str, register: Register | None = None, choices: Choices | None = None) -> Case:  # fmt: skip
    """The case of a partner. Raises DocumentError for one that does not exist, or that has an error."""
    require_choice(identifier, registry.tree.partners, "aucun organisme partners/{}/")
    require_no_error(registry, [registry.tree.partners[identifier]])
    return Case(registry, identifier, register, choices or Choices())


def require_choice(identifier: str, choices: Collection[str], sentence: str) -> None:
    """Raises DocumentError, with the nearest id, for one that does not exist."""
    if identifier not in choices:
        words = set(identifier.split("-"))
        guess = next(
            (choice for choice in choices if words <= set(choice.split("-"))), nearest(identifier, tuple(choices))
        )
        hint = f" ; le plus proche est « {guess} »" if guess else ""
        raise DocumentError(f"{sentence.format(identifier)}{hint}.")


def require_no_error(registry: Registry, paths: Collection[str]) -> None:
    """Raises DocumentError when one of these records has an error."""
    faulty = sorted({finding.file for finding in registry.errors} & set(paths))
    if faulty:
        raise DocumentError(f"{', '.join(faulty)} : à corriger d'abord ; egalite check dit quoi.")


def words(day: date | str | None) -> str:
    """A day as one says it, "" for none."""
    return in_words(day if isinstance(day, str) else day.isoformat()) if day else ""
