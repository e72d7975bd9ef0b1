"""`egalite request`: what is asked of an organisation, its reminders and its answer, in the private register."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command, Gestures
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import register_option
from egalite.records.registry import load
from egalite.records.vocabulary import vocabularies
from egalite.register.private import writing

DAYS = 30
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
@gesture.date_option("--due", "due", f"Dernier jour pour répondre ({DAYS} jours par défaut).")
@register_option
@root_option
@day_option
def make(partner: str, subject: str, due: date | None, private: Path | None, root: Path, day: date) -> int:
    """Inscrit une demande faite ce jour."""
    name = gesture.known_partner(load(root, day), partner)
    item = {"made_on": day.isoformat(), "subject": subject, "due_on": gesture.text(due or day + timedelta(days=DAYS))}
    return gesture.note(gesture.needed(private), root, day, name, writing.add("requests", item))


@command.command(cls=Command, name="remind")
@click.argument("partner", metavar="ORGANISME")
@_SUBJECT
@register_option
@root_option
@day_option
def remind(partner: str, subject: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit une relance de ce jour."""
    name = gesture.known_partner(load(root, day), partner)

    def change(data: dict[str, Any]) -> dict[str, Any]:
        waiting: Mapping[str, Any] = next(
            (one for one in reversed(data.get("requests", [])) if _waits(one, subject)), {}
        )
        reminded = [*waiting.get("reminded_on", ()), day.isoformat()]
        return writing.settle("requests", lambda one: _waits(one, subject), {"reminded_on": reminded}, subject)(data)

    return gesture.note(gesture.needed(private), root, day, name, change)


@command.command(cls=Command, name="answer")
@click.argument("partner", metavar="ORGANISME")
@_SUBJECT
@click.argument("answer", type=Choice(tuple(vocabularies()["request-answers"])), metavar="RÉPONSE")
@register_option
@root_option
@day_option
def answer(partner: str, subject: str, answer: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit la réponse reçue ce jour : answered, refused ou no-answer."""
    name = gesture.known_partner(load(root, day), partner)
    values = {"answer": answer} if answer == "no-answer" else {"answered_on": day.isoformat(), "answer": answer}
    change = writing.settle("requests", lambda one: _waits(one, subject), values, subject)
    return gesture.note(gesture.needed(private), root, day, name, change)


def _waits(request: Mapping[str, Any], subject: str) -> bool:
    return bool(request["subject"] == subject and "answer" not in request)
