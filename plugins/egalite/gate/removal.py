"""Records that go: an address that has answered never dies, and an identifier never changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from egalite.convention.publication import visibility
from egalite.convention.scheme_life import on_day
from egalite.finding import Finding
from egalite.gate.record import conforming, fields, kind_of, partner_of
from egalite.history.entries import REMOVED, Delta
from egalite.history.facts import answered
from egalite.records import word_list
from egalite.records.document import identify
from egalite.records.kinds import IDENTIFIER, KINDS, OWNED
from egalite.records.renames import renames

_LISTS = {name: f"schemas/{kind.retired}" for name, kind in KINDS.items() if kind.retired}


def judge(proposal: Delta, day: date) -> Iterator[Finding]:
    """Each removed record whose address has answered, unless the lists of `egalite erase` hold it; a rename is told once."""
    removed, pairs = renamed(proposal)
    if not removed:
        return
    retired = {kind: word_list.parse(proposal.merged(path) or b"") for kind, path in _LISTS.items()}
    online = {path for path in removed if kind_of(path) in OWNED and _answered(proposal, path, removed[path], day)}
    partners = {f"partners/{partner_of(path, removed[path])}/partner.yml" for path in online}
    for path in sorted(removed):
        kind, identifier = identify(path)
        if identifier in retired[kind] or (path not in online and path not in partners):
            continue
        if path in pairs:
            new = identify(pairs[path])[1]
            message = (
                f"identifiant changé de « {identifier} » en « {new} » : l'adresse de « {identifier} » meurt ; gardez "
                f"« {identifier} » comme nom de fichier."
            )
            yield Finding(path, 1, 1, "gate-rename", message)
        else:
            how = f"« egalite withdraw {identifier} » la retire" if kind in OWNED else "« egalite erase » l'efface"
            message = (
                f"ce fichier est supprimé, et son adresse meurt ; remettez-le : {how} en laissant une page qui aide."
            )
            yield Finding(path, 1, 1, "gate-removal", message)


def renamed(proposal: Delta) -> tuple[dict[str, bytes], dict[str, str]]:
    """The records that a proposal removes, with what each held, and the new path of those that another file continues."""
    removed = {
        entry.path: proposal.contents.get(proposal.before[entry.path], b"")
        for entry in proposal.changed
        if entry.mode == REMOVED and kind_of(entry.path)
    }
    added = {
        entry.path: proposal.contents.get(entry.blob, b"")
        for entry in proposal.changed
        if entry.path not in proposal.before and kind_of(entry.path)
    }
    return removed, renames(removed, added) if removed else {}


def _answered(proposal: Delta, path: str, raw: bytes, day: date) -> bool:
    """Whether the page of a record may have been seen, as the publication rule says; without it, all but a new draft."""
    record = conforming(path, raw)
    record = on_day(record, day) if record is not None else None
    name = partner_of(path, raw)
    folder = f"partners/{name}/partner.yml"
    partner = conforming(folder, proposal.base(folder)) if IDENTIFIER.match(name) else None
    if record is not None and partner is not None:
        return visibility(record, partner, day) != "offline"
    return answered(fields(path, raw) or {})
