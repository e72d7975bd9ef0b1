"""`egalite provenance`: who brought each record where it stands, and whether it is proven."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import cast

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import root_option
from egalite.cli.terminal import say, show
from egalite.history import provenance
from egalite.history.git import HistoryError
from egalite.project import CHECKOUT
from egalite.records.kinds import KINDS, OWNED
from egalite.records.registry import load
from egalite.records.values.day import today
from egalite.reporting import provenance as report


@click.command(cls=Command, name="provenance")
@root_option
@click.option(
    "--mode",
    type=Choice(provenance.MODES),
    metavar="MODE",
    help="merge : une fusion valide ; signed : une signature de .github/allowed_signers. Par défaut, celui de publishconf.py.",
)
@click.option(
    "--released",
    metavar="COMMIT",
    help="Commit de la dernière version publiée : ce qu'il contient garde les signatures valables à leur date (mode signed).",
)
@click.argument("identifier", required=False, metavar="[ID]")
def command(root: Path, mode: provenance.Mode | None, released: str | None, identifier: str | None) -> int:
    """Montre par quels changements une fiche est arrivée là, et vérifie ses validations.

    Code de sortie : 0 si tout ce qui est affiché est prouvé, 1 sinon, 2 si l'historique ne peut pas être lu.
    """
    try:
        history = provenance.read(root, mode or _published(), released)
    except HistoryError as error:
        raise click.ClickException(str(error)) from None
    if not history.head:
        raise click.ClickException(history.notice or f"« {root} » n'a pas d'historique Git.")
    registry = load(root, today())
    owned = {path: (kind, one) for kind in OWNED for one, path in registry.tree.paths[kind].items()}
    paths = [*owned, *registry.tree.partners.values()]
    if identifier is None:
        show(report.table(history, paths))
    else:
        candidates = [KINDS[kind].path(identifier) for kind in (*OWNED, "partner")]
        chosen_paths = [path for path in candidates if path in paths or path in history.chains]
        if not chosen_paths:
            raise click.ClickException(f"« {identifier} » n'est ni une fiche, ni un organisme, présent ou supprimé.")
        for path in chosen_paths:
            say(report.chain(history, path, registry.vocabularies["statuses"]))
        paths = [path for path in chosen_paths if path in paths]
    shown = {
        registry.tree.paths[kind.name][one]
        for kind, one, _ in registry.owned
        if registry.visible(one, kind.name) in ("online", "planned")
    }
    online = {path: path in shown for path in paths}
    faults = report.faults(history, online)
    show(report.summary(history, list(online), faults))
    return int(bool(faults))


def _published() -> provenance.Mode:
    """The mode of the published site: a setting of the running checkout."""
    return cast(provenance.Mode, runpy.run_path(str(CHECKOUT / "publishconf.py"))["EGALITE_VALIDATION"])
