"""`egalite check`: judge every record, print the findings."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, format_option, root_option
from egalite.registry.finding import Finding
from egalite.registry.registry import load
from egalite.reporting import formats, source
from egalite.reporting.summary import records


@click.command(cls=Command, name="check")
@root_option
@format_option
@day_option
@click.argument("paths", nargs=-1, metavar="[CHEMIN]…")
def command(root: Path, shape: str, day: date, paths: tuple[str, ...]) -> int:
    """Vérifie les fiches.

    Toutes les fiches sont jugées ; avec des chemins, seul ce qui les concerne est montré.

    Code de sortie : 0 si aucune erreur (les avertissements passent), 1 s'il y en a, 2 si la vérification
    n'a pas pu avoir lieu.
    """
    wanted = [_relative(path, root) for path in paths]
    registry = load(root, day)
    findings = _within(registry.findings, wanted)
    judged = records(len(registry.tree.schemes), len(registry.tree.partners))
    shown = formats.render(shape, findings, quote=source.lines_of(registry.root), judged=judged)
    click.echo(shown, nl=False, color=formats.colour())
    return int(any(finding.severity == "error" for finding in findings))


def _relative(path: str, root: Path) -> str:
    """A path given from the current folder or from the root, as findings write it. Raises BadParameter."""
    top = root.resolve()
    for given in (Path.cwd() / path, top / path):
        # The last part is not resolved: a symbolic link is a finding at its own place.
        place = Path(os.path.normpath(given))
        place = place.parent.resolve() / place.name
        if os.path.lexists(place) and place.is_relative_to(top):
            return place.relative_to(top).as_posix()
    raise click.BadParameter(
        f"« {path} » n'existe pas dans le dossier « {root} ».",
        click.get_current_context(),
        click.get_current_context().command.params[-1],
    )


def _within(findings: Sequence[Finding], wanted: Sequence[str]) -> list[Finding]:
    if not wanted or "." in wanted:
        return list(findings)
    return [f for f in findings if any(f.file == path or f.file.startswith(f"{path}/") for path in wanted)]
