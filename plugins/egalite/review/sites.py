"""What each side of a proposal makes pages from, and the pages that both do not share.

What cannot change costs nothing: pages of single records are made for those that a touched file can reach, lists are compared
by whose cards they show. `tests/review/test_effects.py` holds it against whole builds of both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from egalite.history.provenance import History
from egalite.project import content_root
from egalite.records.content import emergency as emergency_data
from egalite.records.content.orientation import reading
from egalite.records.kinds import KINDS
from egalite.records.registry import Registry, published
from egalite.site import emergency
from egalite.site.directory import Directory
from egalite.site.pages import decisions, journal, partners, propose, scheme, search, translated
from egalite.site.pages.page import Page, digest
from egalite.site.pages.page_kinds import PAGE_KINDS
from egalite.site.site import Site
from egalite.site.views.records import Views

# Of single records, made one by one; what tells of the merge, still to come; what no record moves; what follows French pages.
_APART = (scheme, partners, journal, propose, translated)
_KINDS = tuple(kind for kind in PAGE_KINDS if kind not in _APART)
_RECORD = re.compile(rf"(?:{'|'.join(kind.address for kind in KINDS.values() if kind.address)})[a-z0-9-]+/")
_ENGINE = search.Engine(search.ENGINE, b"", "")  # its address holds a digest of every card, and shows none


class Changed(NamedTuple):
    """A page that differs: on one side or on both."""

    address: str
    before: Page | None
    after: Page | None


def site(registry: Registry) -> Site:
    """What pages are made from, of records that have no error."""
    registry = published(registry)
    questions = reading.read(content_root(registry.root, reading.FILE.path.removeprefix("content/")))
    numbers = emergency.read(content_root(registry.root, emergency_data.FILE.path.removeprefix("content/")))
    directory = Directory(registry, Views(registry), questions.helpline, answers=questions.answers)
    # The editor sees what the committee concluded, even where the site does not show it.
    made = Site("", registry, directory, History("merge"), numbers, questions, committee_public=True)
    return replace(made, search=search.field(made, _ENGINE))


def records_named(text: str) -> list[str]:
    """Addresses of records that a text gives."""
    return _RECORD.findall(text)


@dataclass(frozen=True)
class Sides:
    """The site before a proposal and after it. `touched` are the paths of the files that it touches."""

    before: Site
    after: Site
    touched: frozenset[str]

    def changed(self) -> list[Changed]:
        """Pages made from records or data files that both sides do not share, editorial ones apart."""
        old, new = dict(self._pages(self.before)), dict(self._pages(self.after))
        both = {**old, **new}
        return [
            Changed(address, old.get(address), new.get(address))
            for address in both
            if self._differ(old.get(address), new.get(address))
        ]

    @property
    def numbers_differ(self) -> bool:
        """Whether the emergency numbers are not the same: templates show them on every page."""
        return self.before.numbers != self.after.numbers

    @cached_property
    def schemes(self) -> frozenset[str]:
        """Schemes that are not the same on both sides: their files, their organisations, whether they can be shown."""
        before, after = (side.registry for side in (self.before, self.after))
        partners = self.partners
        found = {KINDS["scheme"].id_of(path) for path in self.touched if path.startswith("schemes/")}
        found |= before.schemes.keys() ^ after.schemes.keys()
        for side in (before, after):
            found |= {one for one, data in side.schemes.items() if data["partner"] in partners}
        return frozenset(found)

    @cached_property
    def partners(self) -> frozenset[str]:
        """Organisations that are not the same on both sides."""
        named = {path.split("/")[1] for path in self.touched if path.startswith("partners/")}
        return frozenset(named | (self.before.registry.partners.keys() ^ self.after.registry.partners.keys()))

    @cached_property
    def unlinked(self) -> frozenset[str]:
        """Addresses that pages may lead to on one side alone."""
        return self.before.directory.hidden ^ self.after.directory.hidden

    def linking(self) -> Iterator[str]:
        """Schemes whose text leads to an address of `unlinked`."""
        if self.unlinked:
            for side in (self.before, self.after):
                bodies = side.registry.corpus.bodies
                yield from (one for one, body in bodies.items() if not self.unlinked.isdisjoint(records_named(body)))

    def _pages(self, site: Site) -> Iterator[tuple[str, Page]]:
        for kind in _KINDS:
            yield from ((page.address, page) for page in kind.pages(site))
        if self.numbers_differ:  # nothing else of a record moves the form
            yield from ((page.address, page) for page in propose.pages(site))
        directory = site.directory
        if self.numbers_differ or self.partners or self.before.directory.by_partner != self.after.directory.by_partner:
            page = partners.listing(site)
            yield page.address, page
        for identifier in self._reached_partners & directory.by_partner.keys():
            page = partners.page(site, identifier, directory.by_partner[identifier])
            yield page.address, page
        concluded = decisions.by_scheme(site)
        shown = directory.position.keys() | directory.planned
        for identifier in self._reached & shown:
            page = scheme.page(site, identifier, concluded.get(identifier, []))
            yield page.address, page

    @cached_property
    def _reached(self) -> set[str]:
        """Schemes whose page may differ: those that do, those that cite them, those the committee spoke of; all of them when the
        emergency numbers do, which every page shows.
        """
        if self.numbers_differ:
            return {*self.before.registry.schemes, *self.after.registry.schemes}
        found = set(self.schemes) | set(self.linking())
        for side in (self.before, self.after):
            for identifier in self.schemes:
                found.update(side.directory.citing(identifier))
        old, new = (decisions.by_scheme(side) for side in (self.before, self.after))
        return found | {one for one in old.keys() | new.keys() if old.get(one) != new.get(one)}

    @property
    def _reached_partners(self) -> set[str]:
        if self.numbers_differ:
            return {*self.before.directory.by_partner, *self.after.directory.by_partner}
        schemes = (side.registry.schemes for side in (self.before, self.after))
        return set(self.partners) | {side[one]["partner"] for side in schemes for one in self.schemes if one in side}

    @cached_property
    def _redrawn(self) -> set[str]:
        """Schemes whose card is not the same on both sides."""
        sides = (self.before, self.after)
        both = {one for one in self.schemes if all(one in side.directory.position for side in sides)}
        return {one for one in both if len({side.views.cards([one])[0].digest for side in sides}) == 2}

    def _differ(self, old: Page | None, new: Page | None) -> bool:
        if old is None or new is None or self.numbers_differ:
            return True  # a template shows numbers that its context does not hold
        if (old.template, old.title, old.total) != (new.template, new.title, new.total):
            return True
        if old.cards is not None and new.cards is not None:
            return old.cards != new.cards or not self._redrawn.isdisjoint(new.cards)
        return digest(old.context()) != digest(new.context())
