"""What is said to whoever proposed: an answer that an editor can send as it is."""

from __future__ import annotations

from collections.abc import Iterator

from egalite.editing.intake.proposal import Fault, Refused
from egalite.french.plural import count
from egalite.reporting.visible import visible

_LONGEST = 400  # characters of one fault: a message may quote what was sent


def refusal(refused: Refused) -> str:
    """An answer in plain French: what is wrong, field by field, and how to mend it."""
    return "\n".join(_lines(refused)) + "\n"


def _lines(refused: Refused) -> Iterator[str]:
    named = f" « {_short(refused.name, 120)} »" if refused.name else ""
    faults = [fault for fault in dict.fromkeys(refused.faults) if fault.message]
    yield from ("Bonjour,", "")
    yield f"Nous avons bien reçu votre proposition{named} pour l'annuaire Égalité contre racisme. Merci."
    yield f"Elle ne peut pas encore être reprise : {count(len(faults), 'point')} à corriger."
    yield ""
    yield from (f"{number}. {_told(fault)}" for number, fault in enumerate(faults, 1))
    yield ""
    yield "Pour corriger : ouvrez la page « Proposer un dispositif » du site, rouvrez-y votre fichier s'il se rouvre (sinon"
    yield "reprenez la saisie), corrigez ces points, enregistrez, et renvoyez-nous le nouveau fichier."
    yield "Rien n'a été publié, et rien n'a été changé dans l'annuaire."
    yield ""
    yield "Si un point n'est pas clair, répondez à ce message : nous vous aiderons."
    yield ""
    yield "L'équipe de l'annuaire Égalité contre racisme"


def _told(fault: Fault) -> str:
    message = _short(fault.message, _LONGEST)
    return f"{_short(fault.place, 120)} : {message}" if fault.place else f"{message[0].upper()}{message[1:]}"


def _short(text: str, longest: int) -> str:
    shown = visible(text)
    return shown if len(shown) <= longest else f"{shown[:longest]}…"
