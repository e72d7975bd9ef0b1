"""`egalite proposal`: the whole judgement of a proposal, in one pass."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import antivirus_options, by_hand, day_option, format_option, proposer_options, root_option
from egalite.cli.terminal import say, show
from egalite.french.plural import count
from egalite.gate import antivirus
from egalite.history.git import HistoryError
from egalite.reporting import formats


@click.command(cls=Command, name="proposal")
@root_option
@format_option
@proposer_options
@click.option(
    "--report", type=click.Path(path_type=Path, file_okay=False), metavar="DOSSIER",
    help="Y écrit la feuille de relecture : feuille.md et feuille.html.",
)  # fmt: skip
@click.option(
    "--site", type=click.Path(path_type=Path, file_okay=False), metavar="DOSSIER",
    help="Y construit le site tel que la fusion le donnerait.",
)  # fmt: skip
@antivirus_options
@day_option
@click.argument("span", metavar="BASE..HEAD")
def command(
    root: Path,
    shape: str,
    accounts: tuple[str, ...],
    team: bool,
    organisation: str | None,
    report: Path | None,
    site: Path | None,
    scan: antivirus.Mode,
    database: Path,
    day: date,
    span: str,
) -> int:
    """Juge une proposition d'un bout à l'autre, telle que sa fusion la donnerait.

    Ce qu'elle apporte d'abord (« egalite gate ») ; puis les fiches (« egalite check »), la feuille de relecture (« egalite
    review ») et le site. Ne dit que ce que la proposition ajoute. Ce que le gardien refuse n'a ni feuille ni site.

    Code de sortie : 0 si rien ne s'oppose à la fusion, 1 sinon, 2 si le jugement n'a pas pu avoir lieu.
    """
    from egalite.review import judgement

    asked = judgement.Asked(day, report, site.resolve() if site else None, scan, database)
    try:
        judged = judgement.judge(root, span, asked, accounts, by_hand(accounts, team, organisation))
    except HistoryError as error:
        raise click.ClickException(str(error)) from None
    for notice in judged.notices:
        say(notice, error=True)
    text = formats.render(shape, judged.findings, scope=count(judged.files, "fichier"))
    show(text, colour=formats.colour())
    if judged.fault:
        say(f"Le site n'a pas été construit.\n{judged.fault}", error=True)
    return int(not judged.accepted)
