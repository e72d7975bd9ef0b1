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
_FILTERS = tuple(name for name in facets.LEGENDS if name != "needs")


def pages(site: Site) -> Iterator[Page]:
    """The schemes of each need."""
    useful = _usefulness(site)
    for need, address in addresses.DOORS.items():
        term = site.registry.vocabularies["needs"][need]
        members = site.directory.by_need.get(need, ())
        yield from card_list.pages(
            site, address, term.label, "door.html", _groups(site, members, useful), HOME, term.intro,
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


def _usefulness(site: Site) -> Mapping[str, int]:
    """In how many situations each scheme is one of the first to contact."""
    resolver = Resolver(site.orientation, site.directory.position)
    counts: Counter[str] = Counter()
    for cell in site.orientation.cells():
        listed = [scheme for group in resolver.contacts(cell) for scheme in group.schemes]
        counts.update(listed[:_NAMED])
    return counts


def _groups(site: Site, members: Sequence[str], useful: Mapping[str, int]) -> card_list.Groups:
    """The most useful ones, then each domain's, a scheme once."""
    ranked = sorted(members, key=lambda one: -useful.get(one, 0))
    first = [one for one in ranked[:_SHOWN] if useful.get(one)]
    terms = site.registry.vocabularies["sectors"]
    by_domain: dict[str, list[str]] = {}
    for one in ranked[len(first) :]:
        sectors = site.registry.schemes[one]["sectors"]
        domain = sectors[0] if len(sectors) <= _FEW else EVERY_SECTOR
        by_domain.setdefault(domain, []).append(one)
    labels = {sector: terms[sector].label for sector in terms if sector != EVERY_SECTOR} | {EVERY_SECTOR: SEVERAL}
    domains = [(label, by_domain[sector]) for sector, label in labels.items() if sector in by_domain]
    return [*([(FIRST, first)] if first else []), *domains]
