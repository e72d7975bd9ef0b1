"""What an editor must verify by hand. Every field is sensitive but those that the schemas prove harmless (`x-harmless`).

A phone, an address, a site or an e-mail that somebody swapped would send a frightened person to a trap: these are never
accepted on the proposal's word alone. What to do comes from the schema's `x-check`, else from the format of the value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from egalite.records.document import Kind
from egalite.records.schema import CHECK, HARMLESS, schema
from egalite.records.values import readings
from egalite.review.comparison import FieldChange

# In the order of the sheet.
CHECKS = {
    "call": "Appelez le nouveau numéro : qui répond ? Puis rappelez l'organisme au numéro de votre registre, jamais à celui "
    "de la proposition.",
    "web": "Ouvrez la nouvelle adresse : la page est-elle bien celle de l'organisme ? Y mène-t-il depuis son propre site ?",
    "mail": "Faites confirmer la nouvelle adresse électronique par le contact de votre registre.",
    "place": "Faites confirmer le nouveau lieu par le contact de votre registre.",
    "lost": "Une coordonnée, un lieu ou une source disparaît : l'organisme le confirme-t-il ?",
    "convention": "Comparez avec l'original de la convention et de la Charte : elles décident de ce qui est en ligne.",
    "partner": "La fiche change d'organisme : obtenez l'accord de celui qui la quitte et de celui qui la reçoit.",
    "name": "Nom : est-ce bien celui de l'organisme ou du service ? Le prendrait-on pour un autre ?",
    "online": "Mise en ligne : le comité de suivi l'a-t-il examinée (article 4.2) ? Sinon, consultez-le ou convoquez-le.",
    "withdrawal": "Retrait demandé par l'organisme ou par votre équipe : fusionnez sans attendre. Le comité de suivi en est "
    "informé ensuite (article 4.2).",
    "mixed": "Retrait demandé par l'organisme ou par votre équipe, avec d'autres changements : s'il presse, retirez d'abord la "
    "fiche seule (« egalite withdraw »), puis vérifiez le reste.",
    "stranger": "Retrait demandé par quelqu'un d'autre : appelez l'organisme au numéro de votre registre avant de fusionner.",
    "replacement": "La page du retrait mènera à la fiche d'un autre organisme : prévenez-le, et obtenez son accord.",
    "status": "L'état change : l'organisme le confirme-t-il ? Pour retirer une fiche, un retrait dit pourquoi et laisse une "
    "page d'aide.",
    "verification": "La proposition inscrit une vérification : ne fusionnez que si votre équipe l'a faite elle-même.",
    "logo": "Image : l'autorisation écrite de l'organisme est-elle au registre (article 3.1) ? L'image est-elle la bonne ?",
    "committee": "Comparez les suites inscrites avec le compte rendu du comité. Ni nom, ni motif.",
    "claim": "Ce qui est promis à la personne : l'organisme le confirme-t-il ? Une source le dit-elle ?",
    "date": "Date : une source, ou votre registre, la confirme-t-il ?",
    "figure": "Nombre dans un texte : une source le dit-elle ?",
    "source": "Ouvrez chaque nouvelle source : dit-elle bien ce que la fiche affirme ?",
    "field": "Une source, ou l'organisme, le confirme-t-il ?",
    "hours": "Faites confirmer les horaires par l'organisme.",
    "wording": "Texte : si la reformulation ne vient pas de l'organisme, il doit l'accepter (article 3.1). Aucun nom de "
    "personne.",
}
# What to do about a value by its format, and about what a text reads as.
_FORMATS = {"uri": "web", "email": "mail", "date": "date"}
READINGS = {
    "phone": "call", "mail": "mail", "host": "web", "link": "web", "handle": "web", "place": "place", "date": "date",
    "claim": "claim", "figure": "figure", "image": "logo",
}  # fmt: skip
_FACTS = {"publication": "online", "withdrawal": "withdrawal", "numbers": "field"}
_LOST = frozenset({"call", "web", "mail", "place", "source"})


@dataclass(frozen=True, slots=True)
class Check:
    """Something to do by hand: a code of CHECKS. `sensitive` when a mistake, or a swindle, would hurt a reader."""

    code: str
    sensitive: bool

    @property
    def sentence(self) -> str:
        """What to do."""
        return CHECKS[self.code]


def check_of(kind: Kind, change: FieldChange, *, whole: bool = False) -> Check | None:
    """What a change asks of the editor, if anything; `whole` when the record comes with it."""
    nodes = _nodes(kind, change.path)
    node = nodes[-1]
    code = next((inner[CHECK] for inner in reversed(nodes) if CHECK in inner), None)
    if change.reordered or _harmless(nodes, change):
        return Check(code, False) if code in ("hours", "wording") and change.after and not change.reordered else None
    if code is None:
        code = _FORMATS.get(node.get("format", "")) or _contact(change)
    if code == "status":
        code = _status(change)
    elif code == "facts":
        code = _fact(change)
    elif code in ("name", "partner") and whole:
        return None  # of a new record, nothing changes
    elif code in _LOST and not change.after:
        code = "lost"
    return Check(code, True) if code else None


def _nodes(kind: Kind, path: tuple[str, ...]) -> list[Mapping[str, Any]]:
    """The schemas from the record's to the field's; of a field that no schema knows, the record's alone."""
    nodes: list[Mapping[str, Any]] = [schema(kind)]
    for name in path:
        holder = nodes[-1]
        inner = holder.get("properties") or holder.get("items", {}).get("properties", {})
        if name not in inner:
            break
        nodes.append(inner[name])
    return nodes


def _harmless(nodes: list[Mapping[str, Any]], change: FieldChange) -> bool:
    """Whether the schema proves the change harmless: the field, or a whole group by each thing in it."""
    if any(HARMLESS in node for node in nodes):
        return True
    return all(_proven(nodes[-1], value) for value in change.values) and len(nodes) > 1


def _proven(node: Mapping[str, Any], value: Any) -> bool:
    if value is None or HARMLESS in node:
        return True
    if isinstance(value, list):
        return all(_proven(node["items"], item) for item in value) if "items" in node else False
    inner = node.get("items", node).get("properties")
    if not isinstance(value, dict) or not inner:
        return False
    # The type of a contact without a value is the name of a note.
    named = {"type"} if "value" not in value else set()
    return all(name in named or (name in inner and _proven(inner[name], item)) for name, item in value.items())


def _contact(change: FieldChange) -> str:
    """What to do about a contact, or anything else without a format: by what its value reads as."""
    kinds = {reading.kind for reading in readings.read(change.after or change.before)}
    return next((READINGS[kind] for kind in ("phone", "mail", "host", "place") if kind in kinds), "field")


def _status(change: FieldChange) -> str:
    """An opening is put online anew; a scheme that begins has its dated facts to tell of it."""
    if change.before and change.term == "online":
        return "online"
    return "status" if change.before and change.after else ""


def _fact(change: FieldChange) -> str:
    """What a fact of a scheme asks for, by its kind; one that is rewritten is refused by the gate, and looked at here too."""
    added = change.values[1]
    kind = added.get("fact") if isinstance(added, dict) and not change.before else ""
    return _FACTS.get(str(kind), "verification")
