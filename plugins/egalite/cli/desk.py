"""`egalite desk`: the team's private pages, and the small files that their gestures make."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli import due
from egalite.cli.french import Command, Gestures
from egalite.cli.options import Folder, day_option, find_root, root_option
from egalite.cli.register_option import open_register, register_option
from egalite.cli.terminal import say
from egalite.french import system_errors
from egalite.history import commit
from egalite.project import CHECKOUT
from egalite.records.content import forge as settings
from egalite.records.content import publisher
from egalite.records.registry import load
from egalite.register.desk import DeskError, application, folder, pages, proposals, requests
from egalite.register.private import layout

_NEEDED = "il manque --register, ou EGALITE_REGISTER : le bureau se fait à partir du registre privé."

forge_option = click.option(
    "--forge", type=click.Path(path_type=Path), default=CHECKOUT / settings.FILE.path, metavar="FICHIER",
    help="Réglages de la forge, où les propositions attendent et où vont celles qui sont retenues ; forge.yml par défaut.",
)  # fmt: skip


@click.group(
    cls=Gestures,
    invoke_without_command=True,
    subcommand_metavar="[apply FICHIER…]",
    name="desk",
    help=(
        "Fait le bureau : des pages privées, à ouvrir sur votre machine, qui disent ce qui est à faire et font un petit "
        "fichier de chaque geste.\n\nElles tiennent du registre : ne les publiez jamais."
    ),
)
@register_option
@click.option(
    "--output", "output", type=click.Path(path_type=Path), metavar="DOSSIER", default=None,
    help="Où écrire les pages : un dossier neuf, ou celui d'un bureau plus ancien. Jamais celui d'un site.",
)  # fmt: skip
@click.option(
    "--root", "records", type=Folder(), metavar="DOSSIER", default=None,
    help="Dossier qui contient schemes/ et partners/ (par défaut : ici, ou au-dessus).",
)  # fmt: skip
@forge_option
@day_option
@click.pass_context
def command(
    ctx: click.Context, private: Path | None, output: Path | None, records: Path | None, forge: Path, day: date
) -> int:  # fmt: skip
    """Makes the pages, when no other gesture is asked for."""
    if ctx.invoked_subcommand is not None:
        if records or output:
            raise click.UsageError("mettez les options après « apply ».")
        return 0  # the gesture looks for its own records
    root = records or find_root(Path.cwd())
    registry = load(root, day)
    register = open_register(private, day, registry)
    if register is None:
        raise click.UsageError(_NEEDED)
    if output is None:
        raise click.UsageError("il manque --output : le dossier où écrire les pages.")
    try:
        folder.require(output, root)
        received = [
            *proposals.received(register.root, root, registry, day),
            *requests.waiting(register.root, root, day, settings.read(forge)),
        ]
        made = pages.pages(registry, register, due.obligations(registry, due.WITHIN, register), received)
        folder.write(output, made, layout.all_documents(register.root))
    except DeskError as error:
        raise click.UsageError(str(error)) from None
    say(f"Bureau fait : {len(made)} pages. Ouvrez {output / 'index.html'}")
    if register.findings:
        say("Le registre a des erreurs, qui peuvent cacher des tâches : egalite register check les dit.", error=True)
    return 0


@command.command(cls=Command, name="apply")
@click.argument("files", metavar="FICHIER…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--publisher", type=click.Path(path_type=Path), default=CHECKOUT / publisher.FILE.path, metavar="FICHIER",
    help="Fichier qui dit qui écrit les documents ; publisher.yml par défaut.",
)  # fmt: skip
@forge_option
@register_option
@root_option
@day_option
def apply(
    files: tuple[Path, ...], publisher: Path, forge: Path, private: Path | None, root: Path, day: date
) -> int:  # fmt: skip
    """Juge et inscrit les fichiers que les pages du bureau ont faits, chacun une seule fois.

    Un fichier refusé n'arrête pas les autres. Code de sortie : 1 dès qu'un fichier est refusé.
    """
    if private is None:
        raise click.UsageError(_NEEDED)
    source, refused = commit.at(root), 0
    place = application.Place(
        root, private, day, source.id[:12] if source and not source.modified else "", publisher, forge
    )
    for file in files:
        try:
            lines = application.apply(file, place)
        except DeskError as error:
            refused += 1
            say(f"Refusé. {error}", error=True)
        except OSError as error:
            refused += 1
            say(f"Refusé. {system_errors.sentence(error)}", error=True)
        else:
            for line in lines:
                say(line)
    return 1 if refused else 0
