"""`egalite gate`: judge what a proposal puts into the repository, before anybody looks at it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import antivirus_options, by_hand, day_option, format_option, proposer_options, root_option
from egalite.cli.terminal import say, show
from egalite.french.plural import count
from egalite.gate import antivirus, verdict
from egalite.history import entries
from egalite.history.git import HistoryError
from egalite.history.merge import MergeRefused, open_merge
from egalite.reporting import formats


@click.command(cls=Command, name="gate")
@root_option
@format_option
@proposer_options
@antivirus_options
@day_option
@click.argument("span", metavar="BASE..HEAD")
def command(
    root: Path,
    shape: str,
    accounts: tuple[str, ...],
    team: bool,
    organisation: str | None,
    scan: antivirus.Mode,
    database: Path,
    day: date,
    span: str,
) -> int:
    """Juge ce que la fusion d'une proposition apporterait, avant que quiconque l'ouvre.

    Lit les objets de Git de BASE à HEAD : places, noms, droits, liens, tailles, logos, antivirus, champs réservés. Le contenu
    des fiches est jugé par « egalite check ».

    Code de sortie : 0 si rien n'est refusé, 1 si quelque chose l'est, 2 si le jugement n'a pas pu avoir lieu.
    """
    scope, notice = "", ""
    try:
        merge = open_merge(root, span, accounts, by_hand(accounts, team, organisation))
        limits = verdict.limits_of(merge.proposer)
        proposal = entries.read(merge, limits.file_bytes)
        findings, notice = verdict.judge(proposal, limits, merge.proposer, day, scan, database)
        scope = count(len(proposal.changed), "fichier")
    except MergeRefused as refused:
        findings = verdict.refusal(refused)
    except HistoryError as error:
        raise click.ClickException(str(error)) from None
    if notice:
        say(notice, error=True)
    show(formats.render(shape, findings, scope=scope), colour=formats.colour())
    return int(bool(findings))
