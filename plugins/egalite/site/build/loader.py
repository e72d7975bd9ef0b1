"""Records and what Git proves of them, read together; what nobody allowed brought is withheld, and told.

A verification that no validated change brought is left out of what pages are made from: none says that it was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from egalite.convention.publication import Visibility
from egalite.history import provenance
from egalite.history.facts import EDITORS
from egalite.history.git import HistoryError
from egalite.history.provenance import History, Mode, Provenance
from egalite.records import registry as registry_module
from egalite.records.registry import Registry
from egalite.reporting import source
from egalite.reporting import text as report
from egalite.site.build.published_tree import PublishedTree
from egalite.site.errors import SiteError


class Loaded(NamedTuple):
    """What pages are made from. `notices` are French sentences that whoever publishes must know."""

    registry: Registry
    history: History
    notices: list[str]


class _Withheld(NamedTuple):
    """The path of a record kept offline: what it is instead of online, and the file that nobody allowed brought."""

    path: str
    shown_as: Visibility
    file: str


def load(root: Path, day: date, mode: Mode, tree: PublishedTree | None = None) -> Loaded:
    """Read, check and date every record. The history of a `tree` whose folder is `root` is that of what it stands for.

    Raises SiteError when one has an error, or when `signed` cannot be proven.
    """
    try:
        reading = provenance.start(tree.root, mode, tree.released) if tree else provenance.start(root, mode)
        if tree is None:
            registry = registry_module.load(root, day, style=False)
            history = reading()
        else:
            registry = registry_module.load(root, day, tree.gone, style=False)
            history = tree.dated(reading())
    except HistoryError as error:
        raise SiteError(f"les validations ne peuvent pas être vérifiées : {error}") from None
    if registry.errors:
        raise SiteError(report.render(registry.errors, source.lines_of(root)))
    withheld = list(_withheld(registry, history))
    unattested = [
        name for name, data in registry.schemes.items() if _unattested(data, history.of(registry.tree.schemes[name]))
    ]
    notices = [history.notice] if history.notice else []
    # A warning on what pages are made from besides records: a page may have lost a contact, or a search a concept.
    warnings = (finding for finding in registry.findings if finding.file in registry.corpus.data)
    notices += [f"{warning.file}:{warning.line}:{warning.column} : {warning.message}" for warning in warnings]
    notices += [
        f"{record.path} reste hors ligne : {record.file} n'a été apporté par aucun changement signé "
        "d'une personne habilitée."
        for record in withheld
    ]
    if history.head:
        notices += [
            f"{registry.tree.schemes[name]} : la page dit « À vérifier » : aucun changement validé n'a apporté la vérification "
            "inscrite."
            for name in unattested
        ]
    schemes = dict(registry.schemes)
    for name in unattested:
        schemes[name] = {field: value for field, value in schemes[name].items() if field != "verification"}
    registry = replace(
        registry,
        corpus=registry.corpus.having({"scheme": schemes}),
        withheld={record.path: record.shown_as for record in withheld},
    )
    return Loaded(registry_module.published(registry), history, notices)


def _unattested(scheme: Mapping[str, Any], proof: Provenance | None) -> bool:
    """Whether a scheme claims an editor's verification that is not proven, be it that nothing could be read."""
    return scheme.get("verification", {}).get("by") in EDITORS and (proof is None or proof.validated is None)


def _withheld(registry: Registry, history: History) -> Iterator[_Withheld]:
    """In mode `signed`, records whose own file or whose partner's folder is unproven.

    One that was rightly online before has the page of what is gone: its address never dies.
    """
    if history.mode != "signed":
        return
    partners = {partner for partner in registry.partners if history.partner_unproven(partner)}
    for kind, identifier, data in registry.owned:
        path = registry.tree.paths[kind.name][identifier]
        if registry.visible(identifier, kind.name) not in ("online", "planned"):
            continue
        shown_as: Visibility = "lapsed" if history.was_online(path) else "offline"
        if history.unproven(path):
            yield _Withheld(path, shown_as, "ce fichier")
        elif data["partner"] in partners:
            yield _Withheld(path, shown_as, f"le dossier partners/{data['partner']}/")
