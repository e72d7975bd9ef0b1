"""`egalite meeting`: the follow-up committee's meetings, in the private register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command, Gestures
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import register_option
from egalite.cli.terminal import say
from egalite.convention.committee import latest_convening
from egalite.editing.writer import EditError
from egalite.records.content.schedule import schedule
from egalite.records.registry import load
from egalite.records.vocabulary import vocabularies
from egalite.register import gestures
from egalite.register.private import writing

_MEETING = click.argument("meeting", metavar="RÉUNION")


@click.group(
    cls=Gestures,
    subcommand_metavar="GESTE [ARGUMENTS]…",
    name="meeting",
    help="Tient les réunions du comité de suivi (articles 4.2 et 5).",
)
def command() -> None:
    """Holds the gestures."""


@command.command(cls=Command, name="plan")
@gesture.date_option("--date", "held", "Jour de la réunion.", required=True)
@click.option(
    "--type",
    "nature",
    type=Choice(("ordinary", "mediation")),
    default="ordinary",
    metavar="TYPE",
    help="ordinary ou mediation.",
)
@click.option("--urgent", is_flag=True, help="L'urgence dispense des quinze jours ouvrés.")
@click.option(
    "--topic",
    "topics",
    multiple=True,
    type=Choice(tuple(vocabularies()["committee-topics"])),
    metavar="POINT",
    help="Point de l'ordre du jour.",
)
@click.option("--member", "members", multiple=True, metavar="ORGANISME", help="Organisme convoqué.")
@register_option
@root_option
@day_option
def plan(
    held: date,
    nature: str,
    urgent: bool,
    topics: tuple[str, ...],
    members: tuple[str, ...],
    private: Path | None,
    root: Path,
    day: date,
) -> int:
    """Prévoit une réunion, et dit le dernier jour pour la convoquer."""
    folder = gesture.needed(private)
    made = gestures.meeting(_free(folder, held), held, nature, urgent=urgent, topics=topics, members=members)
    code = gesture.carry_out(root, day, made, folder)
    if not urgent:
        say(f"À convoquer au plus tard le {latest_convening(held, schedule().holiday_zone).isoformat()}.")
    return code


@command.command(cls=Command, name="convene")
@_MEETING
@register_option
@root_option
@day_option
def convene(meeting: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit que la convocation est partie ce jour. RÉUNION est sa date, ou le nom de son fichier."""
    folder = gesture.needed(private)
    return gesture.carry_out(root, day, gestures.convening(_existing(folder, meeting), day), folder)


@command.command(cls=Command, name="conclude")
@_MEETING
@click.argument("identifier", metavar="FICHE-OU-ORGANISME")
@click.argument("outcome", type=Choice(tuple(vocabularies()["committee-outcomes"])), metavar="SUITE")
@click.option("--done", is_flag=True, help="La suite est menée à bien : sa tâche est close.")
@register_option
@root_option
@day_option
def conclude(
    meeting: str, identifier: str, outcome: str, done: bool, private: Path | None, root: Path, day: date
) -> int:
    """Inscrit ce que le comité a conclu. « retrait » ouvre une tâche, qui mène par l'article 6 ; rien d'autre ne s'en calcule."""
    folder = gesture.needed(private)
    name = _existing(folder, meeting)
    made = gestures.outcome(load(root, day), name, identifier, outcome, day if done else None)
    return gesture.carry_out(root, day, made, folder)


def _free(folder: Path, held: date) -> str:
    """The name of a new meeting. Raises UsageError."""
    try:
        return writing.free_meeting(folder, held)
    except EditError as error:
        raise click.UsageError(str(error)) from None


def _existing(folder: Path, meeting: str) -> str:
    name = meeting.removesuffix(".yml")
    if not (folder / "meetings" / f"{name}.yml").is_file():
        raise click.UsageError(f"aucune réunion « {meeting} » au registre.")
    return name
