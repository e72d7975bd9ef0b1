"""The rules' word on a plan, its files in place among the others."""

from __future__ import annotations

from pathlib import Path

from egalite.editing.intake.plan import Plan
from egalite.editing.intake.rejection import Rejected
from egalite.editing.writer import EditError
from egalite.finding import Finding
from egalite.records.registry import Registry, load


def judge(plan: Plan, registry: Registry) -> tuple[Finding, ...]:
    """Write the files into the registry's folder, a copy, and check everything again; gives the new warnings of these files.

    Raises Rejected when they bring errors, EditError when they would touch somebody else's.
    """
    if not plan.files:
        return ()
    proposal = plan.proposal
    folder = f"partners/{proposal.organisation}/"
    if any(path != proposal.path and not path.startswith(folder) for path in plan.files):
        raise EditError("la proposition toucherait un autre organisme ; rien n'a été écrit.")
    for path, content in plan.files.items():
        _put(registry.root / path, content)
    before = {(finding.file, finding.rule, finding.message) for finding in registry.findings}
    after = load(registry.root, registry.day)
    fresh = [one for one in after.findings if (one.file, one.rule, one.message) not in before]
    errors = [one for one in after.errors if one.file in plan.files or one in fresh]
    if errors:
        raise Rejected(errors, proposal.name)
    return tuple(one for one in fresh if one.file in plan.files)


def _put(place: Path, content: bytes | None) -> None:
    if content is None:
        place.unlink()
        return
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(content)
