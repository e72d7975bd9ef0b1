"""`egalite gate`: judge what a proposal puts into the repository, before anybody looks at it."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import format_option, root_option
from egalite.french.plural import count
from egalite.gate import antivirus, limits, verdict
from egalite.history import entries
from egalite.history.git import HistoryError
from egalite.reporting import formats


@click.command(cls=Command, name="gate")
@root_option
@format_option
@click.option("--team", is_flag=True, help="La proposition vient de l'équipe du site : tous les dossiers sont permis.")
@click.option(
    "--antivirus",
    "scan",
    type=Choice(antivirus.MODES),
    default="auto",
    metavar="MODE",
    help="auto (par défaut) : si clamscan est là ; required : refuse s'il ne peut pas travailler ; off : jamais.",
)
@click.option(
    "--antivirus-database",
    "database",
    type=click.Path(path_type=Path),
    default=antivirus.DATABASE,
    metavar="DOSSIER",
    help="Signatures de clamscan (par défaut : /var/lib/clamav).",
)
@click.argument("revisions", metavar="BASE..HEAD")
def command(root: Path, shape: str, team: bool, scan: antivirus.Mode, database: Path, revisions: str) -> int:
    """Juge ce qu'une proposition apporte, avant que quiconque l'ouvre.

    Lit les objets de Git de BASE à HEAD : places, noms, droits, liens, tailles, logos, antivirus. Le contenu des fiches
    est jugé par « egalite check ».

    Code de sortie : 0 si rien n'est refusé, 1 si quelque chose l'est, 2 si le jugement n'a pas pu avoir lieu.
    """
    allowed = limits.TEAM if team else limits.PARTNER
    try:
        proposal = entries.read(root, revisions, allowed.file_bytes)
    except HistoryError as error:
        raise click.ClickException(str(error)) from None
    findings, notice = verdict.judge(proposal, allowed, scan, database)
    if notice:
        click.echo(notice, err=True)
    scope = count(len(proposal.changed), "fichier")
    click.echo(formats.render(shape, findings, scope=scope), nl=False, color=formats.colour())
    return int(bool(findings))
