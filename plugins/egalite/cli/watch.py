"""`egalite watch`: compare a live site with its release, from outside."""

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
    "--manifest", "file", type=click.Path(path_type=Path), metavar="FICHIER",
    help="Empreinte de la version attendue ; celle que le site dit servir par défaut, si une de nos clés l'a signée.",
)  # fmt: skip
@click.option(
    "--signers", type=click.Path(path_type=Path), default=CHECKOUT / "deploy" / "allowed_signers", metavar="FICHIER",
    help="Qui signe les versions ; deploy/allowed_signers par défaut.",
)  # fmt: skip
@click.option(
    "--oldest", type=click.IntRange(1), metavar="JOURS",
    help="Signale aussi une version en ligne plus vieille que ces jours : la publication de la nuit n'a pas eu lieu.",
)  # fmt: skip
@click.option(
    "--memory", type=click.Path(path_type=Path), metavar="FICHIER",
    help="Où retenir la dernière version vue : une plus ancienne est signalée.",
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
def command(
    url: str,
    file: Path | None,
    signers: Path,
    oldest: int | None,
    memory: Path | None,
    trust: Path | None,
    readings: Path | None,
    day: date,
) -> int:
    """Compare un site en ligne avec sa version, fichier par fichier, en-têtes compris.

    La version est celle que le site dit servir : sa signature doit être d'une de nos clés. Un certificat qui finit bientôt est
    signalé aussi.
    Code de sortie : 0 si tout est identique, 1 si quelque chose diffère, 2 si la comparaison n'a pas pu se faire.
    """
    from egalite.hosting.deploy import live_version, watch, watch_report
    from egalite.hosting.release import manifest

    trusted = str(trust) if trust else None
    notices: list[str] = []
    if file is None and not signers.is_file():
        file = CHECKOUT / "release" / manifest.FILE
        if not file.is_file():
            say(f"Erreur : ni « {signers} », ni « {file} » : rien ne dit ce que le site doit servir.", error=True)
            return 2
    try:
        watch.require_site(url)
        if file:
            expected = manifest.read(file)
        else:
            live = live_version.release(url, signers, trusted)
            expected = live.manifest
            notices = list(watch_report.notices(live, day, oldest, memory))
            say(f"En ligne : version {live.version.number}, commit {live.version.commit[:12]}.")
        differences = notices + watch.compare(url, expected, trusted)
        if readings:
            with readings.open("a", encoding="ascii") as log:
                log.write(watch.readings(expected, day))
    except (manifest.ManifestError, watch.WatchError) as error:
        say(f"Erreur : {error}", error=True)
        return 2
    except live_version.LiveVersionError as error:
        say(f"Ce que le site sert n'a pas pu être reconnu : {error}")
        return 1
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
