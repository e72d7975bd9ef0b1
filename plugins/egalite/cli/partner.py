"""`egalite partner`: what the team states of a convention, and what it keeps of it in the private register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from egalite.cli import gesture
from egalite.cli.french import Choice, Command, Gestures
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import register_option
from egalite.editing.writer import EditError
from egalite.records.registry import load
from egalite.records.vocabulary import vocabularies
from egalite.register import gestures


def _terms(name: str) -> Choice:
    return Choice(tuple(vocabularies()[name]))


@click.group(
    cls=Gestures,
    subcommand_metavar="GESTE [ARGUMENTS]…",
    name="partner",
    help="Inscrit la vie d'une convention : chaque geste ajoute un fait daté, ou écrit au registre privé.",
)
def command() -> None:
    """Holds the gestures."""


@command.command(cls=Command, name="sign")
@click.argument("partner", metavar="ORGANISME")
@gesture.date_option("--date", "signed", "Jour de la dernière signature.", required=True)
@gesture.date_option("--starts", "starts", "Premier jour d'application, s'il est différent.")
@gesture.date_option("--ends", "ends", "Dernier jour, s'il n'est pas trois ans après.")
@click.option("--charter-apart", is_flag=True, help="La Charte n'est pas encore signée.")
@click.option(
    "--attested-by",
    default="registre",
    metavar="SOURCE",
    help="registre (par défaut), ou l'adresse d'une page publique.",
)
@gesture.date_option("--corrects", "wrong", "Corrige une signature inscrite à ce jour par erreur.")
@root_option
@day_option
def sign(
    partner: str, signed: date, starts: date | None, ends: date | None, charter_apart: bool, attested_by: str,
    wrong: date | None, root: Path, day: date,
) -> int:  # fmt: skip
    """Inscrit la signature d'une convention, et de la Charte avec elle sauf mention contraire."""
    made = gestures.signature(
        partner, signed, starts, ends, charter_apart=charter_apart, attested_by=attested_by, wrong=wrong
    )
    return gesture.carry_out(root, day, made)


@command.command(cls=Command, name="charter")
@click.argument("partner", metavar="ORGANISME")
@gesture.date_option("--date", "signed", "Jour de la signature.", required=True)
@click.option("--version", "version", default="", metavar="VERSION", help="Version du texte, si plusieurs existent.")
@root_option
@day_option
def charter(partner: str, signed: date, version: str, root: Path, day: date) -> int:
    """Inscrit la Charte signée à part, ou dans une autre version."""
    return gesture.carry_out(root, day, gestures.charter(partner, signed, version))


@command.command(cls=Command, name="amend")
@click.argument("partner", metavar="ORGANISME")
@gesture.date_option("--date", "signed", "Jour de la dernière signature de l'avenant.", required=True)
@gesture.date_option("--ends", "ends", "Nouveau dernier jour de la convention, s'il change.")
@root_option
@day_option
def amend(partner: str, signed: date, ends: date | None, root: Path, day: date) -> int:
    """Inscrit un avenant."""
    return gesture.carry_out(root, day, gestures.amendment(partner, signed, ends))


@command.command(cls=Command, name="end")
@click.argument("partner", metavar="ORGANISME")
@gesture.date_option("--date", "ended", "Dernier jour de la convention.")
@gesture.date_option(
    "--received", "received", "Jour de réception de la lettre : le dernier jour vient deux mois après."
)
@gesture.date_option("--removal", "removal", "Premier jour sans ses fiches, si ce n'est pas un mois après la fin.")
@click.option(
    "--from",
    "side",
    type=_terms("notice-sides"),
    default=None,
    metavar="AUTEUR",
    help="Qui met fin ; s'écrit au registre.",
)
@click.option("--number", default="", metavar="NUMÉRO", help="Numéro de recommandé ; s'écrit au registre.")
@register_option
@root_option
@day_option
def end(
    partner: str, ended: date | None, received: date | None, removal: date | None, side: str | None, number: str,
    private: Path | None, root: Path, day: date,
) -> int:  # fmt: skip
    """Inscrit la fin d'une convention, par une lettre reçue ou à un jour donné. La lettre s'écrit au registre, la fin en public."""
    if (ended is None) == (received is None):
        raise click.UsageError("donnez --date, ou --received.")
    made = gestures.end(load(root, day), partner, ended, received, removal, side or "partner", number)
    if private is None:
        made = replace(made, changes=())
    return gesture.carry_out(root, day, made, private)


