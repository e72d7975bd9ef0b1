"""La grille du RGAA a tous ses critères, et chaque résultat a sa preuve ou sa raison.

Dans `content/rgaa.yml`, les 106 critères se suivent. « respecte » et « en-partie » citent un test de ce dépôt ou la lecture
datée d'une personne. « en-partie » dit ce qui manque ; « non-respecte », « non-teste » et « non-applicable » disent pourquoi.
Un test cité existe : sans cela, la page publiée promettrait une preuve que personne n'a.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records.content import rgaa
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items

RULE = "rgaa-grid"
KINDS = ("rgaa",)
WHOLE = True
_PROVED = ("respecte", "en-partie")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    criteria = list(items(document, "criteria"))
    yield from _order(document, [item["number"] for _, item in criteria])
    judged = (CHECKOUT / "tests").is_dir()  # what judges a proposal is the running checkout
    for pointer, item in criteria:
        number, result = item["number"], item["result"]
        if result in _PROVED and not item.get("tests") and "reading" not in item:
            told = f"le critère {number} est dit « {result} » sans preuve ; citez un test ou une lecture, ou écrivez « non-teste »."
            yield document.finding(RULE, (*pointer, "result"), told, suggestion="non-teste")
        if result != "respecte" and not item.get("note"):
            told = f"le critère {number} est dit « {result} » sans remarque ; ajoutez « note », qui dit pourquoi."
            yield document.finding(RULE, (*pointer, "result"), told)
        if result == "non-teste" and (item.get("tests") or "reading" in item):
            told = f"le critère {number} a une preuve ; écrivez « en-partie », ou retirez la preuve."
            yield document.finding(RULE, (*pointer, "result"), told, suggestion="en-partie")
        for index, test in enumerate(item.get("tests", ())):
            if judged and not rgaa.exists(test, CHECKOUT):
                told = f"le test « {test} » n'existe pas ; citez un test de ce dépôt."
                yield document.finding(RULE, (*pointer, "tests", index), told)


def _order(document: Document, numbers: list[str]) -> Iterator[Finding]:
    """The first place where the list is not that of the RGAA."""
    for index, (found, expected) in enumerate(zip(numbers, rgaa.NUMBERS, strict=False)):
        if found != expected:
            told = f"le critère {expected} est attendu ici, et non {found} ; remettez la liste dans l'ordre, sans trou ni doublon."
            yield document.finding(RULE, ("criteria", index, "number"), told, suggestion=expected)
            return
    if len(numbers) < len(rgaa.NUMBERS):
        told = f"il manque les critères {rgaa.NUMBERS[len(numbers)]} et suivants ; le RGAA en a {len(rgaa.NUMBERS)}."
        yield document.finding(RULE, ("criteria",), told, key=True)
    elif len(numbers) > len(rgaa.NUMBERS):
        told = f"le RGAA s'arrête au critère {rgaa.NUMBERS[-1]} ; retirez les suivants."
        yield document.finding(RULE, ("criteria", len(rgaa.NUMBERS), "number"), told)
