"""`egalite check`: judge every record, print the findings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, format_option, relative, root_option, within
from egalite.cli.terminal import show
from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records.data_file import DataFileError
from egalite.records.registry import load
from egalite.reporting import formats, source
from egalite.reporting.summary import records


@click.command(cls=Command, name="check")
@root_option
@format_option
@day_option
@click.argument("paths", nargs=-1, metavar="[CHEMIN]…")
def command(root: Path, shape: str, day: date, paths: tuple[str, ...]) -> int:
    """Vérifie les fiches et les fichiers de données.

    Tout est jugé ; avec des chemins, seul ce qui les concerne est montré.

    Code de sortie : 0 si aucune erreur (les avertissements passent), 1 s'il y en a, 2 si la vérification
    n'a pas pu avoir lieu.
    """
    places = [relative(path, root) for path in paths]
    findings, scope = _judge(root, day)
    findings = [finding for finding in findings if within(finding.file, places)]
    output = formats.render(shape, findings, quote=source.lines_of(root), scope=scope)
    show(output, colour=formats.colour())
    return int(any(finding.severity == "error" for finding in findings))


def _judge(root: Path, day: date) -> tuple[Sequence[Finding], str]:
    """Findings of a root, and what was judged. Raises DataFileError when the checkout that judges another root is at fault."""
    try:
        registry = load(root, day)
    except DataFileError as error:
        if root.resolve() != CHECKOUT:
            raise
        return error.findings, ""
    return registry.findings, records(registry.tree)
