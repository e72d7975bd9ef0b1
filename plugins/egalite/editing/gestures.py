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
from egalite.records.document import Kind
from egalite.records.registry import Registry, load
from egalite.records.schema import nearest

Fact = Mapping[str, Any]


def state(registry: Registry, path: str, facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """Append facts to a record of a registry's root; gives the warnings of that file. Raises EditError, and writes nothing then."""
    root = registry.root
    raw = (root / path).read_bytes()
    former = {finding.message for finding in registry.errors if finding.file == path}
    facts_module.append(root, path, facts)
    after = load(root, registry.day)
    faults = [finding for finding in after.errors if finding.file == path and finding.message not in former]
    if faults:
        writer.replace(root / path, raw)
        raise EditError("\n".join(f"{path} : {fault.message}" for fault in faults))
    return tuple(finding for finding in after.findings if finding.file == path and finding.severity == "warning")


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
