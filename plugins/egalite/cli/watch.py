"""`egalite watch`: compare a live site with its manifest, from outside."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option
from egalite.cli.terminal import say
from egalite.project import CHECKOUT

_MOST = 50


@click.command(cls=Command, name="watch")
@click.argument("url", metavar="ADRESSE")
@click.option(
    "--manifest", "file", type=click.Path(path_type=Path), default=CHECKOUT / "release" / "manifest.sha256",
    metavar="FICHIER", help="Empreinte de la version ; release/manifest.sha256 par défaut.",
)  # fmt: skip
@click.option(
    "--trust",
    type=click.Path(path_type=Path),
    metavar="FICHIER",
    help="Certificats à croire au lieu de ceux du système.",
)
@click.option(
    "--readings", type=click.Path(path_type=Path), metavar="FICHIER",
    help="Où ajouter les pages lues, que « egalite audience --without » retire de la fréquentation.",
)  # fmt: skip
@day_option
def command(url: str, file: Path, trust: Path | None, readings: Path | None, day: date) -> int:
    """Compare un site en ligne avec l'empreinte de sa version, fichier par fichier, en-têtes compris.

    Code de sortie : 0 si tout est identique, 1 si quelque chose diffère, 2 si la comparaison n'a pas pu se faire.
    """
    from egalite.hosting.deploy import watch
    from egalite.hosting.release import manifest

    try:
        expected = manifest.read(file)
        differences = watch.compare(url, expected, str(trust) if trust else None)
        if readings:
            with readings.open("a", encoding="ascii") as log:
                log.write(watch.readings(expected, day))
    except (manifest.ManifestError, watch.WatchError) as error:
        say(f"Erreur : {error}", error=True)
        return 2
    for line in differences[:_MOST]:
        say(line)
    if len(differences) > _MOST:
        say(f"… et {len(differences) - _MOST} autre(s).")
    say(
        f"{len(differences)} différence(s)."
        if differences
        else f"Le site est identique à sa version ({len(expected)} fichiers)."
    )
    return int(bool(differences))
