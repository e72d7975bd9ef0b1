"""`egalite publish`: build the production site and make its release."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, root_option, signing_option
from egalite.cli.terminal import say, show
from egalite.project import CHECKOUT

_LIVE = "site"


@click.command(cls=Command, name="publish")
@root_option
@click.option(
    "--output", type=click.Path(path_type=Path), default=CHECKOUT / "output", metavar="DOSSIER",
    help="Dossier du site construit ; output/ par défaut.",
)  # fmt: skip
@click.option(
    "--release", "folder", type=click.Path(path_type=Path), default=CHECKOUT / "release", metavar="DOSSIER",
    help="Dossier de la version ; release/ par défaut.",
)  # fmt: skip
@click.option(
    "--publisher", type=click.Path(path_type=Path), default=CHECKOUT / "publisher.yml", metavar="FICHIER",
    help="Faits sur l'éditeur ; publisher.yml par défaut.",
)  # fmt: skip
@click.option(
    "--since", default="", metavar="COMMIT",
    help="Publie le contenu de ce commit, avec les seuls retraits, suspensions et effacements faits depuis.",
)  # fmt: skip
@click.option(
    "--released", metavar="COMMIT",
    help="Commit de la dernière version publiée : ce qu'il contient garde les signatures valables à leur date (mode signed). "
    "« site » le demande au site en ligne, qui peut ne rien répondre.",
)  # fmt: skip
@signing_option
@day_option
def command(
    root: Path,
    output: Path,
    folder: Path,
    publisher: Path,
    since: str,
    released: str | None,
    key: Path | None,
    day: date,
) -> int:
    """Construit le site de production et en fait une version.

    Ce qui a une erreur est montré comme la branche l'avait avant, ou pas du tout, et le dit ; un retrait s'applique toujours.
    La version tient en cinq fichiers : archive, empreinte de chaque fichier, liste des logiciels, provenance, numéro ; la
    signature de ce dernier en est un sixième.
    Code de sortie : 0 si la version est prête, 1 sinon.
    """
    from egalite.history import commit
    from egalite.hosting.deploy import contacts
    from egalite.hosting.release import release, signature
    from egalite.records.content import publisher as facts
    from egalite.reporting import github
    from egalite.site.build.publication import publish, validation
    from egalite.site.errors import SiteError

    root, settings = root.resolve(), CHECKOUT / "publishconf.py"
    if released == _LIVE:
        released = _live(root, publisher) if validation(settings) == "signed" else None
    try:
        if key:
            signature.sign("", key)  # a key that cannot sign is told before the minutes of a build
        site = publish(root, output.resolve(), settings, publisher.resolve(), day, since, released)
        source = commit.at(root)
        archive = release.make(
            site.output, folder.resolve(), CHECKOUT, {"publisher.yml": publisher}, day, source, since=site.since
        )
        if key:
            archive.sign(key)
    except (SiteError, release.ReleaseError, signature.SignatureError) as error:
        say(f"La version n'a pas été faite.\n{error}", error=True)
        return 1
    if os.environ.get("GITHUB_ACTIONS"):
        show(github.render([replace(fault, severity="warning") for fault in site.faults]))
    for notice in site.notices:
        say(f"À savoir : {notice}", error=True)
    if source is None:
        say("Attention : sans Git, la provenance ne nomme aucun commit.", error=True)
    elif source.modified:
        say("Attention : des fichiers diffèrent du commit ; la provenance le dit.", error=True)
    untold = facts.untold(site.publisher)
    if untold:
        lines = "".join(f"\n  {name} : {facts.LABELS[name]}" for name in untold)
        say(f"Attention : la page Données personnelles dit « Pas encore précisé » là où l'article 13 du RGPD demande "
                   f"une réponse ; remplissez ces champs de publisher.yml :{lines}", error=True)  # fmt: skip
    for warning in contacts.overdue(contacts.FILE, day):
        say(f"Attention : {warning}", error=True)
    if not key:
        say("Attention : cette version n'est pas signée ; « egalite deploy --sign FICHIER » la signe.", error=True)
    say(f"Site construit dans {site.output}.\nVersion {archive.id} dans {archive.folder}.")
    return 0


def _live(root: Path, publisher: Path) -> str | None:
    """The commit of the release that the live site serves, if it is one of the branch; why not, otherwise: it stops nothing."""
    from egalite.history import commit
    from egalite.hosting.deploy import live_version
    from egalite.hosting.release.signature import SIGNERS
    from egalite.records.content import publisher as facts
    from egalite.records.data_file import DataFileError

    try:
        released = live_version.commit(facts.read(publisher)["site_url"], CHECKOUT / "deploy" / SIGNERS)
    except DataFileError:
        why = f"« {publisher} » ne peut pas être lu."
    except live_version.LiveVersionError as error:
        why = str(error)
    else:
        if commit.holds(root, released):
            return released
        why = f"son commit {released} n'est pas de cette branche."
    say(
        f"Attention : le site en ligne ne dit pas ce qui est déjà publié, tout est jugé par les clés d'aujourd'hui : {why}",
        error=True,
    )
    return None
