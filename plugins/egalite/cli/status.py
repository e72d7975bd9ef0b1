"""`egalite status`: what a day makes of a scheme or of a partner, and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, root_option
from egalite.cli.terminal import say
from egalite.french.typography import typeset
from egalite.records.registry import load
from egalite.records.schema import nearest
from egalite.register import status


@click.command(cls=Command, name="status")
@click.argument("identifier", metavar="IDENTIFIANT")
@root_option
@day_option
def command(identifier: str, root: Path, day: date) -> int:
    """Dit si une fiche ou un organisme est en ligne un jour donné, pourquoi, depuis quand, jusqu'à quand.

    IDENTIFIANT est celui d'une fiche ou d'un organisme, ou l'adresse de sa page. Rien n'est changé.
    """
    registry = load(root, day)
    kind, name = _target(identifier, registry.tree.schemes, registry.tree.partners)
    records, write = (
        (registry.schemes, status.of_scheme) if kind == "scheme" else (registry.partners, status.of_partner)
    )
    if name not in records:
        paths = registry.tree.schemes if kind == "scheme" else registry.tree.partners
        raise click.UsageError(f"{paths[name]} a une erreur ; egalite check dit laquelle.")
    say(typeset(write(registry, name)))
    for line in status.facts(registry, kind, name):
        say(typeset(f"  {line}"))
    return 0


def _target(text: str, schemes: dict[str, str], partners: dict[str, str]) -> tuple[str, str]:
    """Kind and id of what somebody names, by its id or its page's address. Raises UsageError."""
    parts = [part for part in text.split("/") if part]
    name = parts[-1] if parts else ""
    if name in schemes and "partenaires" not in parts:
        return "scheme", name
    if name in partners:
        return "partner", name
    guess = nearest(name, (*schemes, *partners))
    raise click.UsageError(f"ni fiche ni organisme « {text} »{f' ; le plus proche est « {guess} »' if guess else ''}.")
