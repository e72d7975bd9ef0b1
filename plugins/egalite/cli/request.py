"""`egalite request`: what is asked of an organisation, its reminders and its answer, in the private register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command, Gestures
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import register_option
from egalite.records.vocabulary import vocabularies
from egalite.register import gestures

_SUBJECT = click.argument("subject", type=Choice(tuple(vocabularies()["request-subjects"])), metavar="OBJET")


@click.group(
    cls=Gestures,
    subcommand_metavar="GESTE [ARGUMENTS]…",
    name="request",
    help="Tient les demandes faites à un organisme (article 4.1).",
)
def command() -> None:
    """Holds the gestures."""


@command.command(cls=Command, name="make")
@click.argument("partner", metavar="ORGANISME")
@_SUBJECT
@gesture.date_option("--due", "due", f"Dernier jour pour répondre ({gestures.DAYS_TO_ANSWER} jours par défaut).")
@register_option
@root_option
@day_option
def make(partner: str, subject: str, due: date | None, private: Path | None, root: Path, day: date) -> int:
    """Inscrit une demande faite ce jour."""
    return gesture.carry_out(root, day, gestures.request(partner, subject, day, due), gesture.needed(private))


@command.command(cls=Command, name="remind")
@click.argument("partner", metavar="ORGANISME")
@_SUBJECT
@register_option
@root_option
@day_option
def remind(partner: str, subject: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit une relance de ce jour."""
    return gesture.carry_out(root, day, gestures.reminder(partner, subject, day), gesture.needed(private))


@command.command(cls=Command, name="answer")
@click.argument("partner", metavar="ORGANISME")
@_SUBJECT
@click.argument("answer", type=Choice(tuple(vocabularies()["request-answers"])), metavar="RÉPONSE")
@register_option
@root_option
@day_option
def answer(partner: str, subject: str, answer: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit la réponse reçue ce jour : answered, refused ou no-answer."""
    return gesture.carry_out(root, day, gestures.answer(partner, subject, answer, day), gesture.needed(private))
