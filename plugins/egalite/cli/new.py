"""`egalite new`: ask for a record, write it, check it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.main import INTERRUPTED
from egalite.cli.options import day_option, root_option
from egalite.editing.new.draft import Draft
from egalite.editing.new.prompts import interview
from egalite.records.registry import load
from egalite.reporting import source, text
from egalite.reporting.summary import records

_NEXT = {
    "scheme": (
        "Relisez la fiche et complétez son texte ; docs/champs.md dit ce qu'elle peut contenir.",
        "Elle est en brouillon : « status: online » la propose au public, après validation.",
        "Proposez-la ensuite dans une demande de fusion.",
    ),
    "partner": (
        "L'organisme est « référencé, non partenaire » : une convention s'ajoute quand elle est signée.",
        "Décrivez maintenant son dispositif : egalite new scheme",
    ),
}


class _Terminal:
    """The person's own terminal, or answers piped in."""

    def ask(self, question: str) -> str:
        answer: str = click.prompt(question, default="", show_default=False, prompt_suffix=" > ")
        return answer

    def say(self, line: str) -> None:
        click.echo(line)


@click.command(cls=Command, name="new")
@click.argument("kind", type=Choice(("scheme", "partner")), metavar="scheme|partner")
@root_option
@day_option
def command(kind: str, root: Path, day: date) -> int:
    """Pose les questions, puis écrit une fiche valide.

    « scheme » décrit un dispositif, « partner » un organisme. Rien n'est écrit avant la dernière réponse.
    """
    click.echo("Répondez aux questions ; Ctrl-C arrête sans rien écrire.")
    try:
        draft = interview("scheme" if kind == "scheme" else "partner", load(root, day), _Terminal())
    except (click.Abort, EOFError, KeyboardInterrupt):
        click.echo("\nInterrompu : rien n'a été écrit.", err=True)
        return INTERRUPTED
    target = draft.write()
    return _report(draft, target, root, day)


def _report(draft: Draft, target: Path, root: Path, day: date) -> int:
    click.echo(f"\nÉcrit : {target}")
    registry = load(root, day)
    findings = [finding for finding in registry.findings if finding.file == draft.path]
    click.echo(
        text.render(
            findings, source.lines_of(root), judged=records(len(registry.tree.schemes), len(registry.tree.partners))
        ),
        nl=False,
    )
    for line in _NEXT[draft.kind]:
        click.echo(line)
    return int(any(finding.severity == "error" for finding in findings))
