"""`egalite generate`: make anew everything that follows from `schemas/` and the rules."""

from __future__ import annotations

import click

from egalite.cli.french import Command
from egalite.cli.terminal import say
from egalite.forms.catalogue import drifted, write
from egalite.forms.validator import CompileError


@click.command(cls=Command, name="generate")
@click.option("--check", is_flag=True, help="N'écrit rien ; code de sortie 1 si un fichier n'est plus à jour.")
def command(check: bool) -> int:
    """Refait tout ce qui se déduit de schemas/ et des règles."""
    try:
        files = drifted() if check else write()
    except CompileError as error:
        raise click.ClickException(str(error)) from None
    for path in files:
        say(f"{'à refaire' if check else 'refait'} : {path}")
    if not files:
        say("Tout est à jour.")
    elif check:
        say("Lancez « make generate », puis enregistrez ces fichiers.")
    return int(check and bool(files))
