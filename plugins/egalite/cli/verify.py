"""`egalite verify`: an editor has read a whole record."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.records.vocabulary import vocabularies
from egalite.register import gestures


@click.command(cls=Command, name="verify")
@click.argument("identifier", metavar="FICHE")
@click.option(
    "--by",
    "by",
    type=Choice(tuple(vocabularies()["roles"])),
    required=True,
    metavar="RÔLE",
    help="Rôle de qui a lu ; jamais un nom.",
)
@gesture.date_option("--next", "following", "Prochaine lecture (un an après par défaut).")
@root_option
@day_option
def command(identifier: str, by: str, following: date | None, root: Path, day: date) -> int:
    """Inscrit qu'une personne habilitée a vérifié toute une fiche, ce jour."""
    return gesture.carry_out(root, day, gestures.reading(identifier, by, day, following))
