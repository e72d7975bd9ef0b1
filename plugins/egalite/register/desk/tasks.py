"""What is to be done, by partner, each thing with the page of the gesture that answers it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from egalite.convention.obligation import Due
from egalite.french.dates import in_words
from egalite.records.registry import Registry

# The page of the gesture that answers each kind, and what its link says; the others have no page yet: their next step is told.
_CALL = ("appel-{id}.html", "Appeler et relire la fiche")
_ONLINE = ("en-ligne.html#{id}", "Mettre la fiche en ligne")
_PARTNER = "partenaire-{partner}.html#{gesture}"
_ANSWERS: Mapping[str, tuple[str, str]] = {
    "never-checked": _CALL, "record-check": _CALL, "contact-check": _CALL, "unverified-number": _CALL,
    "draft": _ONLINE, "suspension": _ONLINE,
    "withdrawn-number": ("hors-ligne.html#numeros", "Décider de chaque numéro"),
    "charter": (_PARTNER.replace("{gesture}", "charter"), "Inscrire la Charte signée"),
    "notice": (_PARTNER.replace("{gesture}", "end"), "Inscrire la lettre reçue"),
    "signature": (_PARTNER.replace("{gesture}", "signature"), "Inscrire la signature"),
    "convention-over": (_PARTNER.replace("{gesture}", "decision"), "Inscrire la décision"),
    "convention-end": (_PARTNER.replace("{gesture}", "decision"), "Inscrire la décision"),
    "evaluation": (_PARTNER.replace("{gesture}", "evaluation"), "Inscrire l'évaluation"),
    "request": (_PARTNER.replace("{gesture}", "requests"), "Relancer, ou inscrire la réponse"),
    "absent-backlink": (_PARTNER.replace("{gesture}", "requests"), "Demander le lien à l'organisme"),
    "backlink": (_PARTNER.replace("{gesture}", "backlink"), "Regarder sa page, et l'inscrire"),
    "removal": (_PARTNER.replace("{gesture}", "erasure"), "Effacer ses fiches et son logo"),
    "contribution": (_PARTNER.replace("{gesture}", "contributions"), "Inscrire ce qui est donné, ou le rappeler"),
    "convening": ("comite.html", "Convoquer le comité"),
    "committee-withdrawal": ("hors-ligne.html", "Envoyer la lettre recommandée, ou suspendre la page"),
}  # fmt: skip
# What to do where a page cannot yet, in the words of who never opened a terminal; other steps are already so.
_STEPS: Mapping[str, str] = {
    "opening": "S'il est ouvert, mettez sa fiche à jour par la page « Proposer une fiche » du site ; sinon, changez-y la date.",
    "contact-link": "Ouvrez ce lien ; s'il ne mène plus où il faut, mettez la fiche hors ligne, ou corrigez-la par « Proposer une fiche ».",
    "source-link": "Ouvrez ce lien ; si la source n'y est plus, cherchez-la ailleurs et corrigez la fiche par « Proposer une fiche ».",
    "emergency-contacts": "Appelez chaque contact de la fiche imprimée, puis faites inscrire ce jour.",
    "publisher-facts": "Décidez-le avec les juristes et le délégué à la protection des données, puis faites-le inscrire.",
}  # fmt: skip
_ELSEWHERE = "Ce geste n'a pas encore sa page : demandez-le à la personne qui entretient le site."
_BANDS = {"late": "En retard", "soon": "Cette semaine", "later": "À venir", "undated": "Dès que possible"}
SITE = ""
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


class Task(NamedTuple):
    """One thing to do: what, when in words, the article that asks for it, the next step, and its page ("" without)."""

    title: str
    when: str
    late: bool
    article: str
    step: str
    page: str


class Group(NamedTuple):
    """The things to do with one partner, or with none (the site itself, the committee)."""

    partner: str
    name: str
    tasks: list[Task]


def grouped(registry: Registry, items: Iterable[Due], pages: Iterable[str]) -> list[Group]:
    """By partner, in the order of the most pressing thing of each; `pages` are the names of those that exist."""
    names, groups = frozenset(pages), dict[str, list[Task]]()
    for item in items:
        partner = partner_of(registry, item)
        groups.setdefault(partner, []).append(task(registry, item, partner, names))
    return [
        Group(partner, str(registry.partners[partner]["name"]) if partner else "Le site et le comité", tasks)
        for partner, tasks in groups.items()
    ]


def task(registry: Registry, item: Due, partner: str, pages: frozenset[str]) -> Task:
    """One obligation in words."""
    band = item.band(registry.day)
    when = f"{_BANDS[band]}, {in_words(item.day.isoformat())}" if item.day else _BANDS[band]
    page, step = _ANSWERS.get(item.kind, ("", _STEPS.get(item.kind, item.step)))
    if item.kind == "draft" and _is_draft(registry, item.subject):
        step = "Voir ce qui manque à ce brouillon"
    page = page.replace("{id}", item.subject).replace("{partner}", partner)
    if page.partition("#")[0] not in pages:
        page, step = "", step if not page else _ELSEWHERE
    return Task(days_in_words(item.title), when, band == "late", item.article, step, page)


def days_in_words(text: str) -> str:
    """A sentence whose days are as one says them."""
    return _DAY.sub(lambda found: in_words(found[0]), text)


def _is_draft(registry: Registry, scheme: str) -> bool:
    """Whether the organisation has not finished it: nothing but that awaits a decision to put it online."""
    parsed = registry.readings.get(registry.tree.schemes.get(scheme, ""))
    return parsed is not None and (parsed.data or {}).get("status") == "draft"


def partner_of(registry: Registry, item: Due) -> str:
    """The partner that an obligation is about, "" for none."""
    if item.file.startswith("partners/"):
        name = item.file.split("/")[1].removesuffix(".yml")
        return name if name in registry.partners else SITE
    name = str(registry.schemes.get(item.subject, {}).get("partner", item.subject))  # the committee speaks of both
    return name if name in registry.partners else SITE
