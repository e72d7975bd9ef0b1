"""`egalite cms`: build the Git-based CMS of regular contributors."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import root_option
from egalite.cli.terminal import say
from egalite.project import CHECKOUT


@click.command(cls=Command, name="cms")
@root_option
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), default=CHECKOUT / "cms", metavar="DOSSIER",
    help="Dossier refait à neuf ; cms/ par défaut.",
)  # fmt: skip
@click.option(
    "--forge", "settings", type=click.Path(path_type=Path), default=CHECKOUT / "forge.yml", metavar="FICHIER",
    help="Réglages de la forge ; forge.yml par défaut.",
)  # fmt: skip
@click.option("--trial", is_flag=True, help="Sans forge : sur une copie des fiches, gardée par le navigateur.")
@click.option("--serve", is_flag=True, help="Sert ensuite le CMS, sur cette machine seulement.")
@click.option("--port", type=click.IntRange(0, 65535), default=8090, metavar="PORT", help="Port ; 8090 par défaut.")
def command(root: Path, output: Path, settings: Path, trial: bool, serve: bool, port: int) -> int:
    """Construit le CMS des contributeurs réguliers, réglé d'après les schémas.

    Il se sert à une adresse qui n'est qu'à lui, avec les en-têtes de headers.conf : jamais à côté du site public.
    """
    from egalite.forms.cms import CmsError, bundle
    from egalite.forms.cms.serve import HOST, serving
    from egalite.records.content import forge
    from egalite.records.data_file import DataFileError

    try:
        place = None if trial else forge.for_sign_in(settings)
        headers = bundle.build(output.resolve(), place, root.resolve())
    except (CmsError, DataFileError) as error:
        raise click.ClickException(str(error)) from None
    say(f"CMS construit dans {output / bundle.SITE} ; en-têtes à servir : {output / bundle.HEADERS}.")
    if serve:
        with serving(output / bundle.SITE, headers, port) as server:
            say(f"http://{HOST}:{server.server_port}/ — Ctrl+C pour arrêter.")
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                say("Arrêté.")
    return 0
