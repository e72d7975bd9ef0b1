"""`egalite scheme`: put a scheme online, or back online."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli import gesture
from egalite.cli.french import Command, Gestures
from egalite.cli.options import day_option, root_option
from egalite.register import gestures


@click.group(
    cls=Gestures,
    subcommand_metavar="GESTE [ARGUMENTS]…",
    name="scheme",
    help="Inscrit ce que l'équipe décide d'une fiche.",
)
def command() -> None:
    """Holds the commands."""


@command.command(cls=Command, name="online")
@click.argument("identifier", metavar="FICHE")
@root_option
@day_option
def online(identifier: str, root: Path, day: date) -> int:
    """Met une fiche en ligne, ou la remet après un retrait."""
    return gesture.carry_out(root, day, gestures.publication(identifier, day))


@command.command(cls=Command, name="numbers")
@click.argument("identifier", metavar="FICHE")
@root_option
@day_option
def numbers(identifier: str, root: Path, day: date) -> int:
    """Inscrit qu'un éditeur a décidé de chaque endroit qui donne encore un numéro d'une fiche retirée."""
    return gesture.carry_out(root, day, gestures.numbers(identifier, day))
