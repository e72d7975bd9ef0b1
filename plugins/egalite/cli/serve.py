"""`egalite serve`: build, serve, follow changes."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import root_option
from egalite.cli.terminal import say
from egalite.project import CHECKOUT
from egalite.site.build.serve import serve


@click.command(cls=Command, name="serve")
@root_option
@click.option("--port", type=click.IntRange(1, 65535), default=8000, metavar="PORT", help="Port ; 8000 par défaut.")
def command(root: Path, port: int) -> int:
    """Construit le site, le sert sur cette machine et le refait à chaque changement.

    Code de sortie : 0 une fois arrêté, 2 si le port est déjà pris.
    """
    try:
        serve(root.resolve(), CHECKOUT / "output", port, say)
    except KeyboardInterrupt:
        say("Arrêté.")
    return 0
