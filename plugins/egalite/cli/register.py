"""`egalite register`: make a private register, check one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command, Gestures
from egalite.cli.options import Folder, day_option, root_option
from egalite.cli.terminal import say
from egalite.editing.writer import EditError
from egalite.history import git
from egalite.records.registry import load
from egalite.register.private import reader, writing
from egalite.register.private.reader import RegisterError


@click.group(
    cls=Gestures,
    subcommand_metavar="GESTE [ARGUMENTS]…",
    name="register",
    help="Tient le registre privé, un second dépôt que le public ne lit pas.",
)
def command() -> None:
    """Holds the two commands."""


@command.command(cls=Command, name="init")
@click.argument("folder", metavar="DOSSIER", type=click.Path(path_type=Path))
def init(folder: Path) -> int:
    """Crée un registre privé : un dépôt Git, et un dossier « personnes » que Git ne suit pas."""
    try:
        writing.begin(folder)
        git.create(folder)
    except (EditError, git.HistoryError) as error:
        raise click.UsageError(str(error)) from None
    say(f"Registre créé : {folder}")
    say("Faites-en un projet privé de votre forge, et n'y donnez accès qu'à l'équipe. Sauvegardez personnes/ à part.")
    return 0


@command.command(cls=Command, name="check")
@click.argument("folder", metavar="DOSSIER", type=Folder())
@root_option
@day_option
def check(folder: Path, root: Path, day: date) -> int:
    """Vérifie un registre : forme, dates, et identifiants du dépôt public."""
    try:
        register = reader.read(folder, day, load(root, day))
    except RegisterError as error:
        raise click.UsageError(str(error)) from None
    for finding in register.findings:
        say(f"{finding.file}:{finding.line}:{finding.column} : {finding.message}", error=True)
    count = len(register.findings)
    size = f"{len(register.partners)} organisme(s), {len(register.meetings)} réunion(s)."
    say(f"{count or 'Aucune'} erreur{'s' if count > 1 else ''} : {size}")
    return 1 if count else 0
