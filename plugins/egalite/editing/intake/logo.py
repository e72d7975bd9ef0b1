"""The logo that a proposal brings: judged as it came, encoded anew before anybody sees it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from egalite.convention.standing import standing
from egalite.editing.editor import rewrite_record
from egalite.editing.intake.received_proposal import ReceivedProposal
from egalite.editing.intake.rejection import objection
from egalite.finding import Finding
from egalite.images import kinds, publish
from egalite.images.judge import judge as judge_image
from egalite.records import dump
from egalite.records.candidate import Candidate
from egalite.records.document import open_document
from egalite.records.registry import Registry

_NAME = "logo.webp"


def findings(proposal: ReceivedProposal, partner: Mapping[str, Any], day: date) -> Iterator[Finding]:
    """What forbids the logo; nothing when there is none."""
    if proposal.logo is None:
        return
    if not standing(partner, day).bound:
        sentence = "l'annuaire montre celui des organismes liés par une convention ; ôtez-le de la proposition."
        yield objection(("logo",), sentence)
        return
    raw, alt = proposal.logo
    for finding in judge_image(raw, _file_name(raw)):
        yield objection(("logo",), finding.message)
    yield from Candidate("proposal", "", {"logo": {"alt": alt}}).characters()


def files(
    proposal: ReceivedProposal, registry: Registry, partner: Mapping[str, Any]
) -> Iterator[tuple[str, bytes | None]]:
    """The logo encoded anew, the one it replaces, and the organisation's record, `partner`, once it tells of it."""
    if proposal.logo is None:
        return
    raw, alt = proposal.logo
    image = publish.to_webp(raw)
    path = f"partners/{proposal.organisation}/{_NAME}"
    former = registry.tree.logos.get(proposal.organisation)
    document = open_document(registry.root, registry.tree.partners[proposal.organisation])
    same = former == path and (registry.root / path).read_bytes() == image
    if same and partner.get("logo", {}).get("alt") == alt:
        return
    if not same:
        yield path, image
        if former is not None and former != path:
            yield former, None
    block = {"file": _NAME, "alt": alt, "rights_granted_on": proposal.made_on}
    yield document.path, rewrite_record(document, dump.ordered("partner", {**partner, "logo": block}), "")


def _file_name(raw: bytes) -> str:
    """The name that an image would have by what it is, for its judge to have nothing to say of it."""
    kind = kinds.recognise(raw)
    return f"logo{next((suffix for suffix, name in kinds.ACCEPTED.items() if name == kind), '.png')}"
