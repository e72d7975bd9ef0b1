"""What is said to whoever proposed: an answer that an editor can send as it is."""

from __future__ import annotations

from collections.abc import Iterator

from egalite import titles
from egalite.editing import field_labels
from egalite.editing.intake.rejection import Rejected
from egalite.french.plural import count
from egalite.reporting.visible import visible

_LONGEST = 400  # characters of one point: a message may quote what was sent
_LONGEST_NAME = 120


# How whoever proposed corrects it.
BY_THE_FORM = (
    f"Pour corriger : ouvrez la page « {titles.PROPOSE} » du site, rouvrez-y votre fichier s'il se rouvre (sinon "
    "reprenez la saisie), corrigez, enregistrez, et renvoyez-nous le nouveau fichier."
)
ON_THE_FORGE = "Pour corriger : changez la branche de votre demande de fusion. Elle sera jugée de nouveau."


def refusal(rejected: Rejected, how: str = BY_THE_FORM) -> str:
    """An answer in plain French: what is wrong, field by field, and how to mend it."""
    return "\n".join(_lines(rejected, how)) + "\n"


def kept(name: str) -> str:
    """An answer to who proposed what an editor keeps."""
    return _letter(
        f"Votre proposition « {_short(name, _LONGEST_NAME)} » pour l'annuaire Égalité contre racisme est retenue. Merci.",
        "Elle est relue une dernière fois, puis mise en ligne.",
    )


def correction(name: str, how: str = BY_THE_FORM) -> str:
    """An answer that asks for a correction, which whoever sends it names."""
    return _letter(
        f"Nous avons bien reçu votre proposition « {_short(name, _LONGEST_NAME)} » pour l'annuaire Égalité contre racisme. Merci.",
        "Avant de la reprendre, nous vous demandons de corriger ce point : [à compléter]",
        how,
        "Rien n'a été publié, et rien n'a été changé dans l'annuaire.",
    )


def declined(name: str) -> str:
    """An answer to who proposed what is not kept; whoever sends it gives the ground."""
    return _letter(
        f"Nous avons bien reçu votre proposition « {_short(name, _LONGEST_NAME)} » pour l'annuaire Égalité contre racisme. Merci.",
        "Elle n'est pas retenue, pour cette raison : [à compléter]",
        "Rien n'a été publié, et rien n'a été changé dans l'annuaire. Si quelque chose n'est pas clair, répondez à ce message.",
    )


def _letter(*paragraphs: str) -> str:
    return "\n\n".join(("Bonjour,", *paragraphs, "L'équipe de l'annuaire Égalité contre racisme")) + "\n"


def _lines(rejected: Rejected, how: str) -> Iterator[str]:
    name = f" « {_short(rejected.name, _LONGEST_NAME)} »" if rejected.name else ""
    points = dict.fromkeys(
        _point(field_labels.place(finding), field_labels.sentence(finding)) for finding in rejected.findings
    )
    yield from ("Bonjour,", "")
    yield f"Nous avons bien reçu votre proposition{name} pour l'annuaire Égalité contre racisme. Merci."
    yield f"Elle ne peut pas encore être reprise : {count(len(points), 'point')} à corriger."
    yield ""
    yield from (f"{number}. {point}" for number, point in enumerate(points, 1))
    yield ""
    yield how
    yield "Rien n'a été publié, et rien n'a été changé dans l'annuaire."
    yield ""
    yield "Si un point n'est pas clair, répondez à ce message : nous vous aiderons."
    yield ""
    yield "L'équipe de l'annuaire Égalité contre racisme"


def _point(place: str, sentence: str) -> str:
    message = _short(sentence, _LONGEST)
    return f"{_short(place, _LONGEST_NAME)} : {message}" if place else f"{message[0].upper()}{message[1:]}"


def _short(text: str, longest: int) -> str:
    safe = visible(text)
    return safe if len(safe) <= longest else f"{safe[:longest]}…"
