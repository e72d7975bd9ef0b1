"""What a day makes of a scheme or of a partner, in one paragraph: online or not, why, since, until, what changes it."""

from __future__ import annotations

from datetime import date
from typing import Any

from egalite.convention.calendar import ONE_DAY
from egalite.convention.facts import effective
from egalite.convention.standing import Standing, changes, standing
from egalite.french.dates import in_words
from egalite.records.registry import Registry

_WHY = {
    "publisher": "elle vient de l'éditeur de ce site", "public-sources": "elle vient de sources publiques, sans convention",
    "signing": "elle vient de sources publiques, en attendant que la convention s'applique",
    "partner": "la convention et la Charte de son organisme sont en vigueur",
    "notice": "la convention de son organisme est en vigueur jusqu'à la fin du préavis",
    "removal": "la convention est finie et le délai de retrait court encore",
    "ended": "la convention est finie et ses fiches ont quitté le site",
}  # fmt: skip


def of_scheme(registry: Registry, identifier: str) -> str:
    """The paragraph of a scheme without error."""
    data, day = registry.schemes[identifier], registry.day
    state = registry.visible(identifier)
    partner = registry.partners.get(data["partner"])
    name = f"« {data['name']} »"
    if partner is None:
        return f"{name} est hors ligne : la fiche de son organisme a une erreur. Corrigez-la : egalite check."
    if state == "withdrawn":
        block = data["withdrawal"]
        reason = registry.vocabularies["withdrawal-reasons"][block["reason"]].label
        return (
            f"{name} est retirée depuis le {_words(block['date'])} : {_lower(reason)}. Son adresse répond et dit où trouver de "
            "l'aide. Une nouvelle mise en ligne la ramène."
        )
    if data["status"] == "draft":
        was = "n'est plus en ligne" if state == "lapsed" else "n'est pas en ligne"
        return f"{name} {was} : c'est un brouillon, ou rien ne l'a encore mise en ligne. Une mise en ligne datée la montre."
    now = registry.standing(data["partner"])
    since = max(data["published_on"], _since(partner, day))
    end = _until(partner, day)
    if state == "lapsed":
        return (
            f"{name} n'est plus en ligne depuis le {_words(str(now.gone_on or since))} : {_WHY[now.status]}. Son adresse répond et "
            "dit où trouver de l'aide. Une nouvelle convention, ou un retour d'après des sources publiques, la ramène."
        )
    shown = "est annoncée comme « à venir »" if state == "planned" else "est en ligne"
    return f"{name} {shown} depuis le {_words(since)} : {_WHY[now.status]}. {_next(end, now)}"


def of_partner(registry: Registry, identifier: str) -> str:
    """The paragraph of a partner without error."""
    data, now = registry.partners[identifier], registry.standing(identifier)
    shown = sum(registry.visible(one) in ("online", "planned") for one, scheme in registry.schemes.items()
                if scheme["partner"] == identifier)  # fmt: skip
    term = registry.vocabularies["standings"][now.status]
    logo = "Son logo est montré" if now.bound and "logo" in data else "Sans logo"
    state = f"{data['name']} : {_lower(term.label)}. {term.description} « {now.label} » est ce que lit le public."
    count = f"{shown} fiche{'s' if shown > 1 else ''} en ligne ou à venir."
    return f"{state} {logo}, {count} {_next(_until(data, registry.day), now)}"


def _next(end: date | None, now: Standing) -> str:
    if end is None:
        return "Rien de ce qui est inscrit n'y met fin."
    then = f"Cela dure jusqu'au {_words(end.isoformat())}"
    if now.status in ("partner", "notice") and now.agreement is not None and end == now.agreement.ends_on:
        if now.gone_on is None:
            return f"{then}, dernier jour de la convention ; sans décision, la suite vient de sources publiques, sans logo."
        return f"{then}, dernier jour de la convention ; les fiches partent le {_words(now.gone_on.isoformat())}."
    return f"{then}."


def _states(partner: dict[str, Any] | Any, day: date) -> tuple[str, bool, bool]:
    now = standing(partner, day)
    return now.status, now.publishes, now.bound


def _until(partner: Any, day: date) -> date | None:
    """The last day of the present state."""
    here = _states(partner, day)
    return next((one - ONE_DAY for one in changes(partner) if one > day and _states(partner, one) != here), None)


def _since(partner: Any, day: date) -> str:
    """The first day of the unbroken run of days that what it describes may be shown; "" when nothing interrupted it."""
    first = ""
    for one in changes(partner):
        if one <= day:
            shown, before = standing(partner, one).publishes, standing(partner, one - ONE_DAY).publishes
            if shown and not before:
                first = one.isoformat()
    return first


def facts(registry: Registry, kind: str, identifier: str) -> list[str]:
    """The dated facts that hold, oldest first, in words."""
    path = (registry.tree.schemes if kind == "scheme" else registry.tree.partners)[identifier]
    data = registry.readings[path].data or {}
    terms = registry.vocabularies[f"{kind}-facts"]
    return [f"{_words(one.on)} : {_lower(terms[one.fact['fact']].label)}" for one in effective(data.get("facts", ()))]


def _words(day: str) -> str:
    return in_words(day)


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
