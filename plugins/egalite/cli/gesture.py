"""What the commands of the team's gestures share: open the records, write, say what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from egalite.cli.options import Day
from egalite.cli.terminal import say
from egalite.editing import gestures
from egalite.editing.writer import EditError
from egalite.records.document import Kind
from egalite.records.registry import Registry, load
from egalite.records.vocabulary import vocabularies
from egalite.register import status
from egalite.register.private import writing
from egalite.register.private.reader import RegisterError

Function = Callable[..., Any]


def date_option(name: str, parameter: str, told: str, *, required: bool = False) -> Callable[[Function], Function]:
    """An option that takes a day."""
    return click.option(name, parameter, type=Day(), metavar="DATE", required=required, default=None, help=told)


def state(root: Path, day: date, kind: Kind, identifier: str, facts: Sequence[Mapping[str, Any]]) -> int:
    """State facts of a record, then say what the day makes of it. Raises UsageError."""
    registry = load(root, day)
    stated = [{name: value for name, value in fact.items() if value} for fact in facts]
    try:
        path = gestures.path_of(registry, kind, identifier)
        warnings = gestures.state(registry, path, stated)
    except EditError as error:
        raise click.UsageError(str(error)) from None
    terms = vocabularies()[f"{kind}-facts"]
    for fact in stated:
        say(
            f"Inscrit dans {path} : {terms[fact['fact']].label[0].lower()}{terms[fact['fact']].label[1:]}, {fact['date']}"
        )
    for warning in warnings:
        say(f"Attention : {warning.message}")
    after = load(root, day)
    if identifier in (after.schemes if kind == "scheme" else after.partners):
        say((status.of_scheme if kind == "scheme" else status.of_partner)(after, identifier))
    return 0


def note(register: Path, root: Path, day: date, name: str, change: writing.Change) -> int:
    """Write in the private register. Raises UsageError."""
    try:
        writing.write(register, name, change, day, load(root, day))
    except (EditError, RegisterError) as error:
        raise click.UsageError(str(error)) from None
    say(f"Inscrit au registre : {name}")
    return 0


def known_partner(registry: Registry, identifier: str) -> str:
    """The register's file of an organisation that the public records know. Raises UsageError."""
    try:
        gestures.path_of(registry, "partner", identifier)
    except EditError as error:
        raise click.UsageError(str(error)) from None
    return f"partners/{identifier}.yml"


def text(day: date | None) -> str:
    """A day as records write it; "" for none."""
    return day.isoformat() if day else ""


def needed(register: Path | None) -> Path:
    """The register's folder. Raises UsageError without one."""
    if register is None:
        raise click.UsageError("il manque --register, ou EGALITE_REGISTER : ce geste s'écrit au registre privé.")
    return register
