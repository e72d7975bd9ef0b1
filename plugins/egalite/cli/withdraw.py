"""`egalite withdraw`: take a scheme offline at once, leaving a page that still helps."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.cli.record_check import show_check
from egalite.cli.terminal import say
from egalite.editing.withdraw import NO_REPLACEMENT, locate, plan, reasons, withdraw
from egalite.editing.writer import EditError
from egalite.records.registry import load
from egalite.records.vocabulary import vocabularies


def _reasons() -> str:
    """The reasons, for the help page: suspensions, then ends."""
    lines = [
        f"  {term.id} ({'suspension' if term.kind == 'suspension' else 'retrait'}) : {term.label[0].lower()}{term.label[1:]}"
        for term in reasons().values()
    ]
    return "\n".join(lines)


@click.command(
    cls=Command,
    name="withdraw",
    help=(
        "Retire ou suspend une fiche.\n\nUn fait daté s'ajoute à la fiche ; rien d'autre ne change. Sa page reste "
        "à son adresse, dit que le dispositif n'est plus présenté, et donne d'autres contacts.\n\nUne suspension est "
        "immédiate et provisoire (danger, erreur, contenu signalé) ; un retrait suit l'article 6.\n\nMotifs :\n\n\b\n"
        f"{_reasons()}"
    ),
)
@click.argument("identifier", metavar="IDENTIFIANT")
@click.option(
    "--reason", type=Choice(tuple(reasons())), metavar="MOTIF", default=None,
    help="Motif neutre, dans la liste ci-dessus. Jamais de texte libre : ce dépôt est public.",
)  # fmt: skip
@click.option("--replaced-by", metavar="IDENTIFIANT", default="", help="Fiche en ligne qui la remplace.")
@click.option(
    "--no-replacement", type=Choice(tuple(vocabularies()["no-replacement-reasons"])), metavar="CODE", default=None,
    help=f"Pourquoi rien ne la remplace ; {NO_REPLACEMENT} par défaut.",
)  # fmt: skip
@click.option("--suspend", is_flag=True, help="Exige que le motif soit celui d'une suspension.")
@root_option
@day_option
def command(
    identifier: str,
    reason: str | None,
    replaced_by: str,
    no_replacement: str | None,
    suspend: bool,
    root: Path,
    day: date,
) -> int:
    if reason is None:
        raise click.UsageError("il manque --reason ; egalite withdraw --help donne les motifs.")
    try:
        registry = load(root, day)
        path = locate(registry, identifier)
        withdrawal = plan(registry, path, reason, replaced_by, no_replacement or "", suspend=suspend)
    except EditError as error:
        raise click.UsageError(str(error)) from None
    withdraw(root, path, withdrawal)
    say(f"{'Suspendue' if withdrawal.is_suspension else 'Retirée'} : {path}")
    steps = ["Proposez ce changement, ou fusionnez-le : la page change à la prochaine publication."]
    faulty = any(finding.file == path for finding in registry.errors)
    return show_check(root, day, path, steps, faulty=faulty, before=registry)