@command.command(cls=Command, name="remove")
@click.argument("partner", metavar="ORGANISME")
@gesture.date_option("--date", "removal", "Premier jour sans ses fiches.", required=True)
@root_option
@day_option
def remove(partner: str, removal: date, root: Path, day: date) -> int:
    """Inscrit le jour où ses fiches quittent le site : n'importe lequel, au choix du Défenseur des droits."""
    return gesture.carry_out(root, day, gestures.removal(partner, removal))


@command.command(cls=Command, name="list")
@click.argument("partner", metavar="ORGANISME")
@root_option
@day_option
def list_again(partner: str, root: Path, day: date) -> int:
    """Inscrit que ses fiches restent, ou reviennent, d'après des sources publiques."""
    return gesture.carry_out(root, day, gestures.listing(partner, day))


@command.command(cls=Command, name="decide")
@click.argument("partner", metavar="ORGANISME")
@click.argument("decision", type=_terms("renewal-decisions"), metavar="DÉCISION")
@register_option
@root_option
@day_option
def decide(partner: str, decision: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit la décision à l'échéance : renew, not-renew ou public-sources. Ne pas renouveler inscrit aussi la fin, en public."""
    folder = gesture.needed(private)
    try:
        made = gestures.decision(load(root, day), partner, decision, day)
    except EditError as error:
        raise click.UsageError(str(error)) from None
    return gesture.carry_out(root, day, made, folder)


@command.command(cls=Command, name="evaluate")
@click.argument("partner", metavar="ORGANISME")
@click.option(
    "--year",
    "years",
    multiple=True,
    required=True,
    metavar="RANG",
    help="Année de la convention, 1 pour la première ; plusieurs fois pour plusieurs années.",
)
@gesture.date_option("--date", "done", "Jour de l'évaluation.")
@click.option(
    "--not-made",
    type=_terms("evaluation-absences"),
    default=None,
    metavar="CODE",
    help="Pourquoi elle ne sera pas faite.",
)
@register_option
@root_option
@day_option
def evaluate(
    partner: str,
    years: tuple[str, ...],
    done: date | None,
    not_made: str | None,
    private: Path | None,
    root: Path,
    day: date,
) -> int:
    """Inscrit au registre une évaluation annuelle : faite, ou qui ne le sera pas."""
    made = gestures.evaluation(partner, years, done, not_made or "")
    return gesture.carry_out(root, day, made, gesture.needed(private))


@command.command(cls=Command, name="contribute")
@click.argument("partner", metavar="ORGANISME")
@click.argument("nature", type=_terms("contribution-kinds"), metavar="NATURE")
@click.option("--title", default="", metavar="TITRE", help="De quoi il s'agit ; jamais le nom d'une personne.")
@gesture.date_option("--due", "due", "Jour où elle est attendue.")
@click.option("--given", is_flag=True, help="Ce qui était promis est donné ce jour.")
@register_option
@root_option
@day_option
def contribute(
    partner: str, nature: str, title: str, due: date | None, given: bool, private: Path | None, root: Path, day: date
) -> int:  # fmt: skip
    """Inscrit au registre une contribution promise ce jour, ou donnée : outil, support, evenement ou groupe-de-travail."""
    made = gestures.delivery(partner, nature, day) if given else gestures.contribution(partner, nature, day, due, title)
    return gesture.carry_out(root, day, made, gesture.needed(private))


@command.command(cls=Command, name="page")
@click.argument("partner", metavar="ORGANISME")
@click.argument("address", metavar="ADRESSE")
@register_option
@root_option
@day_option
def page(partner: str, address: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit au registre que la page où l'organisme fait connaître ce site a été vue ce jour."""
    return gesture.carry_out(root, day, gestures.backlink(partner, address, day), gesture.needed(private))


@command.command(cls=Command, name="sent")
@click.argument("partner", metavar="ORGANISME")
@click.argument("letter", type=_terms("letter-kinds"), metavar="LETTRE")
@click.option("--number", default="", metavar="NUMÉRO", help="Numéro de recommandé.")
@register_option
@root_option
@day_option
def sent(partner: str, letter: str, number: str, private: Path | None, root: Path, day: date) -> int:
    """Inscrit au registre une lettre partie ce jour. Pour un préavis, sa réception reste à inscrire : egalite partner end."""
    return gesture.carry_out(root, day, gestures.sending(partner, letter, day, number), gesture.needed(private))
