"""`egalite instance`: what an instance has still to fill in, its keys, the machines that it knows."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Choice, Command, Group
from egalite.cli.options import root_option
from egalite.cli.terminal import say, show
from egalite.project import CHECKOUT

_SETTINGS = CHECKOUT / "deploy" / "hosts.yml"


@click.command(cls=Command, name="check")
@click.option(
    "--format",
    "shape",
    type=Choice(("text", "json")),
    default="text",
    metavar="FORMAT",
    help="text (par défaut) ou json.",
)
@root_option
def check(shape: str, root: Path) -> int:
    """Dit ce qui reste à remplir, pour qui, et ce qui l'attend.

    Champs vides, fichiers illisibles, exemples restés à la place d'une valeur : chaque ligne donne le fichier, la ligne, le champ.
    Code de sortie : 0 si plus rien n'attend, 1 s'il reste à remplir avant de publier, de mettre en ligne ou de recevoir des
    propositions. Ce qui est « ensuite » n'arrête rien.
    """
    from egalite.hosting.instance import check as instance

    gaps = instance.gaps(root.resolve())
    if shape == "json":
        show(instance.as_json(gaps))
    else:
        for line in instance.lines(gaps):
            say(line)
    return int(bool(instance.blocking(gaps)))


@click.command(cls=Command, name="keys")
@click.option(
    "--folder", type=click.Path(path_type=Path), metavar="DOSSIER", help="Où les garder ; ~/.ssh par défaut.",
)  # fmt: skip
@click.option(
    "--settings", type=click.Path(path_type=Path), default=_SETTINGS, metavar="FICHIER",
    help="Réglages des machines ; deploy/hosts.yml par défaut. La liste de qui signe est écrite à côté.",
)  # fmt: skip
def keys(folder: Path | None, settings: Path) -> int:
    """Fait la clé qui signe les versions et celle qui se connecte aux machines, et inscrit la première.

    Une clé qui existe déjà est gardée. Les clés n'ont pas de phrase de passe : la forge s'en sert la nuit. Code de sortie : 0 si
    les deux sont là, 1 sinon.
    """
    from egalite.hosting.instance import keys as instance

    try:
        for line in instance.make(folder or Path.home() / ".ssh", settings.parent):
            say(line)
    except instance.KeysError as error:
        say(f"Erreur : {error}", error=True)
        return 1
    return 0


@click.command(cls=Command, name="known-hosts")
@click.option(
    "--settings", type=click.Path(path_type=Path), default=_SETTINGS, metavar="FICHIER",
    help="Réglages des machines ; deploy/hosts.yml par défaut.",
)  # fmt: skip
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FICHIER",
    help="Où les écrire ; ~/.ssh/known_hosts par défaut.",
)
@click.option(
    "--expect", "expected", multiple=True, metavar="EMPREINTE",
    help="Empreinte lue sur la machine (SHA256:…) ; une fois par machine. Une clé qui n'en est pas est refusée.",
)  # fmt: skip
def known_hosts(settings: Path, output: Path | None, expected: tuple[str, ...]) -> int:
    """Retient les clés des machines de deploy/hosts.yml, à travers le bastion s'il y en a un.

    Sans --expect, montre leurs empreintes et n'écrit rien : comparez-les à celles que la machine donne elle-même. Code de sortie :
    0 si toutes sont connues, 1 sinon.
    """
    from egalite.hosting.instance import keys as instance
    from egalite.records.content import hosts
    from egalite.records.data_file import DataFileError

    file = output or Path.home() / ".ssh" / "known_hosts"
    try:
        machines = hosts.read(settings)
        unknown = 0
        for machine in (*filter(None, [machines.bastion]), *machines.names):
            key = instance.host_key(machines, machine)
            if key.fingerprint in expected:
                instance.retain(key, file)
                say(f"{machine} : {key.fingerprint}, retenue dans {file}.")
            else:
                say(f"{machine} : {key.fingerprint}, pas retenue.")
                unknown += 1
    except (DataFileError, instance.KeysError) as error:
        say(f"Erreur : {error}", error=True)
        return 1
    if not machines.names:
        say(f"Erreur : aucune machine dans {settings}.", error=True)
        return 1
    if unknown:
        say("Sur chaque machine, « ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub » donne la sienne. Si c'est la même, donnez-la : "
            "--expect SHA256:…", error=True)  # fmt: skip
    return int(unknown > 0)


@click.group(cls=Group, name="instance", subcommand_metavar="COMMANDE [ARGUMENTS]…")
def command() -> None:
    """Ce qu'une nouvelle instance doit remplir, ses clés, ses machines."""


for _subcommand in (check, keys, known_hosts):
    command.add_command(_subcommand)
