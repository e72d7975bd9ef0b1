"""`egalite document`: the conditions, letters and grids of a convention's life, as PDF that assistive tools can read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import open_register, register_option
from egalite.cli.terminal import say
from egalite.project import CHECKOUT
from egalite.records.vocabulary import vocabularies


@click.command(cls=Command, name="document")
@click.argument("kind", type=Choice(tuple(vocabularies()["letter-kinds"])), metavar="NATURE")
@click.argument("identifier", metavar="ORGANISME-OU-RÉUNION")
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FICHIER",
    help="Fichier PDF à écrire, hors du dépôt public ; par défaut, le document est gardé au registre.",
)  # fmt: skip
@click.option(
    "--scheme", "schemes", multiple=True, metavar="IDENTIFIANT",
    help="Fiche que nomment les conditions ; se répète. Par défaut, toutes celles de l'organisme qui ne sont pas retirées.",
)  # fmt: skip
@gesture.date_option("--ends", "ends", "Nouveau dernier jour, pour un avenant.")
@click.option(
    "--year", "years", multiple=True, metavar="RANG",
    help="Année à évaluer, 1 pour la première ; se répète. Par défaut, celles qui sont finies et pas évaluées.",
)  # fmt: skip
@click.option(
    "--publisher", type=click.Path(path_type=Path), default=CHECKOUT / "publisher.yml", metavar="FICHIER",
    help="Fichier qui dit qui écrit, et où sont la convention et la Charte ; publisher.yml par défaut.",
)  # fmt: skip
@register_option
@root_option
@day_option
def command(
    kind: str, identifier: str, output: Path | None, schemes: tuple[str, ...], ends: date | None, years: tuple[str, ...],
    publisher: Path, private: Path | None, root: Path, day: date,
) -> int:  # fmt: skip
    """Écrit un document à partir des fiches et du registre.

    NATURE : conditions, avenant, convocation, evaluation, relance, preavis, accuse ou adieu.

    Ce qui n'est pas inscrit reste en blanc, à compléter. Aucune clause n'est récrite, aucun nom de personne n'y entre, rien
    n'est envoyé. ORGANISME-OU-RÉUNION : pour une convocation, le nom d'une réunion du registre.
    """
    from egalite.history import commit
    from egalite.records.registry import load
    from egalite.register.documents import DocumentError, catalogue
    from egalite.register.documents.case import Choices
    from egalite.register.private import writing

    if output is None and private is None:
        raise click.UsageError(
            "il manque --register, ou EGALITE_REGISTER : le document y est gardé ; ou donnez --output."
        )
    if output is not None and private is not None and output.resolve().is_relative_to(root.resolve()):
        raise click.UsageError(f"« {output} » est dans le dépôt public ; choisissez un fichier hors de lui.")
    registry, source = load(root, day), commit.at(root)
    version = source.id[:12] if source and not source.modified else ""
    register = open_register(private, day, registry)
    choices = Choices(schemes, ends, years, publisher)
    try:
        made = catalogue.make(kind, identifier, registry, register, choices, version)
        if output is not None and output.resolve() in {path.resolve() for path in made.beside}:
            raise DocumentError(f"« {output} » est l'un des textes signés ; choisissez un autre fichier.")
        content = made.pdf()
    except DocumentError as error:
        raise click.ClickException(f"aucun document n'a été écrit : {error}") from None
    if not version:
        say(
            "Attention : des fiches ne sont pas enregistrées dans Git ; le document ne nomme aucune version.",
            error=True,
        )
    if output is not None:
        output.write_bytes(content)
        say(f"Document écrit : {output}")
    elif private is not None:
        name, fresh = writing.keep_document(private, made.folder, kind, day, content)
        say(f"{'Document gardé au registre' if fresh else 'Le registre tient déjà ce document'} : {name}")
    for note in made.notes:
        say(note)
    return 0
