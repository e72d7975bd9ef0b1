"""Whose records a proposal changes: a partner changes its own, one organisation at a time."""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.gate.record import kind_of, partner_of
from egalite.history.entries import Delta
from egalite.records.content.proposers import FILE, Proposer
from egalite.records.kinds import KINDS, OWNED


def judge(proposal: Delta, proposer: Proposer) -> Iterator[Finding]:
    """What a proposal touches that is not its author's; several organisations at once, when the author speaks for none.

    A record belongs to the `partner` that it names, before and after: taking somebody's touches both. One that
    cannot be read names nobody; `egalite check` tells why.
    """
    owners: dict[str, str] = {}
    for entry in proposal.changed:
        for owner in _owners(entry.path, (proposal.before.get(entry.path, ""), entry.blob), proposal):
            owners.setdefault(owner, entry.path)
    if proposer.organisations:
        own = _names(proposer.organisations)
        who = f"le compte « {proposer.account} »" if proposer.account else "la proposition"
        for owner in sorted(owners.keys() - proposer.organisations):
            message = (
                f"{who} parle pour {own}, pas pour « {owner} » ; retirez ce fichier, ou demandez "
                f"à l'équipe du site d'inscrire ce compte dans {FILE.path}."
            )
            yield Finding(owners[owner], 1, 1, "gate-owner", message)
    elif len(owners) > 1:
        message = f"la proposition touche les fiches de plusieurs organismes ({_names(owners)}) ; faites-en une par organisme."
        yield Finding(max(owners.values()), 1, 1, "gate-owner", message)


def _names(owners: frozenset[str] | dict[str, str]) -> str:
    return ", ".join(f"« {owner} »" for owner in sorted(owners))


def _owners(path: str, blobs: tuple[str, ...], proposal: Delta) -> Iterator[str]:
    folder, _, rest = path.partition("/")
    if folder == KINDS["partner"].folder and "/" in rest:
        yield rest.partition("/")[0]
    elif kind_of(path) in OWNED:
        yield from filter(None, (partner_of(path, proposal.contents.get(blob)) for blob in blobs))
