"""`egalite site`: build the site once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, root_option
from egalite.cli.terminal import say
from egalite.hosting.server import security_txt
from egalite.project import CHECKOUT
from egalite.site.build.pelican_run import build
from egalite.site.errors import SiteError


@click.command(cls=Command, name="site")
@root_option
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DOSSIER",
    help="Dossier du site construit ; output/ par défaut.",
)
@click.option(
    "--settings", type=click.Path(path_type=Path), default=Path("pelicanconf.py"), metavar="FICHIER",
    help="Réglages de Pelican, dans le projet ; pelicanconf.py par défaut.",
)  # fmt: skip
@click.option(
    "--publisher",
    type=click.Path(path_type=Path),
    metavar="FICHIER",
    help="Faits sur l'éditeur ; publisher.yml par défaut.",
)
@click.option("--no-index", is_flag=True, help="N'indexe pas les pages pour la recherche ; pour mesurer le reste.")
@day_option
def command(root: Path, output: Path | None, settings: Path, publisher: Path | None, no_index: bool, day: date) -> int:
    """Construit le site à partir des fiches.

    Code de sortie : 0 si le site est construit et contrôlé, 1 sinon.
    """
    notices: list[str] = []
    try:
        built = build(
            root.resolve(),
            output.resolve() if output else None,
            CHECKOUT / settings,
            publisher.resolve() if publisher else None,
            day,
            notices,
            indexed=not no_index,
        )
    except SiteError as error:
        say(f"Le site n'a pas été construit.\n{error}", error=True)
        return 1
    for notice in notices:
        say(f"À savoir : {notice}", error=True)
    say(f"Site construit dans {built}.")
    note = security_txt.missing(built)
    if note:
        say(note, error=True)
    return 0
