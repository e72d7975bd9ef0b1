"""`egalite meeting`: the follow-up committee's meetings, in the private register."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command, Gestures
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import register_option
from egalite.cli.terminal import say
from egalite.convention.committee import latest_convening
from egalite.records.content.schedule import schedule
from egalite.records.registry import load
from egalite.records.vocabulary import vocabularies

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
    name = _free_name(folder, held)
    values = {
        "type": nature, "urgent": urgent, "held_on": held.isoformat(), "members": list(members), "topics": list(topics),
    }  # fmt: skip
    code = gesture.note(folder, root, day, name, lambda _: {key: value for key, value in values.items() if value})
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
    return gesture.note(
        gesture.needed(private),
        root,
        day,
        _existing(private, meeting),
        lambda data: {**data, "convened_on": day.isoformat()},
    )


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
    registry = load(root, day)
    field = "scheme" if identifier in registry.tree.schemes else "partner"

    def change(data: dict[str, Any]) -> dict[str, Any]:
        item = {field: identifier, "outcome": outcome, **({"done_on": day.isoformat()} if done else {})}
        others = [one for one in data.get("examined", ()) if (one.get(field), one["outcome"]) != (identifier, outcome)]
        return {**data, "examined": [*others, item]}

    return gesture.note(gesture.needed(private), root, day, _existing(private, meeting), change)


def _free_name(folder: Path, held: date) -> str:
    """The file of a new meeting: several may be held on one day."""
    names = [f"meetings/{held.isoformat()}{suffix}.yml" for suffix in ("", *(f"-{number}" for number in range(2, 10)))]
    free = next((name for name in names if not (folder / name).exists()), None)
    if free is None:
        raise click.UsageError(f"neuf réunions sont déjà inscrites le {held.isoformat()}.")
    return free


def _existing(folder: Path | None, meeting: str) -> str:
    name = f"meetings/{meeting.removesuffix('.yml')}.yml"
    if folder is None or not (folder / name).is_file():
        raise click.UsageError(f"aucune réunion « {meeting} » au registre.")
    return name
