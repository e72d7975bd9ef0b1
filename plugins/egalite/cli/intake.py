"""`egalite intake`: from a proposal file to a branch that an editor reviews."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import Day, day_option, root_option
from egalite.editing.intake import intake, merge_request, proposal, reply
from egalite.editing.intake.intake import Base, CallBack, Taken
from egalite.editing.intake.merge_request import Asker
from egalite.editing.intake.proposal import Proposal, Refused
from egalite.editing.intake.proposal_plan import Incoming, Outdated, Row
from egalite.editing.new import answers
from egalite.editing.writer import EditError
from egalite.history import branch
from egalite.history.git import HistoryError, Repository
from egalite.project import CHECKOUT
from egalite.records.content import forge as forges
from egalite.records.data_file import DataFileError
from egalite.records.vocabulary import vocabularies
from egalite.reporting.visible import visible

# A partner who calls itself back proves nothing.
_ROLES = {name: term.label for name, term in vocabularies()["roles"].items() if name != "partenaire"}


@click.command(cls=Command, name="intake")
@click.argument("files", nargs=-1, required=True, metavar="FICHIER…", type=click.Path(path_type=Path))
@click.option(
    "--called-back-by", "role", type=Choice(tuple(_ROLES)), metavar="RÔLE", help=f"Qui a rappelé : {', '.join(_ROLES)}."
)
@click.option("--called-back-on", "called_on", type=Day(), metavar="DATE", help="Quand, année-mois-jour.")
@click.option(
    "--onto-current", is_flag=True, help="Reporte sur la fiche actuelle une mise à jour partie d'une plus ancienne."
)
@click.option(
    "--base", "base_name", metavar="BRANCHE", default="", help="Branche de départ (par défaut : celle du serveur)."
)
@click.option(
    "--forge", "settings", type=click.Path(path_type=Path), default=CHECKOUT / forges.FILE.path, metavar="FICHIER",
    help="Réglages de la forge, pour un essai ; forge.yml par défaut.",
)  # fmt: skip
@root_option
@day_option
def command(
    files: tuple[Path, ...],
    role: str | None,
    called_on: date | None,
    onto_current: bool,
    base_name: str,
    settings: Path,
    root: Path,
    day: date,
) -> int:
    """Reprend une proposition reçue : la juge, l'écrit sur une branche, en montre la feuille de relecture.

    Demande d'abord si l'organisme a été rappelé à un contact connu autrement que par la proposition. Une proposition
    refusée donne une réponse prête à renvoyer, et rien n'est écrit. Le dossier de travail n'est jamais touché.

    Code de sortie : 0 si la proposition est reprise ou n'apporte rien, 1 si elle ne l'est pas, 2 si la commande n'a pas pu
    avoir lieu.
    """
    if (role is None) != (called_on is None):
        raise click.UsageError("donnez --called-back-by et --called-back-on ensemble.")
    call_back = CallBack(role, called_on) if role and called_on else None
    if call_back is not None and call_back.on > day:
        raise click.UsageError("--called-back-on est dans le futur.")
    try:
        repository = intake.open_intake(root)
        remote = branch.setting(repository, "remote", "origin")
        forge = merge_request.asker(forges.read(settings), os.environ)
        start = base_name or branch.default(repository, remote)
        codes = [_one(file, repository, start, remote, forge, call_back, onto_current, day) for file in files]
    except (HistoryError, EditError, merge_request.ForgeError, DataFileError) as error:
        raise click.ClickException(visible(str(error))) from None
    return max(codes)


def _one(
    file: Path,
    repository: Repository,
    start: str,
    remote: str,
    forge: Asker | None,
    call_back: CallBack | None,
    onto_current: bool,
    day: date,
) -> int:
    click.echo(f"Proposition : {visible(str(file))}", err=True)
    if file.resolve().is_relative_to(repository.root.resolve()):
        click.echo("Ce fichier contient un contact : sortez-le du dossier du dépôt, qui est public.", err=True)
    try:
        received = proposal.open_proposal(file)
        with intake.open_base(repository, start, day) as base:
            call_back = call_back or _ask(received, base, day)
            if call_back is None:
                click.echo("Rappelez d'abord l'organisme. Rien n'a été écrit.")
                return 1
            incoming = intake.judge(base, received, onto_current=onto_current)
            _say_older(incoming)
            if not incoming.files:
                click.echo("Rien n'a changé : l'annuaire dit déjà ce que dit la proposition.")
                return 0
            taken = intake.take(base, incoming, call_back)
            _say_taken(taken)
            click.echo(_sheet(repository.root, f"{base.commit}..{taken.commit}", day))
            _publish(base, incoming, taken, remote, forge)
    except Refused as refused:
        click.echo("Refusée : rien n'a été écrit. Réponse à renvoyer à qui l'a remise :\n", err=True)
        click.echo(reply.refusal(refused), nl=False)
        return 1
    except Outdated as outdated:
        for line in _outdated(outdated.rows):
            click.echo(visible(line))
        return 1
    return 0


def _ask(received: Proposal, base: Base, day: date) -> CallBack | None:
    """Whether the organisation was called back; only the role and the day are kept."""
    data = base.registry.partners.get(received.organisation)
    name = str(data["name"]) if data else received.organisation
    click.echo(f"« {visible(received.name)} », au nom de « {visible(name)} ».")
    click.echo("Un formulaire n'identifie personne : seul un rappel le fait, à un contact trouvé ailleurs que dans la")
    click.echo("proposition (convention, site officiel, annuaire).")
    try:
        agreed = _prompt("Avez-vous rappelé cet organisme, et confirmé qu'il propose ceci ? (oui ou non)", "non")
        if answers.fold(agreed) not in ("o", "oui"):
            return None
        click.echo("Rôles : " + ", ".join(f"{name} ({label})" for name, label in _ROLES.items()))
        role = ""
        while role not in _ROLES:
            role = answers.term(_prompt("En quel rôle ?", next(iter(_ROLES))), _ROLES)
        called_on = None
        while called_on is None:
            called_on = _past(_prompt("Quel jour ?", day.isoformat()), day)
    except click.Abort:
        return None
    return CallBack(role, called_on)


def _prompt(question: str, otherwise: str) -> str:
    answer: str = click.prompt(f"{question} [{otherwise}]", default=otherwise, show_default=False, prompt_suffix=" > ")
    return answer


def _past(typed: str, day: date) -> date | None:
    """A day that is not to come; None, once it was said why, for anything else."""
    try:
        found = Day().convert(typed, None, None)
    except click.BadParameter as error:
        click.echo(error.message)
        return None
    if found > day:
        click.echo("Ce jour est dans le futur.")
        return None
    return found


def _say_older(incoming: Incoming) -> None:
    if incoming.rows:
        click.echo("La proposition part d'une version plus ancienne que celle de l'annuaire ; elle y est reportée :")
        for line in _table(incoming.rows):
            click.echo(visible(line))


def _outdated(rows: tuple[Row, ...]) -> Iterable[str]:
    if not rows:
        yield "La proposition part d'une version de la fiche que ce dépôt ne connaît pas. Lancez « git fetch » et recommencez ;"
        yield "si rien ne change, demandez à l'organisme de la refaire depuis la fiche actuelle. Rien n'a été écrit."
        return
    yield "La fiche a changé depuis la version dont part la proposition. Rien n'a été écrit."
    yield from _table(rows)
    yield ""
    yield "Pour reporter la proposition sur la fiche actuelle : --onto-current. Un champ que la proposition ne change pas garde"
    yield "sa valeur actuelle ; un champ changé des deux côtés prend celle de la proposition."


def _table(rows: Iterable[Row]) -> Iterable[str]:
    """Three versions of each field that differs."""
    for row in rows:
        both = " (changé des deux côtés)" if row.since and row.wanted and row.current != row.proposed else ""
        yield f"  {row.label}{both}"
        yield f"    version de départ : {row.started or '(rien)'}"
        yield f"    annuaire          : {row.current if row.since else '(inchangé)'}"
        yield f"    proposition       : {row.proposed or '(rien)' if row.wanted else '(inchangé)'}"


def _say_taken(taken: Taken) -> None:
    if not taken.fresh:
        click.echo(f"Déjà reprise : la branche {taken.branch} dit la même chose ; elle n'a pas changé.\n")
        return
    click.echo(f"Reprise sur la branche {taken.branch}, commit {taken.commit[:12]}.")
    if taken.replaced:
        click.echo(f"Elle remplace la proposition précédente, commit {taken.replaced[:12]}.")
    click.echo("")


def _sheet(root: Path, span: str, day: date) -> str:
    from egalite.review import text, whole
    from egalite.review.proposal import open_proposal

    with open_proposal(root, span, day) as written:
        return text.render(whole.read(written).outline)


def _publish(base: Base, incoming: Incoming, taken: Taken, remote: str, forge: Asker | None) -> None:
    """Push and ask for the merge request where a forge is configured; else say how."""
    if forge is None:
        click.echo(
            f"Aucune forge n'est réglée ({forges.FILE.path}) : envoyez la branche, puis ouvrez la demande de fusion."
        )
        click.echo(f"  git push {remote} {taken.branch}")
        return
    asked = intake.request(base, incoming, taken)
    intake.send(base, remote, taken, forge.push_options(asked))
    address = forge.open(asked)
    click.echo(f"Envoyée à « {remote} »." + (f" Demande de fusion : {visible(address)}" if address else ""))
