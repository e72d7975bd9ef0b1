"""`egalite nginx`: the built site behind the real web server."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.terminal import say
from egalite.project import CHECKOUT


@click.command(cls=Command, name="nginx")
@click.option(
    "--site", type=click.Path(path_type=Path), default=CHECKOUT / "output", metavar="DOSSIER",
    help="Site construit ; output/ par défaut.",
)  # fmt: skip
@click.option("--port", type=click.IntRange(1, 65535), default=8080, metavar="PORT", help="Port ; 8080 par défaut.")
@click.option("--tls", is_flag=True, help="En HTTPS, avec un certificat fait pour l'occasion.")
def command(site: Path, port: int, tls: bool) -> int:
    """Sert le site construit avec le vrai nginx et sa vraie configuration, sur cette machine seulement.

    Ajoute d'abord les copies compressées. Code de sortie : 0 une fois arrêté, 2 si le serveur ne peut pas démarrer.
    """
    import signal
    import tempfile

    from egalite.hosting.release import compression
    from egalite.hosting.server import local

    site = site.resolve()
    if not (site / "index.html").is_file():
        say(f"Erreur : « {site} » ne contient pas de site ; lancez d'abord « make site ».", error=True)
        return 2
    say("Copies compressées…")
    compression.compress(site)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # nginx stops with us, however we are stopped
    with tempfile.TemporaryDirectory(prefix="egalite-nginx-") as temporary:
        work = Path(temporary)
        try:
            configuration = local.configure(site, work, port, tls)
            with local.running(configuration, port) as process:
                say(f"http{'s' if tls else ''}://127.0.0.1:{port}/ — journaux dans {work} ; Ctrl+C pour arrêter.")
                process.wait()
        except local.ServerError as error:
            say(f"Erreur : {error}", error=True)
            return 2
        except KeyboardInterrupt:
            say("Arrêté.")
    return 0
