"""Un fait daté porte les champs de sa nature, et eux seuls.

Un retrait dit ce qui remplace la fiche (`replaced_by`), ou pourquoi rien ne le fait (`no_replacement`). Un fait qui en corrige un
autre dit le jour qui était faux.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention.facts import FIELDS, corrected, fields_of
from egalite.finding import Finding, Pointer, mention
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import Item, fields, items

RULE = "fact-fields"
KINDS = (*kinds.OWNED, "partner")
KNOWN = frozenset(
    name for group in FIELDS.values() for fields in group.values() for name in (*fields.required, *fields.optional)
)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for rank, (pointer, fact) in enumerate(items(document, "facts")):
        required, optional = fields_of(document.kind)[fact["fact"]]
        for name in sorted((KNOWN & fact.keys()) - required - optional):
            told = f"« {name} » n'est pas un champ de « {fact['fact']} » ; supprimez-le."
            yield document.finding(RULE, (*pointer, name), told, key=True)
        if fact["fact"] == "withdrawal" and not fact.get("void"):
            yield from _replacement(document, pointer, fact)
        if "corrects" in fact and corrected(fields(document)["facts"], rank) is None:
            told = f"aucun fait « {fact['fact']} » du {fact['corrects']} ne précède ; corrigez ce jour."
            yield document.finding(RULE, (*pointer, "corrects"), told)
        elif "void" in fact and "corrects" not in fact:
            yield document.finding(
                RULE, (*pointer, "void"), ("dites quel fait n'a pas eu lieu ; ajoutez ", mention("corrects"), ".")
            )


def _replacement(document: Document, pointer: Pointer, fact: Item) -> Iterator[Finding]:
    either = (mention("replaced_by"), " ou ", mention("no_replacement"))
    if "replaced_by" in fact and "no_replacement" in fact:
        sentence = ("une fiche remplacée n'est pas sans remplacement ; gardez ", *either, ".")
        yield document.finding(RULE, (*pointer, "no_replacement"), sentence, key=True)
    elif "replaced_by" not in fact and "no_replacement" not in fact:
        sentence = ("dites ce qui remplace la fiche ou pourquoi rien ne le fait : ajoutez ", *either, ".")
        yield document.finding(RULE, (*pointer, "fact"), sentence)
