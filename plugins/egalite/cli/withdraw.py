"""`egalite withdraw`: take a scheme offline at once, leaving a page that still helps."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.editing.withdraw import Withdrawal, withdraw
from egalite.editing.writer import EditError
from egalite.records import word_list
from egalite.records.registry import Registry, load
from egalite.records.schema import nearest
from egalite.records.vocabulary import vocabularies
from egalite.reporting import source, text

_NO_REPLACEMENT = "contacts-nationaux-suffisants"
_NEEDS_REPLACEMENT = "fusion-de-fiches"


def _reasons() -> str:
    """The reasons, for the help page: suspensions, then ends."""
    terms = vocabularies()["withdrawal-reasons"].values()
    lines = [
        f"  {term.id} ({'suspension' if term.kind == 'suspension' else 'retrait'}) : {term.label[0].lower()}{term.label[1:]}"
        for term in terms
    ]
    return "\n".join(lines)


@click.command(
    cls=Command,
    name="withdraw",
    help=(
        "Retire ou suspend une fiche.\n\nSeules les lignes « status » et « withdrawal » de la fiche changent. Sa page reste "
        "à son adresse, dit que le dispositif n'est plus présenté, et donne d'autres contacts.\n\nUne suspension est "
        "immédiate et provisoire (danger, erreur, contenu signalé) ; un retrait suit l'article 6.\n\nMotifs :\n\n\b\n"
        f"{_reasons()}"
    ),
)
@click.argument("identifier", metavar="IDENTIFIANT")
@click.option(
    "--reason", type=Choice(tuple(vocabularies()["withdrawal-reasons"])), metavar="MOTIF", default=None,
    help="Motif neutre, dans la liste ci-dessus. Jamais de texte libre : ce dépôt est public.",
)  # fmt: skip
@click.option("--replaced-by", metavar="IDENTIFIANT", default="", help="Fiche en ligne qui la remplace.")
@click.option(
    "--no-replacement", type=Choice(tuple(vocabularies()["no-replacement-reasons"])), metavar="CODE", default=None,
    help=f"Pourquoi rien ne la remplace ; {_NO_REPLACEMENT} par défaut.",
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
    registry = load(root, day)
    path = _path(registry, identifier)
    kind = vocabularies()["withdrawal-reasons"][reason].kind
    if suspend and kind != "suspension":
        codes = [term.id for term in vocabularies()["withdrawal-reasons"].values() if term.kind == "suspension"]
        raise click.UsageError(f"« {reason} » n'est pas un motif de suspension ; ceux-ci le sont : {', '.join(codes)}.")
    if replaced_by and no_replacement:
        raise click.UsageError("donnez --replaced-by ou --no-replacement, pas les deux.")
    if replaced_by:
        _judge_replacement(registry, identifier, replaced_by)
    elif reason == _NEEDS_REPLACEMENT:
        raise click.UsageError(
            f"« {_NEEDS_REPLACEMENT} » dit qu'une autre fiche a pris le relais ; donnez --replaced-by."
        )
    said = Withdrawal(day.isoformat(), reason, replaced_by, "" if replaced_by else no_replacement or _NO_REPLACEMENT)
    try:
        withdraw(root, identifier, said)
    except EditError as error:
        raise click.ClickException(f"la fiche {path} n'a pas été touchée : {error}") from None
    click.echo(f"{'Suspendue' if kind == 'suspension' else 'Retirée'} : {path}")
    return _report(root, path, day)


def _path(registry: Registry, identifier: str) -> str:
    """File of a scheme that can be withdrawn. Raises UsageError."""
    known = registry.tree.schemes
    if identifier not in known:
        guess = nearest(identifier, tuple(known))
        hint = f" ; la plus proche est « {guess} »" if guess else ""
        raise click.UsageError(f"aucune fiche schemes/{identifier}.md{hint}.")
    data = registry.schemes.get(identifier, {})
    if data.get("status") == "draft" and "published_on" not in data:
        raise click.UsageError(
            f"« {identifier} » est un brouillon qui n'a jamais été en ligne : supprimez simplement schemes/{identifier}.md."
        )
    return known[identifier]


def _judge_replacement(registry: Registry, identifier: str, other: str) -> None:
    """Raises UsageError when a scheme cannot replace another on this day."""
    if other == identifier:
        raise click.UsageError("une fiche ne se remplace pas elle-même.")
    if other not in registry.schemes or other in word_list.entries(word_list.RETIRED_IDS):
        guess = nearest(other, tuple(registry.schemes))
        raise click.UsageError(
            f"aucune fiche schemes/{other}.md{f' ; la plus proche est « {guess} »' if guess else ''}."
        )
    if registry.visible(other) != "online":
        raise click.UsageError(f"« {other} » n'est pas en ligne ce jour ; donnez une fiche en ligne, ou rien.")


def _report(root: Path, path: str, day: date) -> int:
    """Say what remains to be done; the exit code of the check of this file."""
    registry = load(root, day)
    findings = [finding for finding in registry.findings if finding.file == path]
    if findings:
        click.echo(
            text.render(findings, source.lines_of(root)),
            nl=False,
        )
    click.echo("Proposez ce changement, ou fusionnez-le : la page change à la prochaine publication.")
    return int(any(finding.severity == "error" for finding in findings))
