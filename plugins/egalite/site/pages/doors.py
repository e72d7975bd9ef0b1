"""The lists of the three doors: the few most useful first, then the others, folded by domain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from egalite import titles
from egalite.records.content.orientation.answers import Resolver
from egalite.records.kinds import KINDS
from egalite.records.vocabulary import EVERY_SECTOR
from egalite.site import addresses
from egalite.site.pages import card_list, events, ideas, orientation, schemes
from egalite.site.pages.page import HOME, Page
from egalite.site.site import Site
from egalite.site.views import facets

FIRST = "D'abord"  # heading of the most useful ones
SEVERAL = "Dans plusieurs domaines"
_SHOWN = 3  # of the most useful ones: what a reader compares at a glance
_FEW = 3  # domains: a scheme of as many stands under the first that its record names
_NAMED = 2  # contacts of a situation that count as its first ones
Answers = Sequence[tuple[str, Sequence[str]]]  # of each situation, its place and its schemes
_FILTERS = tuple(name for name in facets.LEGENDS if name != "needs")


def pages(site: Site) -> Iterator[Page]:
    """The schemes of each need."""
    answers = _answers(site)
    for need, address in addresses.DOORS.items():
        term = site.registry.vocabularies["needs"][need]
        members = site.directory.by_need.get(need, ())
        yield from card_list.pages(
            site, address, term.label, "door.html", _groups(site, members, answers), HOME, term.intro,
            "Trouver de l'aide",
            door=need, emergency=True, beside=_beside(site, need), answers=orientation.answers(site.orientation),
            choices=schemes.choices(site, _FILTERS, members) if 0 < len(members) <= card_list.PER_PAGE else None,
        )  # fmt: skip


def _beside(site: Site, need: str) -> list[dict[str, str]]:
    """What else helps those who want to act: ideas, events to come."""
    if need != "agir":
        return []
    kinds = (("idea", titles.IDEAS, ideas.ADDRESS), ("event", titles.AGENDA, events.ADDRESS))
    return [
        {"label": label, "address": address} for kind, label, address in kinds if site.directory.shown[KINDS[kind].name]
    ]


def _answers(site: Site) -> Answers:
    """Of each likely situation, where it happens and the schemes to contact, in their order."""
    resolver = Resolver(site.orientation, site.directory.position)
    only = {what.id: what.opens for what in site.orientation.what}  # what happens online is not asked of every place
    return [
        (cell.where, [scheme for group in resolver.contacts(cell) for scheme in group.schemes])
        for cell in site.orientation.cells()
        if only[cell.what] in ("", cell.where)
    ]


def _usefulness(members: Sequence[str], answers: Answers) -> Mapping[str, tuple[int, int]]:
    """In how many places, then situations, each of these schemes is one of the first of them to contact."""
    named = [
        (scheme, where) for where, listed in answers for scheme in [one for one in listed if one in members][:_NAMED]
    ]
    places, situations = (Counter(scheme for scheme, _ in pairs) for pairs in (set(named), named))
    return {scheme: (places[scheme], situations[scheme]) for scheme in places}


def _groups(site: Site, members: Sequence[str], answers: Answers) -> card_list.Groups:
    """The most useful ones of a door, then each domain's, a scheme once."""
    useful = _usefulness(members, answers)
    ranked = sorted(members, key=lambda one: useful.get(one, (0, 0)), reverse=True)
    first = [one for one in ranked[:_SHOWN] if one in useful]
    terms = site.registry.vocabularies["sectors"]
    by_domain: dict[str, list[str]] = {}
    for one in ranked[len(first) :]:
        sectors = site.registry.schemes[one]["sectors"]
        domain = sectors[0] if len(sectors) <= _FEW else EVERY_SECTOR
        by_domain.setdefault(domain, []).append(one)
    labels = {sector: terms[sector].label for sector in terms if sector != EVERY_SECTOR} | {EVERY_SECTOR: SEVERAL}
    domains = [(label, by_domain[sector]) for sector, label in labels.items() if sector in by_domain]
    return [*([(FIRST, first)] if first else []), *domains]
