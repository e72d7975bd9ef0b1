"""`egalite convention`: the particular conditions to sign beside the convention and its annexed Charter."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, root_option
from egalite.cli.terminal import say
from egalite.project import CHECKOUT


@click.command(cls=Command, name="convention")
@click.argument("partner", metavar="ORGANISME")
@root_option
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FICHIER",
    help="Fichier PDF à écrire ; conditions-<organisme>.pdf, ici, par défaut.",
)  # fmt: skip
@click.option(
    "--scheme", "schemes", multiple=True, metavar="IDENTIFIANT",
    help="Fiche à nommer ; se répète. Par défaut, toutes celles de l'organisme qui ne sont pas retirées.",
)  # fmt: skip
@click.option(
    "--publisher", type=click.Path(path_type=Path), default=CHECKOUT / "publisher.yml", metavar="FICHIER",
    help="Fichier qui dit où sont la convention et la Charte ; publisher.yml par défaut.",
)  # fmt: skip
@day_option
def command(partner: str, root: Path, output: Path | None, schemes: tuple[str, ...], publisher: Path, day: date) -> int:
    """Écrit les conditions particulières d'un organisme, à signer.

    Le PDF nomme l'organisme, ses dispositifs, les dates connues, et l'empreinte de la convention et de la Charte. Le reste
    se remplit à la main : les noms des signataires ne sont jamais enregistrés.
    """
    from egalite.history import commit
    from egalite.records.content import publisher as facts
    from egalite.records.registry import load
    from egalite.register.agreement import ConventionError, annexes, conditions, document
    from egalite.site.errors import SiteError

    target = output or Path(f"conditions-{partner}.pdf")
    try:
        texts = annexes.read(facts.read(publisher), publisher.resolve())
        if target.resolve() in {text.path.resolve() for text in texts}:
            raise ConventionError(f"« {target} » est l'un des textes signés ; choisissez un autre fichier.")
        terms = conditions.gather(load(root, day), partner, schemes)
        source = commit.at(root)
        pdf = document.pdf(terms, texts, source.id[:12] if source and not source.modified else "", day)
    except (ConventionError, SiteError) as error:
        raise click.ClickException(f"aucun document n'a été écrit : {error}") from None
    target.write_bytes(pdf)
    if source is None or source.modified:
        say(
            "Attention : des fiches ne sont pas enregistrées dans Git ; le document ne nomme aucune version.",
            error=True,
        )
    say(f"Conditions particulières de « {terms.name} », {len(terms.schemes)} dispositif(s) : {target}")
    for text in texts:
        say(f"À signer avec : {text.path} (SHA-256 {text.sha256})")
    return 0
