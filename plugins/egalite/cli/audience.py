"""`egalite audience`: the table of a month, from the statistics logs; a partner's year, from the tables that are published."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.cli.terminal import say, show


@click.command(cls=Command, name="audience")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FICHIER…]")
@root_option
@click.option("--month", metavar="MOIS", help="Mois à compter, année-mois (par défaut : le dernier mois fini).")
@click.option(
    "--without", "watched", multiple=True, type=click.Path(path_type=Path), metavar="FICHIER",
    help="Ce que « egalite watch --readings » a écrit, à retirer du compte ; peut être répété.",
)  # fmt: skip
@click.option(
    "--partial", is_flag=True, help="Accepte un mois dont les journaux n'ont pas le début ou la fin ; la page le dira."
)
@click.option("--partner", metavar="ORGANISME", help="Au lieu de compter : les chiffres publiés d'un organisme.")
@click.option("--year", type=int, metavar="ANNÉE", help="Avec --partner : l'année de ces chiffres.")
@click.option(
    "--format", "shape", type=Choice(("text", "csv")), default="text", metavar="FORMAT",
    help="Avec --partner : text (par défaut), ou csv, pour un tableur.",
)  # fmt: skip
@day_option
def command(
    files: tuple[Path, ...], root: Path, month: str | None, watched: tuple[Path, ...], partial: bool,
    partner: str | None, year: int | None, shape: str, day: date,
) -> int:  # fmt: skip
    """Compte les pages vues en un mois, ou dit les chiffres publiés d'un organisme.

    Les fichiers sont ceux de statistics.log, compressés ou non. Le tableau est écrit dans content/audience/, un fichier par
    mois. Un nombre inférieur à dix n'y figure jamais, ni ce qui permettrait de le retrouver par soustraction. Un mois
    déjà écrit n'est jamais refait.

    Code de sortie : 0 si le tableau est fait, 2 sinon.
    """
    root = root.resolve()
    if partner is None and year is None:
        return _count(files, root, month or _last_month(day), watched, partial, day)
    if files or month or watched or partial or partner is None or year is None:
        raise click.UsageError(
            "donnez des fichiers à compter, ou --partner et --year ensemble.",
            click.get_current_context(silent=True),
        )
    return _figures(root, partner, year, shape)


def _last_month(day: date) -> str:
    return (day.replace(day=1) - timedelta(days=1)).isoformat()[:7]


def _count(files: tuple[Path, ...], root: Path, month: str, watched: tuple[Path, ...], partial: bool, day: date) -> int:
    from egalite.french.dates import in_words
    from egalite.french.plural import count
    from egalite.project import CHECKOUT
    from egalite.records import dump
    from egalite.records.content import audience, languages
    from egalite.records.tree import scan
    from egalite.reporting.audience import statistics_log
    from egalite.reporting.audience.readings import Cells, Readings
    from egalite.site import addresses

    path = audience.file(month).path
    if not audience.FOLDER.holds(path):
        raise click.ClickException(f"« {month} » n'est pas un mois ; écrivez année-mois, par exemple 2026-10.")
    if month >= day.isoformat()[:7]:
        raise click.ClickException(f"{in_words(month)} n'est pas fini ; attendez le mois suivant.")
    if (root / path).exists():
        raise click.ClickException(
            f"{in_words(month)} est déjà compté ({path}) : deux tableaux du même mois diraient, par différence, ce que chacun cache."
        )
    if not files:
        raise click.UsageError("donnez les fichiers de statistics.log à compter.", click.get_current_context())
    codes = ("fr", *(one.code for one in languages.read(CHECKOUT / languages.FILE.path)))
    doors = {address: need for need, address in addresses.DOORS.items()}
    readings = Readings(month, Cells(doors, frozenset(scan(root).schemes), codes))
    try:
        for file in dict.fromkeys(files):
            readings.add(statistics_log.lines(file))
        for file in dict.fromkeys(watched):
            readings.remove(statistics_log.lines(file))
    except statistics_log.LogError as error:
        raise click.ClickException(str(error)) from None
    if readings.unreadable:
        say(f"{count(readings.unreadable, 'ligne')} hors du format des statistiques : laissées de côté.", error=True)
    if not (readings.views or readings.before or readings.after):
        raise click.ClickException(
            "aucune ligne de statistiques dans ces fichiers ; donnez ceux de statistics.log (deploy/README.md)."
        )
    if not (readings.whole or partial):
        side = "précède" if not readings.before else "suit"
        raise click.ClickException(
            f"aucune ligne ne {side} {in_words(month)} : rien ne prouve que ces journaux ont tout le mois. Donnez aussi le fichier "
            f"qui {side}, ou ajoutez --partial si le site n'était pas encore en ligne."
        )
    try:
        table = readings.table()
    except ValueError:
        raise click.ClickException(
            f"{in_words(month)} a moins de {audience.LEAST} pages vues : rien ne peut en être dit."
        ) from None
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(dump.dump(audience.to_fields(table)), encoding="utf-8", newline="\n")
    say(f"{path} : {table.views} pages vues en {in_words(month)}. Proposez ce fichier, puis publiez.")
    return 0


def _figures(root: Path, partner: str, year: int, shape: str) -> int:
    from egalite.french import spreadsheet
    from egalite.records.content import audience
    from egalite.records.data_file import DataFileError
    from egalite.records.registry import load
    from egalite.records.schema import nearest
    from egalite.records.values.day import today
    from egalite.reporting.audience import yearly_figures

    registry = load(root, today())
    if partner not in registry.partners:
        guess = nearest(partner, tuple(registry.partners))
        raise click.ClickException(
            f"aucun organisme « {partner} » dans partners/{f' ; le plus proche est « {guess} »' if guess else ''}."
        )
    try:
        months = audience.read(root)
    except DataFileError as error:
        raise click.ClickException(str(error)) from None
    schemes = {one: data["name"] for one, data in sorted(registry.schemes.items()) if data["partner"] == partner}
    found = yearly_figures.figures(registry.partners[partner]["name"], year, months, schemes)
    if shape == "csv":
        show(spreadsheet.table(yearly_figures.COLUMNS, yearly_figures.rows(found)))
    else:
        say(yearly_figures.text(found))
    return 0
