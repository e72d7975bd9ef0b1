"""What the commands of the team's gestures share: open the records, write, say what was written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from egalite.cli.options import Day
from egalite.cli.terminal import say
from egalite.editing.writer import EditError
from egalite.records.registry import load
from egalite.register import gestures, status
from egalite.register.gestures import Gesture
from egalite.register.private.reader import RegisterError

Function = Callable[..., Any]


def date_option(name: str, parameter: str, told: str, *, required: bool = False) -> Callable[[Function], Function]:
    """An option that takes a day."""
    return click.option(name, parameter, type=Day(), metavar="DATE", required=required, default=None, help=told)


def carry_out(root: Path, day: date, made: Gesture, private: Path | None = None) -> int:
    """Carry a gesture out, then say what was written and what the day makes of the record. Raises UsageError."""
    try:
        lines = gestures.carry_out(made, root, private, day)
    except (EditError, RegisterError) as error:
        raise click.UsageError(str(error)) from None
    for line in lines:
        say(line)
    after = load(root, day)
    if made.facts and made.identifier in (after.schemes if made.kind == "scheme" else after.partners):
        say((status.of_scheme if made.kind == "scheme" else status.of_partner)(after, made.identifier))
    return 0


def needed(register: Path | None) -> Path:
    """The register's folder. Raises UsageError without one."""
    if register is None:
        raise click.UsageError("il manque --register, ou EGALITE_REGISTER : ce geste s'écrit au registre privé.")
    return register
