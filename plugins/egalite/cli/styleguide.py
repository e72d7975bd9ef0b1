"""`egalite styleguide`: the components of the theme, in each of their states, on one page."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.terminal import say
from egalite.project import CHECKOUT
from egalite.site.errors import SiteError


@click.command(cls=Command, name="styleguide")
@click.option(
    "--output", type=click.Path(path_type=Path), default=CHECKOUT / ".cache" / "styleguide", metavar="DOSSIER",
    help="Dossier du guide de style ; .cache/styleguide/ par défaut.",
)  # fmt: skip
def command(output: Path) -> int:
    """Construit le guide de style : chaque composant, dans chacun de ses états. Pour le développement.

    Code de sortie : 0 si le guide est construit, 1 sinon.
    """
    from egalite.site.build.styleguide import build

    try:
        page = build(output.resolve())
    except SiteError as error:
        say(f"Le guide de style n'a pas été construit.\n{error}", error=True)
        return 1
    say(f"Guide de style construit : {page}")
    return 0
