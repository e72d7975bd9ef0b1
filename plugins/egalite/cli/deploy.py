"""`egalite deploy`: put a release online, or go back to the former one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from egalite.cli.french import Command
from egalite.cli.options import signing_option
from egalite.cli.terminal import say
from egalite.project import CHECKOUT

if TYPE_CHECKING:
    from egalite.records.content.hosts import Hosts


@click.command(cls=Command, name="deploy")
@click.argument("machines", nargs=-1, metavar="[MACHINE]…")
@click.option("--user", metavar="COMPTE", help="Compte SSH ; celui des réglages par défaut.")
@click.option(
    "--path", metavar="DOSSIER", help="Dossier des versions sur les machines ; celui des réglages par défaut."
)
@click.option(
    "--settings", type=click.Path(path_type=Path), default=CHECKOUT / "deploy" / "hosts.yml", metavar="FICHIER",
    help="Réglages ; deploy/hosts.yml par défaut.",
)  # fmt: skip
@click.option(
    "--release", "folder", type=click.Path(path_type=Path), default=CHECKOUT / "release", metavar="DOSSIER",
    help="Version à mettre en ligne ; release/ par défaut.",
)  # fmt: skip
@signing_option
@click.option("--rollback", is_flag=True, help="Remet en ligne la version d'avant.")
@click.option(
    "--list", "listed", is_flag=True,
    help="Dit ce que chaque machine garde et sert, et ce qu'un retour en arrière remettrait en ligne ; ne change rien.",
)  # fmt: skip
def command(
    machines: tuple[str, ...],
    user: str | None,
    path: str | None,
    settings: Path,
    folder: Path,
    key: Path | None,
    rollback: bool,
    listed: bool,
) -> int:
    """Met une version en ligne sur une ou plusieurs machines, par SSH.

    Chaque machine vérifie la signature et l'empreinte de ce qu'elle reçoit, et refuse une version plus ancienne ; la bascule
    est instantanée, et seulement quand toutes ont tout reçu. Une version qui montre encore ce qui a été retiré depuis n'est
    pas mise en ligne : « egalite publish --since » fait celle d'un commit d'alors, avec les retraits d'aujourd'hui. Code de
    sortie : 0 si toutes ont basculé, 1 sinon.
    """
    from egalite.hosting.deploy import deployment, hosts, withdrawals
    from egalite.hosting.release.manifest import ManifestError
    from egalite.hosting.release.release import Release, ReleaseError
    from egalite.hosting.release.signature import SIGNERS
    from egalite.records.content import hosts as settings_file
    from egalite.records.data_file import DataFileError

    try:
        chosen = hosts.chosen(settings_file.read(settings), machines, user, path)
        if listed:
            return _list(chosen)
        if rollback:
            deployment.rollback(chosen, say, key)
        else:
            made = Release(folder.resolve())
            if key:
                made.sign(key)
            deployment.deploy(made, chosen, say, settings.with_name(SIGNERS), withdrawals.withdrawn(CHECKOUT))
    except (DataFileError, hosts.HostsError, deployment.DeployError, ReleaseError, ManifestError) as error:
        say(f"Erreur : {error}", error=True)
        return 1
    return 0


def _list(hosts: Hosts) -> int:
    """Show what each host keeps; 1 when one does not answer, or when they do not serve the same release."""
    from egalite.hosting.deploy import deployment, host_list

    served, failures = set(), 0
    for host in hosts.names:
        try:
            releases, again = deployment.kept(hosts, host)
        except deployment.DeployError as error:
            say(f"Erreur : {error}", error=True)
            failures += 1
            continue
        for line in host_list.lines(host, releases, again):
            say(line)
        served.add(host_list.served(releases))
    if len(served) > 1:
        say("Attention : les machines ne servent pas la même version.", error=True)
    return int(failures > 0 or len(served) > 1)
