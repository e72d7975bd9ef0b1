"""Electronic mail addresses: well formed, and of a role rather than of a person."""

from __future__ import annotations

import re
from functools import lru_cache

from egalite.records import word_list
from egalite.records.values import web
from egalite.records.values.web import Refusal

ADDRESS = re.compile(r"(?<![^\s@<>()«»,;:])[^\s@<>()«»,;:]+@[^\s@<>()«»,;:]+[^\s@<>()«»,;:.]")
_LOCAL = re.compile(r"[a-z0-9]+([._+-][a-z0-9]+)*\Z", re.IGNORECASE)
_INITIAL = re.compile(r"[a-z][._][a-z]{2,}(-[a-z]+)*\Z|[a-z]{2,}[._][a-z]\Z")
_SAINTS = frozenset({"saint", "sainte", "st", "ste"})


@lru_cache(maxsize=65536)
def fault(address: str) -> Refusal | None:
    """What forbids publishing this address; None when nothing does."""
    local, _, domain = address.rpartition("@")
    if not _LOCAL.match(local):
        return Refusal(f"« {address} » n'est pas une adresse électronique ; il faut par exemple contact@exemple.fr.")
    refusal = web.host_fault(domain)
    if refusal is not None:
        return Refusal(refusal.message, f"{local}@{refusal.suggestion}" if refusal.suggestion else None)
    if names_a_person(local):
        return Refusal(f"« {address} » semble être l'adresse d'une personne ; donnez celle d'un service (contact@…).")
    return None


def names_a_person(local: str) -> bool:
    """Whether what precedes « @ » looks like prenom.nom, nom.prenom, p.nom or a given name."""
    local = local.lower()
    if _INITIAL.match(local):
        return True
    words = [word.strip("0123456789") for word in re.split(r"[._+-]", local)]
    names = word_list.entries(word_list.GIVEN_NAMES)
    # « mjd.saint-denis » is a town; « maison-jean-jaures » is a building: only the ends tell a person.
    last_is_town = len(words) > 1 and words[-2] in _SAINTS
    return words[0] in names or (words[-1] in names and not last_is_town)
