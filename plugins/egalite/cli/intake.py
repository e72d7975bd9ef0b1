"""`egalite intake`: from a proposal file to a branch that an editor reviews."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import Day, day_option, root_option
from egalite.cli.terminal import ClickTerminal, say, show
from egalite.editing.intake import reply, report
from egalite.editing.intake.call_back import ROLES, CallBack, NotCalledBack
from egalite.editing.intake.intake import Intake, open_intake
from egalite.editing.intake.merge_request import ForgeError
from egalite.editing.intake.rejection import Rejected
from egalite.editing.intake.submission import Submission
from egalite.editing.intake.versions import Outdated
from egalite.editing.writer import EditError
from egalite.history.git import HistoryError
from egalite.project import CHECKOUT
from egalite.records.content import forge as forges
from egalite.records.data_file import DataFileError


@click.command(cls=Command, name="intake")
@click.argument("files", nargs=-1, required=True, metavar="FICHIER…", type=click.Path(path_type=Path))
@click.option(
    "--called-back-by", "role", type=Choice(tuple(ROLES)), metavar="RÔLE", help=f"Qui a rappelé : {', '.join(ROLES)}."
)
@click.option("--called-back-on", "called_on", type=Day(), metavar="DATE", help="Quand, année-mois-jour.")
@click.option(
    "--onto-current", is_flag=True, help="Reporte sur la fiche actuelle une mise à jour partie d'une plus ancienne."
)
@click.option(
    "--base", "base_name", metavar="BRANCHE", default="", help="Branche de départ (par défaut : celle du serveur)."
)
@click.option(
    "--forge", "settings", type=click.Path(path_type=Path), default=CHECKOUT / forges.FILE.path, metavar="FICHIER",
    help="Réglages de la forge, pour un essai ; forge.yml par défaut.",
)  # fmt: skip
@root_option
@day_option
def command(
    files: tuple[Path, ...],
    role: str | None,
    called_on: date | None,
    onto_current: bool,
    base_name: str,
    settings: Path,
    root: Path,
    day: date,
) -> int:
    """Reprend une proposition reçue : la juge, l'écrit sur une branche, en montre la feuille de relecture.

    La juge d'abord : refusée, elle donne une réponse prête à renvoyer, et rien n'est écrit. Demande ensuite si l'organisme a
    été rappelé, à un contact connu autrement que par la proposition. Le dossier de travail n'est jamais touché.

    Code de sortie : 0 si la proposition est reprise ou n'apporte rien, 1 si elle ne l'est pas, 2 si la commande n'a pas pu
    avoir lieu.
    """
    if (role is None) != (called_on is None):
        raise click.UsageError("donnez --called-back-by et --called-back-on ensemble.")
    call_back = CallBack(role, called_on) if role and called_on else None
    if call_back is not None and call_back.on > day:
        raise click.UsageError("--called-back-on est dans le futur.")
    try:
        intake = open_intake(root, base_name, settings, os.environ, day)
        return max(_take(intake, file, call_back, onto_current) for file in files)
    except (HistoryError, EditError, ForgeError, DataFileError) as error:
        raise click.ClickException(str(error)) from None


def _take(intake: Intake, file: Path, call_back: CallBack | None, onto_current: bool) -> int:
    """What is shown of one file; its exit code."""
    terminal = ClickTerminal()
    say(f"Proposition : {file}", error=True)
    if intake.holds(file):
        say("Ce fichier contient un contact : sortez-le du dossier du dépôt, qui est public.", error=True)
    try:
        submission = intake.take(file, call_back, terminal, onto_current=onto_current)
    except Rejected as rejected:
        say("Refusée : rien n'a été écrit. Réponse à renvoyer à qui l'a remise :\n", error=True)
        show(reply.refusal(rejected))
        return 1
    except Outdated as error:
        report.say(terminal, report.stale_base(error))
        return 1
    except (NotCalledBack, click.Abort):
        say(report.NOT_CALLED_BACK)
        return 1
    if submission is None:
        say(report.UNCHANGED)
        return 0
    say(_sheet(intake, submission))
    intake.publish(submission, terminal)
    return 0


def _sheet(intake: Intake, submission: Submission) -> str:
    from egalite.review import text, whole
    from egalite.review.change import open_change

    with open_change(intake.repository.root, submission.span, intake.day) as change:
        return text.render(whole.read(change).outline)
