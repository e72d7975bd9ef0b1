"""What an editor must verify by hand, field by field; which fields are sensitive.

A phone, an address, a site or an e-mail that somebody swapped would send a frightened person to a trap: these are never
accepted on the proposal's word alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from egalite.records.document import Kind
from egalite.review.comparison import FieldChange

Code = Literal[
    "call", "web", "mail", "place", "convention", "partner", "online", "withdrawal", "status", "verification", "logo",
    "committee", "hours", "wording", "source",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """Something to do by hand. `sensitive` fields are marked in the list of changes."""

    code: Code
    sentence: str
    sensitive: bool = False


CHECKS = {
    check.code: check
    for check in (
        Check(
            "call",
            "Appelez le nouveau numéro : qui répond ? Puis rappelez l'organisme au numéro de votre registre, jamais à "
            "celui de la proposition.",
            sensitive=True,
        ),
        Check(
            "web",
            "Ouvrez la nouvelle adresse : la page est-elle bien celle de l'organisme ? Y mène-t-il depuis son propre site ?",
            sensitive=True,
        ),
        Check(
            "mail",
            "Faites confirmer la nouvelle adresse électronique par le contact de votre registre.",
            sensitive=True,
        ),
        Check("place", "Faites confirmer le nouveau lieu par le contact de votre registre.", sensitive=True),
        Check(
            "convention",
            "Comparez les dates avec l'original de la convention et de la Charte : elles décident de ce qui est en ligne.",
            sensitive=True,
        ),
        Check(
            "partner",
            "La fiche change d'organisme : obtenez l'accord de celui qui la quitte et de celui qui la reçoit.",
            sensitive=True,
        ),
        Check(
            "online",
            "Mise en ligne : le comité de suivi l'a-t-il examinée (article 4.2) ? Sinon, consultez-le ou convoquez-le.",
            sensitive=True,
        ),
        Check(
            "withdrawal",
            "Retrait demandé par l'organisme ou par votre équipe : fusionnez sans attendre. Le comité de suivi en est informé "
            "ensuite (article 4.2).",
            sensitive=True,
        ),
        Check(
            "status",
            "La fiche n'est plus présentée comme ouverte : l'organisme le confirme-t-il ? Pour la retirer, un retrait dit "
            "pourquoi et laisse une page d'aide.",
            sensitive=True,
        ),
        Check(
            "verification",
            "La proposition inscrit une vérification : ne fusionnez que si votre équipe l'a faite elle-même.",
            sensitive=True,
        ),
        Check(
            "logo",
            "Logo : l'autorisation écrite de l'organisme est-elle au registre (article 3.1) ? L'image est-elle la bonne ?",
            sensitive=True,
        ),
        Check(
            "committee",
            "Comparez les suites inscrites avec le compte rendu du comité. Ni nom, ni motif.",
            sensitive=True,
        ),
        Check("hours", "Faites confirmer les horaires en même temps que le numéro ou le lieu."),
        Check(
            "wording",
            "Texte : si la reformulation ne vient pas de l'organisme, il doit l'accepter (article 3.1). "
            "Aucun nom de personne.",
        ),
        Check("source", "Ouvrez chaque nouvelle source : dit-elle bien ce que la fiche affirme ?"),
    )
}

_CHANNELS: dict[str, Code] = {
    "telephone": "call",
    "sms": "call",
    "courriel": "mail",
    "courrier": "place",
    "sur-place": "place",
}
_HOURS = frozenset({"hours", "opening", "closed", "opens_on"})
_PLACE = frozenset({"name", "address", "postcode", "city", "department"})
_SCHEME: dict[str, Code] = {
    "partner": "partner", "co_partners": "partner", "closed": "hours", "withdrawal": "withdrawal", "verification": "verification", "sources": "source",
    "name": "wording", "summary": "wording", "limits": "wording", "note": "wording", "operator_label": "wording",
}  # fmt: skip
_PARTNER: dict[str, Code] = {
    "site": "web", "relation": "convention", "conventions": "convention", "logo": "logo", "name": "wording",
    "presentation": "wording", "reproduction_right": "convention", "backlink": "web",
}  # fmt: skip


def check_of(kind: Kind, change: FieldChange) -> Check | None:
    """What a change asks of the editor, if anything."""
    first = change.path[0]
    code: Code | None
    if kind == "committee":
        code = "committee"
    elif kind == "partner":
        code = _PARTNER.get(first)
    elif first == "status":
        code = _STATUS.get(change.term) or ("status" if change.before and change.after else None)
    elif first == "withdrawal" and not change.after:
        code = None  # what is put back online is judged by its status
    elif first == "partner" and not change.before:
        code = None
    elif first == "channels":
        code = _channel(change)
    elif first == "places":
        code = _place(change)
    else:
        code = _SCHEME.get(first)
    return CHECKS[code] if code else None


# A new draft or a new announcement asks for nothing yet.
_STATUS: dict[str, Code] = {"online": "online", "withdrawn": "withdrawal"}


def _channel(change: FieldChange) -> Code | None:
    if len(change.path) == 1 or change.path[1] in ("value", "type"):
        return _CHANNELS.get(change.subject, "web")
    return "hours" if change.path[1] in _HOURS else None


def _place(change: FieldChange) -> Code:
    if change.path[1:2] == ("phone",):
        return "call"
    return "place" if len(change.path) == 1 or change.path[1] in _PLACE else "hours"
