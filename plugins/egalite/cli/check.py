"""`egalite check`: judge every record, print the findings."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.registry.finding import Finding
from egalite.registry.registry import Registry, load

FORMATS = ("text", "github", "json", "markdown")


@click.command(cls=Command, name="check")
@root_option
@click.option(
    "--format",
    "shape",
    type=Choice(FORMATS),
    default="text",
    metavar="FORMAT",
    help="text (par défaut), github (annotations), json ou markdown.",
)
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
    click.echo(_render(shape, findings, registry), nl=False, color=_colour())
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


def _render(shape: str, findings: Sequence[Finding], registry: Registry) -> str:
    if shape == "github":
        from egalite.reporting import github

        return github.render(findings)
    if shape == "json":
        from egalite.reporting import json

        return json.render(findings)
    if shape == "markdown":
        from egalite.reporting import markdown

        return markdown.render(findings)
    from egalite.reporting import source, text

    return text.render(
        findings,
        source.lines_of(registry.root),
        schemes=len(registry.tree.schemes),
        partners=len(registry.tree.partners),
        colour=_colour(),
    )


def _colour() -> bool:
    """Only on a terminal that can, and never against the reader's wish (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
