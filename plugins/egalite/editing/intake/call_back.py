"""The call to an organisation before anything is written: a form identifies nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from egalite.editing.intake.received_proposal import ReceivedProposal
from egalite.editing.new import answers
from egalite.editing.terminal import Terminal
from egalite.records.values.day import read_day
from egalite.records.vocabulary import vocabularies
from egalite.reporting.visible import visible

# A partner who calls itself back proves nothing.
ROLES = {name: term.label for name, term in vocabularies()["roles"].items() if name != "partenaire"}


@dataclass(frozen=True, slots=True)
class CallBack:
    """A call to a contact of the organisation that was known before the proposal: by which role, on which day."""

    by: str
    on: date


class NotCalledBack(Exception):
    """Nobody called the organisation back, or nobody says so."""


def ask(terminal: Terminal, proposal: ReceivedProposal, organisation: str, day: date) -> CallBack:
    """Who called the organisation back, and when. Raises NotCalledBack."""
    terminal.say(f"« {visible(proposal.name)} », au nom de « {visible(organisation)} ».")
    terminal.say(
        "Un formulaire n'identifie personne : seul un rappel le fait, à un contact trouvé ailleurs que dans la"
    )
    terminal.say("proposition (convention, site officiel, annuaire).")
    agreed = terminal.ask("Avez-vous rappelé cet organisme, et confirmé qu'il propose ceci ? (oui ou non)", "non")
    if answers.fold(agreed) not in ("o", "oui"):
        raise NotCalledBack
    terminal.say("Rôles : " + ", ".join(f"{name} ({label})" for name, label in ROLES.items()))
    role = ""
    while role not in ROLES:
        role = answers.term(terminal.ask("En quel rôle ?", next(iter(ROLES))), ROLES)
    return CallBack(role, _ask_day(terminal, day))


def _ask_day(terminal: Terminal, today: date) -> date:
    """A day that is not to come."""
    while True:
        try:
            day = read_day(terminal.ask("Quel jour ?", today.isoformat()))
        except ValueError as error:
            terminal.say(str(error))
            continue
        if day <= today:
            return day
        terminal.say("Ce jour est dans le futur.")
