"""`egalite format`: write the records in the one style of the project."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import relative, root_option, within
from egalite.cli.terminal import say
from egalite.editing.format import rewrite
from egalite.editing.writer import EditError
from egalite.french.plural import count
from egalite.records.tree import scan


@click.command(cls=Command, name="format")
@root_option
@click.option("--check", "dry", is_flag=True, help="N'écrit rien ; code de sortie 1 si une fiche serait changée.")
@click.argument("paths", nargs=-1, metavar="[CHEMIN]…")
def command(root: Path, dry: bool, paths: tuple[str, ...]) -> int:
    """Met les fiches dans le style commun.

    Ordre des champs, retraits, apostrophes : les valeurs, le texte et les commentaires ne changent pas. Sans chemin,
    toutes les fiches. Relancée, la commande ne change plus rien.

    Code de sortie : 0 si tout est en forme, 1 si une fiche ne peut pas être lue (ou, avec --check, serait changée).
    """
    places = [relative(path, root) for path in paths]
    files = [path for path in scan(root).records if within(path, places)]
    if places and not files:
        raise click.UsageError(
            "aucune fiche à cet endroit ; donnez schemes/, partners/, committee/ ou l'un des fichiers."
        )
    rewrites, failures = 0, 0
    for path in files:
        try:
            differs = rewrite(root, path, dry=dry)
        except EditError as error:
            failures += 1
            say(f"Laissé tel quel : {error}", error=True)
            continue
        if differs:
            rewrites += 1
            say(f"{'À mettre en forme' if dry else 'Mis en forme'} : {path}")
    total = (
        f"{count(len(files), 'fiche')}, dont {rewrites} {'à mettre' if dry else 'mise' + 's' * (rewrites > 1)} en forme"
    )
    say(f"{total}, {failures} à corriger d'abord." if failures else f"{total}.")
    return int(bool(failures or (dry and rewrites)))
