"""`egalite links`: whether the addresses that records name still lead to what they led to."""

from __future__ import annotations

from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import root_option
from egalite.cli.register_option import open_register, register_option
from egalite.cli.terminal import say
from egalite.records.content import publisher
from egalite.records.registry import load
from egalite.records.values.day import today


@click.command(cls=Command, name="links")
@click.option(
    "--most", type=click.IntRange(1), default=500, metavar="NOMBRE",
    help="Combien d'adresses demander au plus (500 par défaut) ; les autres attendent la fois suivante.",
)  # fmt: skip
@click.option(
    "--minutes", type=click.IntRange(1), default=60, metavar="MINUTES",
    help="Combien de temps y passer au plus (60 par défaut).",
)  # fmt: skip
@click.option(
    "--accept", metavar="ADRESSE",
    help="N'interroge rien : inscrit que ce qui a été vu à cette adresse est juste.",
)  # fmt: skip
@register_option
@root_option
def command(most: int, minutes: int, accept: str | None, private: Path | None, root: Path) -> int:
    """Vérifie les liens des fiches, et les liens des organismes vers ce site, sans rien changer aux fiches.

    Moyens de contact, sites et sources sont visités poliment, un site à la fois. Ce qui est constaté va au registre privé ;
    « egalite due --register » dit ce qui demande un regard. Interrompue, la commande reprend où elle en était.

    Code de sortie : 0 si la vérification s'est faite, 2 si elle n'a pas pu se faire.
    """
    from egalite.register.links import report, rounds
    from egalite.register.links.inventory import targets
    from egalite.register.links.journal import Journal, JournalError
    from egalite.register.links.network import Network
    from egalite.register.links.verdict import accept as accepted
    from egalite.register.links.visit import TOKEN, Visitor, host_of

    day = today()
    registry = load(root, day)
    register = open_register(private, day, registry)
    if register is None:
        raise click.UsageError("donnez --register : ce qui est constaté des liens va au registre privé.")
    try:
        journal = Journal(register.root)
        if accept is not None:
            state = journal.states.get(accept)
            if state is None or state.verdict != "check":
                raise click.UsageError(f"« {accept} » n'attend aucun regard ; recopiez une adresse d'egalite due.")
            with journal.open():
                journal.keep(accepted(state))
            say(f"Inscrit : {accept} est juste telle qu'elle a été vue.")
            return 0
        site = publisher.read(root / publisher.FILE.path)["site_url"]
        if not host_of(site) or not site.isascii():
            raise click.UsageError(
                f"{publisher.FILE.path} ne dit pas l'adresse du site (site_url) : les sites visités doivent savoir qui les visite."
            )
        listed = targets(registry, register.partners)
        visitor = Visitor(Network(f"{TOKEN}/1.0 (+{site})"), host_of(site))
        done = rounds.run(listed, journal, visitor, most, 60.0 * minutes)
    except JournalError as error:
        raise click.ClickException(str(error)) from None
    for line in report.lines(listed, journal, done, registry):
        say(line)
    return 0
