"""`egalite review`: what an editor must read of a proposal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import by_hand, day_option, proposer_options, root_option
from egalite.cli.terminal import show
from egalite.history.git import HistoryError


@click.command(cls=Command, name="review")
@root_option
@click.option(
    "--format",
    "shape",
    type=Choice(("text", "markdown")),
    default="text",
    metavar="FORMAT",
    help="text (par défaut) ou markdown, pour un commentaire.",
)
@click.option(
    "--html",
    "page",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FICHIER",
    help="Écrit aussi la feuille en une page HTML, avec les pages avant et après.",
)
@proposer_options
@day_option
@click.argument("span", metavar="BASE..HEAD")
def command(
    root: Path,
    shape: str,
    page: Path | None,
    accounts: tuple[str, ...],
    team: bool,
    organisation: str | None,
    day: date,
    span: str,
) -> int:
    """Écrit la feuille de relecture d'une proposition.

    Ce qui est relu est ce que la fusion donnerait. Les fiches des deux côtés sont lues dans Git et jugées par les règles
    d'ici, jamais par celles de la proposition.

    Code de sortie : 0 dès que la feuille est écrite, qu'il y ait des erreurs ou non ; 2 si elle ne peut pas l'être.
    """
    from egalite.review import html, markdown, text, whole
    from egalite.review.change import open_change

    try:
        with open_change(root, span, day, accounts, by_hand(accounts, team, organisation)) as proposal:
            made = whole.read(proposal)
            if page is not None:
                page.write_text(html.render(made), encoding="utf-8", errors="backslashreplace")
    except HistoryError as error:
        raise click.ClickException(str(error)) from None
    show((markdown if shape == "markdown" else text).render(made.outline))
    return 0
