"""`egalite audience`: readings by day and page, from the statistics logs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option
from egalite.cli.terminal import say, show


@click.command(cls=Command, name="audience")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FICHIER…")
@click.option(
    "--output", type=click.Path(path_type=Path), metavar="FICHIER",
    help="Où écrire le tableau (par défaut : il est affiché).",
)  # fmt: skip
@click.option(
    "--without", "watched", multiple=True, type=click.Path(path_type=Path), metavar="FICHIER",
    help="Ce que « egalite watch --readings » a écrit, à retirer du compte ; peut être répété.",
)  # fmt: skip
@day_option
def command(files: tuple[Path, ...], output: Path | None, watched: tuple[Path, ...], day: date) -> int:
    """Compte les pages vues par jour, depuis les journaux de statistiques du serveur.

    Les fichiers sont ceux de statistics.log, compressés ou non. Le tableau est un CSV : jour, adresse, vues. Un nombre
    inférieur à dix n'y figure jamais ; la somme des autres pages y figure quand elle ne révèle aucun d'eux. Les jours
    qui ne sont pas finis sont laissés de côté.

    Code de sortie : 0 si le tableau est fait, 2 si un fichier ne peut pas être lu, ou si aucune ligne ne peut l'être.
    """
    from egalite.french.plural import count
    from egalite.reporting import audience

    statistics = audience.Audience()
    try:
        for file in dict.fromkeys(files):
            statistics.add(audience.lines(file))
        for file in dict.fromkeys(watched):
            statistics.remove(audience.lines(file))
    except audience.AudienceError as error:
        raise click.ClickException(str(error)) from None
    if statistics.unreadable:
        say(f"{count(statistics.unreadable, 'ligne')} hors du format des statistiques : laissées de côté.", error=True)
    if not statistics.days:
        raise click.ClickException(
            "aucune ligne de statistiques dans ces fichiers ; donnez ceux de statistics.log (deploy/README.md)."
        )
    if unfinished := statistics.leave_out(day):
        say(f"Pas encore fini, laissé de côté : {', '.join(unfinished)}.", error=True)
    text = audience.table(statistics)
    if output is None:
        show(text)
    else:
        output.write_text(text, encoding="utf-8")
        say(f"{output} : {count(len(statistics.days), 'jour')}.", error=True)
    return 0
