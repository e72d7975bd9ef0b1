"""Records whose identifier changed: a file that goes and one that comes, with the same content or nearly."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from egalite.records import kinds
from egalite.records.document import Document, identify

_SIMILAR = 0.6  # share of lines in common; Git itself takes half for a rename
_MANY = 2500  # pairs of files beyond which only equal contents are compared


def renames(removed: Mapping[str, bytes], added: Mapping[str, bytes]) -> dict[str, str]:
    """New path of each removed record that one added file continues, by its old path. Contents are given by path.

    A record continues another of the same kind, and what an organisation owns another of the same one.
    """
    pairs: dict[str, str] = {}
    thorough = len(removed) * len(added) <= _MANY
    for old, former in sorted(removed.items()):
        ranked = [
            (_likeness(old, former, new, content, thorough), new)
            for new, content in sorted(added.items())
            if new not in pairs.values()
        ]
        likeness, new = max(ranked, default=(0.0, ""), key=lambda pair: pair[0])
        if likeness >= _SIMILAR:
            pairs[old] = new
    return pairs


def _likeness(old: str, former: bytes, new: str, content: bytes, thorough: bool) -> float:
    if old.split("/", maxsplit=1)[0] != new.split("/", maxsplit=1)[0]:
        return 0.0
    if former == content:
        return 1.0
    if not thorough or _partner(old, former) != _partner(new, content):
        return 0.0
    return difflib.SequenceMatcher(None, former.splitlines(), content.splitlines(), autojunk=False).ratio()


def _partner(path: str, raw: bytes) -> str:
    """The organisation that owns a record; empty for another record, or one that cannot be read."""
    kind, identifier = identify(path)
    data = Document(path, kind, identifier, raw).data if kind in kinds.OWNED else None
    return str((data or {}).get("partner", ""))
