"""`egalite messages`: how many messages came each month, by subject, in the private register (article 3.2)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import register_option
from egalite.records.vocabulary import vocabularies
from egalite.register import gestures


@click.command(cls=Command, name="messages")
@click.argument("month", metavar="MOIS")
@click.argument("subject", type=Choice(tuple(vocabularies()["message-subjects"])), metavar="SUJET")
@click.option("--received", type=click.IntRange(0, 99999), required=True, metavar="NOMBRE", help="Messages reçus.")
@click.option("--late", type=click.IntRange(0, 99999), metavar="NOMBRE", help="Réponses après le délai annoncé.")
@register_option
@root_option
@day_option
def command(
    month: str, subject: str, received: int, late: int | None, private: Path | None, root: Path, day: date
) -> int:  # fmt: skip
    """Inscrit combien de messages d'un sujet sont venus un mois (année-mois), et combien ont eu une réponse en retard.

    Rien de ce qu'une personne a écrit n'est gardé. Un second compte du même sujet remplace le premier.
    """
    made = gestures.messages(month, subject, str(received), "" if late is None else str(late))
    return gesture.carry_out(root, day, made, gesture.needed(private))
