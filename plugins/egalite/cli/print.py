"""`egalite print`: the directory, the card or the poster as a PDF, for a place, a need, a language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, root_option
from egalite.cli.terminal import say
from egalite.project import CHECKOUT

_NAMES = {"directory": "annuaire.pdf", "card": "carte.pdf", "poster": "affiche.pdf"}


@click.command(cls=Command, name="print")
@root_option
@click.option("--card", is_flag=True, help="La carte à plier en huit, au lieu de l'annuaire.")
@click.option("--poster", is_flag=True, help="L'affiche, au lieu de l'annuaire ; en français.")
@click.option(
    "--territory", default="", metavar="CODE", help="Un département : ce qui est près, puis ce qui vaut partout."
)
@click.option("--need", default="", metavar="BESOIN", help="defendre, alerter ou agir ; tous par défaut.")
@click.option("--language", default="fr", metavar="CODE", help="Langue des titres et des urgences ; fr par défaut.")
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FICHIER",
    help="Fichier PDF à écrire ; annuaire.pdf, carte.pdf ou affiche.pdf, ici, par défaut.",
)  # fmt: skip
@click.option(
    "--publisher", type=click.Path(path_type=Path), default=CHECKOUT / "publisher.yml", metavar="FICHIER",
    help="Fichier qui dit l'adresse du site ; publisher.yml par défaut.",
)  # fmt: skip
@day_option
def command(
    root: Path,
    card: bool,
    poster: bool,
    territory: str,
    need: str,
    language: str,
    output: Path | None,
    publisher: Path,
    day: date,
) -> int:
    """Écrit un document à imprimer, en PDF accessible.

    Ce que dit une fiche reste en français ; les numéros qui attendent d'être vérifiés n'y sont pas.
    """
    from egalite.printing import PrintError, documents
    from egalite.printing.selection import Selection
    from egalite.printing.source import site_of
    from egalite.site.errors import SiteError

    if card and poster:
        raise click.UsageError("donnez --card ou --poster, un seul des deux.", click.get_current_context())
    kind: documents.Kind = "card" if card else "poster" if poster else "directory"
    target = output or Path(_NAMES[kind])
    try:
        site = site_of(root.resolve(), publisher, day)
        document = documents.document(site, kind, Selection(territory, need, language))
        content = document.pdf()
    except (PrintError, SiteError) as error:
        raise click.ClickException(f"aucun document n'a été écrit : {error}") from None
    target.write_bytes(content)
    if poster:  # nothing on it can be wrong one day
        say(f"Affiche : {target}")
        return 0
    last_day = documents.last_day(document)
    say(f"Édition {document.edition.number}, à ne plus distribuer après le {last_day} : {target}")
    return 0
