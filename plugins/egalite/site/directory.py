"""What is online on a day, sorted and gathered by facet: the lists that pages are made from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from operator import itemgetter
from typing import Any

from egalite.convention.publication import Visibility
from egalite.convention.yearly_report import years
from egalite.french.fold import fold
from egalite.records.kinds import KINDS, OWNED, Name
from egalite.records.registry import Registry
from egalite.records.vocabulary import EVERY_SECTOR
from egalite.site import addresses
from egalite.site.views import audiences, facets
from egalite.site.views.records import Views

RELATED = 4


class Directory:
    """Identifiers of the schemes and partners to show, in display order.

    `helpline` names whom to call when no other scheme answers; it is kept only when online, else "". `removed` are paths of
    records that the history knows and that are no longer there: their addresses still answer; `renamed` gives the paths that
    some of them have now. `answers` counts the answers of « Que s'est-il passé ? » that lead to each scheme.
    """

    def __init__(
        self,
        registry: Registry,
        views: Views,
        helpline: str = "",
        removed: Collection[str] = frozenset(),
        renamed: Mapping[str, str] | None = None,
        answers: Mapping[str, int] | None = None,
    ) -> None:
        self.registry = registry
        self.views = views
        self._removed = removed
        self._answers = answers or {}
        self._renamed = renamed or {}
        shown = [(identifier, registry.visible(identifier)) for identifier in registry.schemes]
        self.online = sorted((i for i, state in shown if state == "online"), key=views.order)
        self.planned = sorted((i for i, state in shown if state == "planned"), key=views.order)
        self.gone = sorted(i for i, state in shown if state in ("withdrawn", "lapsed"))
        self.shown = {name: self._having(name, "online", "planned") for name in OWNED}
        self.helpline = helpline if helpline in self.position else ""

    @property
    def helpline_call(self) -> Mapping[str, str]:
        """`number` of the helpline and `address` of its page; nothing without one, or when it has no number to call."""
        contact = self.views.card(self.helpline)["contact"] if self.helpline else None
        if not contact or contact["type"] != "telephone":
            return {}
        return {"address": addresses.scheme(self.helpline), "number": contact["value"]}

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Addresses that no page may lead to on this day: of what is not shown, even where a page says so."""
        tree = self.registry.tree
        partners = [addresses.partner(identifier) for identifier in tree.partners if identifier not in self.by_partner]
        owned = [
            KINDS[name].page(identifier)
            for name in OWNED
            for identifier in {*tree.paths[name], *self.absent(name)}.difference(self.shown[name])
        ]
        return frozenset((*partners, *owned, *(addresses.partner(partner) for partner in self.gone_partners)))

    def absent(self, kind: Name) -> list[str]:
        """Identifiers of the records of a kind that are no longer shown, and whose addresses still answer."""
        return [*self._having(kind, "withdrawn", "lapsed"), *self.erased(kind)]

    def _having(self, kind: Name, *states: Visibility) -> list[str]:
        """Identifiers of the records of a kind that the publication rule puts in one of some states."""
        registry = self.registry
        return sorted(one for one in registry.corpus.records[kind] if registry.visible(one, kind) in states)

    def erased(self, kind: Name = "scheme") -> list[str]:
        """Identifiers of what was erased, removed or renamed, or cannot be shown, of a kind: their addresses still answer."""
        record = KINDS[kind]
        removed = {record.id_of(path) for path in self._removed if record.holds(path)}
        return sorted((self.registry.corpus.retired.of(kind) | removed).difference(self.registry.tree.paths[kind]))

    @cached_property
    def gone_partners(self) -> list[str]:
        """Partners erased, removed or renamed, that cannot be shown, or with nothing to show but what is gone."""
        removed = {path.split("/")[1] for path in self._removed if path.startswith("partners/")}
        erased = (self.registry.corpus.retired.partners | removed).difference(self.registry.tree.partners)
        gone = (self.registry.schemes[identifier] for identifier in self.gone)
        emptied = {partner for data in gone for partner in (data["partner"], *data.get("co_partners", ()))}
        emptied |= {partner for partner in self.registry.partners if self.registry.standing(partner).was_bound}
        return sorted(erased | emptied.difference(self.by_partner))

    def current_path(self, path: str) -> str:
        """The path that a record has now, however many it had in between; its own when it never changed, or goes in a circle."""
        visited = {path}
        current = path
        while (current := self._renamed.get(current, "")) and current not in visited:
            visited.add(current)
            path = current
        return path

    @cached_property
    def position(self) -> dict[str, int]:
        """Rank of each online scheme in display order."""
        return {identifier: rank for rank, identifier in enumerate(self.online)}

    @cached_property
    def by_need(self) -> dict[str, list[str]]:
        """Online schemes of each door."""
        return self._gather(itemgetter("needs"))

    @cached_property
    def by_sector(self) -> dict[str, list[str]]:
        """Online schemes of each sector: those of this sector first, then those that no sector limits."""
        members = self._gather(itemgetter("sectors"))
        everywhere = members.pop(EVERY_SECTOR, [])
        sectors = [sector for sector in self.registry.vocabularies["sectors"] if sector != EVERY_SECTOR]
        return {EVERY_SECTOR: everywhere} | {sector: members.get(sector, []) + everywhere for sector in sectors}

    @cached_property
    def by_criterion(self) -> dict[str, list[str]]:
        """Online schemes of each means of contact, condition and language."""
        return self._gather(facets.criteria_of)

    @cached_property
    def national(self) -> list[str]:
        """Online schemes for the whole country."""
        return [i for i in self.online if self.registry.schemes[i]["territory"] == "national"]

    @cached_property
    def local(self) -> dict[str, list[str]]:
        """Online schemes of each département, national ones left out."""
        members: dict[str, list[str]] = {code: [] for code in self.registry.vocabularies["departements"]}
        for identifier in self.online:
            territory = self.registry.schemes[identifier]["territory"]
            if territory != "national":
                for code in territory:
                    members[code].append(identifier)
        return members

    @cached_property
    def by_partner(self) -> dict[str, list[str]]:
        """Schemes online or planned of each partner that has any, or that a convention binds; partners by name."""
        members: dict[str, list[str]] = defaultdict(list)
        for identifier in (*self.online, *self.planned):
            data = self.registry.schemes[identifier]
            for partner in dict.fromkeys((data["partner"], *data.get("co_partners", ()))):
                members[partner].append(identifier)
        partners = self.registry.partners
        for partner in partners:  # who signed exists publicly, even before its first scheme (article 3.1)
            if self.registry.standing(partner).bound:
                members.setdefault(partner, [])
        return {p: members[p] for p in sorted(members, key=lambda p: fold(partners[p]["name"]))}

    @cached_property
    def past_years(self) -> list[int]:
        """The years that have a report, the last one first."""
        registry = self.registry
        return years(map(registry.stated, registry.schemes), registry.partners.values(), registry.day)

    def related(self, identifier: str) -> list[str]:
        """A few other schemes for the same need that the same people can use where they are: those of a shared département, then
        national ones of the same sector, then of every sector, then the rest; the most useful first.
        """
        data = self.registry.schemes[identifier]
        return self.suited(data, exclude={identifier}, local=RELATED)

    def suited(self, data: Mapping[str, Any], exclude: Collection[str] = (), local: int = RELATED) -> list[str]:
        """The schemes to propose beside, or instead of, one with these fields; `local` says how many of its own départements."""
        need, territory = data["needs"][0], data["territory"]
        codes = () if territory == "national" else territory
        near = (other for code in codes for other in self._ranked["territory", need, code])
        own = [sector for sector in data["sectors"] if sector != EVERY_SECTOR]
        wide = (other for sector in (*own, EVERY_SECTOR, "") for other in self._ranked["national", need, sector])
        found: dict[str, None] = {}
        for others, most in ((near, local), (wide, RELATED)):
            for other in others:
                if len(found) >= most:
                    break
                if other not in exclude and audiences.suits(self.registry, self.registry.schemes[other], data):
                    found[other] = None
        return list(found)

    def citing(self, identifier: str) -> Iterator[str]:
        """Other schemes whose `related` names this one."""
        data = self.registry.schemes.get(identifier)
        if data is None or identifier not in self.position:
            return
        for other in self.online:
            if (
                other != identifier
                and self.registry.schemes[other]["needs"][0] in data["needs"]
                and identifier in self.related(other)
            ):
                yield other

    @cached_property
    def _ranked(self) -> Mapping[tuple[str, str, str], list[str]]:
        """Online schemes of each need in each département, and national ones of each need in each sector ("" for all), the most
        useful first: those that more answers of « Que s'est-il passé ? » lead to, then in display order.
        """
        groups: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
        for identifier in sorted(self.online, key=lambda one: -self._answers.get(one, 0)):
            data = self.registry.schemes[identifier]
            for need in data["needs"]:
                if data["territory"] == "national":
                    for sector in (*data["sectors"], ""):
                        groups["national", need, sector].append(identifier)
                else:
                    for code in data["territory"]:
                        groups["territory", need, code].append(identifier)
        return groups

    def _gather(self, values: Callable[[Mapping[str, Any]], Iterable[str]]) -> dict[str, list[str]]:
        members: dict[str, list[str]] = defaultdict(list)
        for identifier in self.online:
            for value in values(self.registry.schemes[identifier]):
                members[value].append(identifier)
        return dict(members)
