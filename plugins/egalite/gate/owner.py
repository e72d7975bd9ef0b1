"""Whose records a proposal changes: a partner changes its own, one organisation at a time."""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.history.entries import Delta
from egalite.records.document import Document


def judge(proposal: Delta) -> Iterator[Finding]:
    """One finding when a proposal touches several organisations.

    A scheme belongs to the `partner` that it names, before and after: taking somebody's scheme touches both. One that
    cannot be read names nobody; `egalite check` tells why.
    """
    owners: dict[str, str] = {}
    for entry in proposal.changed:
        for owner in _owners(entry.path, (proposal.before.get(entry.path, ""), entry.blob), proposal):
            owners.setdefault(owner, entry.path)
    if len(owners) > 1:
        names = ", ".join(f"« {owner} »" for owner in sorted(owners))
        message = f"la proposition touche les fiches de plusieurs organismes ({names}) ; faites-en une par organisme."
        yield Finding(max(owners.values()), 1, 1, "gate-owner", message)


def _owners(path: str, blobs: tuple[str, ...], proposal: Delta) -> Iterator[str]:
    folder, _, rest = path.partition("/")
    if folder == "partners" and "/" in rest:
        yield rest.partition("/")[0]
    elif folder == "schemes" and rest.endswith(".md"):
        for blob in blobs:
            if blob in proposal.contents:
                data = Document(path, "scheme", rest, proposal.contents[blob]).data
                if data is not None and isinstance(data.get("partner"), str):
                    yield data["partner"]
