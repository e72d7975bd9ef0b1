"""Whether an organisation may propose what it proposes: who it is, whose scheme it is, which fields it may fill in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from egalite.editing.field_labels import AGAIN
from egalite.editing.intake.received_proposal import ReceivedProposal
from egalite.editing.intake.rejection import objection
from egalite.finding import Finding, Pointer
from egalite.records import word_list
from egalite.records.registry import Registry
from egalite.records.schema import reserved, schema

ORGANISATION: Pointer = ("organisation",)


_OPEN = ("online", "planned")  # what a new record may be


def identifier(proposal: ReceivedProposal) -> Pointer:
    """Where a proposal says which record it is about."""
    return (proposal.part, "id")


def findings(proposal: ReceivedProposal, registry: Registry) -> Iterator[Finding]:
    """What forbids a proposal before its values are looked at."""
    yield from _date(proposal, registry.day)
    yield from _organisation(proposal, registry)
    if proposal.identifier:
        yield from _record(proposal, registry)
    yield from _reserved(proposal)


def _date(proposal: ReceivedProposal, day: date) -> Iterator[Finding]:
    """The day of a proposal becomes that of the rights on its logo: it exists, and has come."""
    try:
        if date.fromisoformat(proposal.made_on) <= day:
            return
    except ValueError:
        pass
    yield objection(("made_on",), f"« {proposal.made_on} » n'est pas un jour passé ; réglez la date de l'appareil.")


def _organisation(proposal: ReceivedProposal, registry: Registry) -> Iterator[Finding]:
    identifier, path = proposal.organisation, registry.tree.partners.get(proposal.organisation)
    # One that was taken in before may present itself again in the same words.
    if (
        proposal.kind == "new"
        and path is not None
        and proposal.presentation is not None
        and registry.readings[path].data != proposal.partner()
    ):
        yield objection(ORGANISATION, "il est déjà dans l'annuaire ; choisissez-le dans la liste du formulaire.")
    if path is None and (proposal.presentation is None or proposal.kind == "organisation"):
        yield objection(ORGANISATION, f"« {identifier} » n'est pas dans l'annuaire ; présentez-le dans le formulaire.")
    if identifier in word_list.entries(word_list.RETIRED["partner"]):
        yield objection(ORGANISATION, "cet identifiant a servi à un organisme effacé ; choisissez-en un autre.")


def _record(proposal: ReceivedProposal, registry: Registry) -> Iterator[Finding]:
    if proposal.identifier in word_list.entries(word_list.RETIRED[proposal.part]):
        yield objection(
            identifier(proposal), "il a servi à une fiche retirée et ne peut plus servir ; choisissez-en un autre."
        )
    open_status = proposal.part == "scheme"  # an event says of itself whether it is held
    status = proposal.record.get("status")
    reading = registry.readings.get(registry.tree.paths[proposal.part].get(proposal.identifier, ""))
    if reading is None:
        if proposal.kind != "new":
            sentence = f"aucune fiche « {proposal.identifier} » n'est dans l'annuaire ; proposez-en une nouvelle."
            yield objection(identifier(proposal), sentence)
        elif open_status and status not in _OPEN:
            sentence = "une fiche nouvelle est en ligne ou à venir ; choisissez l'un des deux."
            yield objection(("status",), sentence, proposal.path)
        return
    current = reading.data or {}
    if current.get("partner") != proposal.organisation:
        sentence = "cette fiche est celle d'un autre organisme ; lui seul peut en proposer la mise à jour."
        yield objection(ORGANISATION, sentence)
    elif registry.corpus.records[proposal.part].get(proposal.identifier, {}).get("status") == "withdrawn":
        sentence = "cette fiche a été retirée de l'annuaire ; écrivez-nous avant de la proposer de nouveau."
        yield objection(identifier(proposal), sentence)
    elif proposal.kind == "close":
        if proposal.reason not in schema("proposal")["properties"][proposal.part]["properties"]["reason"]["x-choices"]:
            yield objection(
                (proposal.part, "reason"), "ce motif n'est pas celui d'un organisme ; choisissez-en un du formulaire."
            )
    elif (
        open_status
        and proposal.record
        and status != current.get("status")
        and (current.get("status"), status) != ("planned", "online")
    ):
        sentence = "il ne change pas par une proposition, sauf quand un dispositif à venir ouvre."
        yield objection(("status",), sentence, proposal.path)


def _reserved(proposal: ReceivedProposal) -> Iterator[Finding]:
    records = (
        (proposal.part, proposal.path, proposal.record),
        ("partner", proposal.partner_path, proposal.presentation or {}),
    )
    for kind, path, record in records:
        for name in record:
            if name in reserved(kind):
                yield objection((name,), f"seule l'équipe du site remplit ce champ ; {AGAIN}.", path)
