"""Organisations, and sites, that a proposal names nearly as others are: another's mistake, a neighbour, or somebody who passes for it.

Nothing is refused here: « federation-lyon.fr » may well be of « federation.fr ». What nobody could mean, `check` refuses
(rules `look-alike` and `web-address`).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from egalite.records import word_list
from egalite.records.rules import look_alike
from egalite.records.values.words import fold
from egalite.review.sheet import Sheet

_NEAR = 0.9  # of two names: a letter or two in fifteen
_DIGITS = "0123456789"


def told(sheet: Sheet) -> Iterator[str]:
    """A question for each, in French."""
    yield from _organisations(sheet)
    yield from _sites(sheet)


def _organisations(sheet: Sheet) -> Iterator[str]:
    """By the name that a touched one takes."""
    before, after = sheet.proposal.before.partners, sheet.proposal.after.partners
    names = {identifier: fold(data["name"]) for identifier, data in after.items()}
    for record in sheet.records:
        own = names.get(record.identifier) if record.kind == "partner" else None
        if own is None or (record.identifier in before and fold(before[record.identifier]["name"]) == own):
            continue
        others = {name: other for other, name in names.items() if other != record.identifier}
        for name in _near(own, others):
            other = after[others[name]]["name"]
            yield (
                f"L'organisme « {record.name} » a presque le nom de « {other} » ({others[name]}). Est-ce le même, ou se fait-il "
                "passer pour lui ?"
            )


def _sites(sheet: Sheet) -> Iterator[str]:
    """By the addresses that touched files give and no file gave."""
    proposal = sheet.proposal
    given = look_alike.sites(proposal.after.corpus, proposal.touched)
    if not given:
        return
    known = look_alike.sites(proposal.before.corpus)
    listed = known | word_list.entries(word_list.OFFICIAL_HOSTS)
    names: dict[str, list[str]] = {}
    for site in sorted(listed):
        names.setdefault(_name(site), []).append(site)
    for site in sorted(given - listed):
        own = _name(site)
        if near := [own] if own in names else _near(own, names):
            others = " et ".join(f"« {other} »" for other in names[max(near, key=len)])
            yield (
                f"L'adresse « {site} » a presque le nom de {others}. Est-ce un site du même organisme, ou se fait-il passer pour "
                "lui ?"
            )


def _name(site: str) -> str:
    """The words of a site's own name."""
    return fold(site.partition(".")[0])


def _near(own: str, others: Iterable[str]) -> list[str]:
    """Names a letter apart from one, or that it holds among a few words more; other figures make another name."""
    others = list(others)
    near = [
        name for name in difflib.get_close_matches(own, others, n=3, cutoff=_NEAR) if _figures(name) == _figures(own)
    ]
    return near + [name for name in others if name not in near and f" {name} " in f" {own} "]


def _figures(name: str) -> str:
    return "".join(letter for letter in name if letter in _DIGITS)
