"""The team's gestures on public records: each states dated facts, and is checked on the spot.

What would make a file wrong is not written: the file is left as it was, and the gesture says why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from egalite.editing import facts as facts_module
from egalite.editing import writer
from egalite.editing.writer import EditError
from egalite.finding import Finding
from egalite.records import revision
from egalite.records.document import Kind, open_document
from egalite.records.registry import Registry
from egalite.records.schema import nearest

Fact = Mapping[str, Any]


def state(registry: Registry, path: str, facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """Append facts to a record of a registry's root; gives the warnings of that file. Raises EditError, and writes nothing then."""
    document = open_document(registry.root, path)
    if document.data is None:
        raise EditError(f"{path} ne peut pas être lu ; corrigez d'abord ce que dit egalite check.")
    raw = facts_module.appended(document, facts)
    former = {finding.message for finding in registry.errors if finding.file == path}
    found = revision.findings(registry, {path: raw})
    faults = [one for one in found if one.severity == "error" and one.message not in former]
    if faults:
        raise EditError("\n".join(f"{path} : {fault.message}" for fault in faults))
    writer.replace(registry.root / path, raw)
    return tuple(finding for finding in found if finding.severity == "warning")


def correct(registry: Registry, path: str, fact: Fact, wrong: str) -> tuple[Finding, ...]:
    """Append the fact that replaces one of its kind, dated `wrong` by mistake. Raises EditError."""
    return state(registry, path, [{**fact, "corrects": wrong}])


def path_of(registry: Registry, kind: Kind, identifier: str) -> str:
    """The file of a scheme or of a partner. Raises EditError, with the nearest id."""
    paths = registry.tree.schemes if kind == "scheme" else registry.tree.partners
    if identifier not in paths:
        guess = nearest(identifier, tuple(paths))
        hint = f" ; le plus proche est « {guess} »" if guess else ""
        raise EditError(f"aucun{'e fiche' if kind == 'scheme' else ' organisme'} « {identifier} »{hint}.")
    return paths[identifier]
