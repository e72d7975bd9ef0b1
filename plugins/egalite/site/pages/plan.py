"""All pages that the registry gives rise to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from egalite.french import dates
from egalite.french.typography import typeset
from egalite.history.provenance import SHORT, History, Provenance
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.directory import EVERY_SECTOR, Directory, slices
from egalite.site.pages import wording
from egalite.site.pages.page import Content, Page, Trail, digest
from egalite.site.render import markdown
from egalite.site.views import facets, geography, jsonld, qr
from egalite.site.views.cards import Cards
from egalite.site.views.records import Views

PER_PAGE = 200
OTHERWISE = "Choisir autrement"
_NEAR = "Près de chez moi"
_OVERSEAS = "outre-mer"  # the heading that the map leads to for what it does not draw
HOME: Trail = (("Accueil", addresses.HOME),)


@dataclass(frozen=True, slots=True)
class Planner:
    """Plans the pages of one registry.

    `site` is the canonical address, without a final slash; `concluded` what the committee said of each scheme.
    """

    registry: Registry
    views: Views
    directory: Directory
    cards: Cards
    site: str
    history: History
    concluded: Mapping[str, list[dict[str, str]]]

    def pages(self) -> Iterator[Page]:
        """Every page made from records."""
        for identifier in (*self.directory.online, *self.directory.planned):
            yield self.scheme(identifier)
        yield from self._lists()
        yield from self.partners()
        yield self._sectors()
        yield self._criteria()
        yield self._territories()

    def scheme(self, identifier: str) -> Page:
        """The page of a scheme, of a draft too when it is only to be looked at."""
        registry, data = self.registry, self.registry.schemes[identifier]
        related = self.directory.related(identifier) if identifier in self.directory.position else []
        readings, tree = registry.readings, registry.tree
        source = registry.corpus.bodies[identifier]
        concluded = self.concluded.get(identifier, [])
        proof = self.history.of(tree.schemes[identifier])
        hidden = sorted(address for address in self.directory.hidden if address in source) if "](/" in source else []

        def build() -> Content:
            view = self.views.scheme(identifier)
            trail = (*HOME, ("Dispositifs", addresses.SCHEMES), (view["name"], view["address"]))
            nodes = [jsonld.service(self.site, registry, identifier), jsonld.breadcrumb(self.site, trail)]
            return "scheme.html", {
                "page": page_of(view["name"], view["summary"], trail),
                "scheme": view,
                "provenance": provenance_of(proof),
                "body": markdown.to_html(source, hidden),
                "related": [self.views.card(other) for other in related],
                "decisions": concluded,
                "jsonld": jsonld.block(nodes),
                "planned": registry.schemes[identifier]["status"] == "planned",
            }

        stamps = (readings[tree.schemes[identifier]].stamp, readings[tree.partners[data["partner"]]].stamp)
        shown = (proof.key if proof else (), self._logo(data["partner"]))
        key = digest(stamps, hidden, concluded, shown, self.cards.joined_keys(related))
        modified = data.get("updated_on") or data.get("published_on") or ""
        return Page(addresses.scheme(identifier), data["name"], key, build, modified=modified)

    def _lists(self) -> Iterator[Page]:
        directory, terms = self.directory, self.registry.vocabularies
        yield from self._list(
            addresses.SCHEMES, "Tous les dispositifs", "schemes.html", (("", directory.online),), HOME,
            "Tous les dispositifs contre le racisme : qui peut vous aider, et comment le joindre.",
            choices=self._choices,
        )  # fmt: skip
        yield from self.doors()
        for sector, found in directory.by_sector.items():
            term = terms["sectors"][sector]
            everywhere = directory.by_sector[EVERY_SECTOR]
            own = found[: len(found) - len(everywhere)] if sector != EVERY_SECTOR else found
            groups = (("", own), ("Dans tous les domaines", everywhere if sector != EVERY_SECTOR else []))
            yield from self._list(
                addresses.sector(sector), term.label, "facet.html", groups,
                (*HOME, ("Domaines", addresses.SECTORS)), term.intro,
            )  # fmt: skip
        for legend, choices in facets.criteria(self.registry, directory.by_criterion):
            for choice in choices:
                yield from self._list(
                    addresses.criterion(choice.id), wording.criterion_title(legend, choice.label), "facet.html",
                    (("", directory.by_criterion[choice.id]),), (*HOME, (OTHERWISE, addresses.CRITERIA)),
                    wording.criterion_intro(legend),
                )  # fmt: skip
        for code, term in terms["departements"].items():
            groups = (
                (f"Près de vous : {term.label}", directory.local[code]),
                ("Partout en France", directory.national),
            )
            yield from self._list(
                addresses.territory(code), f"{term.label} ({code})", "facet.html", groups,
                (*HOME, (_NEAR, addresses.TERRITORIES)),
                f"Dispositifs contre le racisme pour les personnes qui vivent ici : {term.label}, puis toute la France.",
                emergency=True,
            )  # fmt: skip

    def doors(self) -> Iterator[Page]:
        """The lists of the three doors."""
        for need, address in addresses.DOORS.items():
            term = self.registry.vocabularies["needs"][need]
            yield from self._list(
                address, term.label, "door.html", (("", self.directory.by_need.get(need, [])),), HOME, term.intro,
                door=need, emergency=need != "agir",
            )  # fmt: skip

    def _choices(self) -> dict[str, Any]:
        """What the whole list can be filtered by, when it stands on one page."""
        online = self.directory.online
        return {
            "sets": facets.sets(self.registry, online),
            "places": facets.places(self.registry),
            "helpline": self.directory.helpline_call,
        }

    def _list(
        self, address: str, title: str, template: str, groups: Sequence[tuple[str, Sequence[str]]], above: Trail,
        intro: str, **more: Any,
    ) -> Iterator[Page]:  # fmt: skip
        """The pages of one list, `PER_PAGE` schemes each, groups kept apart."""
        title, intro = typeset(title), typeset(intro)
        labels = [typeset(label) for label, _ in groups]
        counts = [len(members) for _, members in groups]
        flat = [*chain.from_iterable(members for _, members in groups)]
        total = -(-len(flat) // PER_PAGE) or 1
        for number, members in enumerate(slices(flat, PER_PAGE), 1):
            start = (number - 1) * PER_PAGE
            keys = self.cards.joined_keys(members)
            key = digest(title, intro, labels, counts, number, total, keys, self.directory.helpline_call)

            def build(number: int = number, start: int = start, members: Sequence[str] = members) -> Content:
                own_title = title if number == 1 else f"{title}, page {number} sur {total}"
                trail = (*above, (title, address))
                shown: list[dict[str, Any]] = []
                first = -start  # where each group starts among the members of this page
                for label, count in zip(labels, counts, strict=True):
                    own = members[max(first, 0) : max(first + count, 0)]
                    first += count
                    if own:
                        shown.append({"label": label, "count": count, "cards": self.cards.joined(own)})
                return template, {
                    "page": page_of(own_title, intro, trail, addresses.numbered(address, number)),
                    "heading": title,
                    "intro": intro,
                    "groups": shown,
                    "count": len(flat),
                    "number": number,
                    "total": total,
                    "previous": addresses.numbered(address, number - 1) if number > 1 else "",
                    "next": addresses.numbered(address, number + 1) if number < total else "",
                    "jsonld": jsonld.block([jsonld.breadcrumb(self.site, trail)]),
                    "code": qr.code(self.site + address) if number == 1 else "",
                    "emergency": False,
                    **more,
                }

            own = title if number == 1 else f"{title}, page {number} sur {total}"
            yield Page(addresses.numbered(address, number), own, key, build)

    def partners(self) -> Iterator[Page]:
        """Pages of the organisations that have something to show, then their list."""
        readings, tree = self.registry.readings, self.registry.tree
        stamps = []
        for identifier, schemes in self.directory.by_partner.items():
            stamp = readings[tree.partners[identifier]].stamp
            stamps.append((identifier, stamp, len(schemes)))
            yield self._partner(
                identifier, schemes, digest(stamp, self.cards.joined_keys(schemes), self._logo(identifier))
            )

        def build() -> Content:
            trail = (*HOME, ("Organismes", addresses.PARTNERS))
            partners = [
                {**self.views.partner(identifier), "count": len(schemes)}
                for identifier, schemes in self.directory.by_partner.items()
            ]
            intro = "Les organismes qui opèrent les dispositifs de ce site."
            return "partners.html", {
                "page": page_of("Organismes", intro, trail),
                "intro": intro,
                "partners": partners,
                "jsonld": jsonld.block([jsonld.breadcrumb(self.site, trail)]),
            }

        yield Page(addresses.PARTNERS, "Organismes", digest(stamps), build)

    def _partner(self, identifier: str, schemes: Sequence[str], key: bytes) -> Page:
        def build() -> Content:
            view = self.views.partner(identifier)
            trail = (*HOME, ("Organismes", addresses.PARTNERS), (view["name"], view["address"]))
            nodes = [
                jsonld.organisation(self.site, self.registry, identifier),
                jsonld.breadcrumb(self.site, trail),
            ]
            return "partner.html", {
                # A scheme may bear its operator's name, and two pages one title never.
                "page": page_of(f"{view['name']}, organisme", f"{view['kind']}. {view['relation']}.", trail),
                "partner": view,
                "cards": self.cards.joined(schemes),
                "jsonld": jsonld.block(nodes),
            }

        return Page(addresses.partner(identifier), self.registry.partners[identifier]["name"], key, build)

    def _logo(self, partner: str) -> str:
        """What a page shows of a partner's image, whose file moves without the record's."""
        logo = self.views.logos.get(partner)
        return logo.address if logo else ""

    def _sectors(self) -> Page:
        counts = {sector: len(found) for sector, found in self.directory.by_sector.items()}

        def build() -> Content:
            terms = self.registry.vocabularies["sectors"]
            trail = (*HOME, ("Domaines", addresses.SECTORS))
            intro = "Choisissez l'endroit où cela s'est passé."
            return "facets.html", {
                "page": page_of("Domaines", typeset(intro), trail),
                "intro": typeset(intro),
                "emergency": False,
                "sets": [
                    {
                        "id": "",
                        "label": "",
                        "items": [
                            {
                                "label": typeset(terms[sector].label),
                                "note": typeset(terms[sector].note),
                                "address": addresses.sector(sector),
                                "count": count,
                            }
                            for sector, count in counts.items()
                        ],
                    }
                ],
                "jsonld": jsonld.block([jsonld.breadcrumb(self.site, trail)]),
            }

        return Page(addresses.SECTORS, "Domaines", digest(counts), build)

    def _criteria(self) -> Page:
        counts = {criterion: len(found) for criterion, found in self.directory.by_criterion.items()}

        def build() -> Content:
            trail = (*HOME, (OTHERWISE, addresses.CRITERIA))
            intro = typeset(
                "Choisissez comment vous voulez joindre un dispositif, à quelle condition ou en quelle langue."
            )
            return "facets.html", {
                "page": page_of(OTHERWISE, intro, trail),
                "intro": intro,
                "emergency": False,
                "sets": [
                    {
                        "id": "",
                        "label": typeset(wording.CRITERIA[legend].name),
                        "items": [
                            {
                                "label": choice.label,
                                "note": "",
                                "address": addresses.criterion(choice.id),
                                "count": counts[choice.id],
                            }
                            for choice in choices
                        ],
                    }
                    for legend, choices in facets.criteria(self.registry, counts)
                ],
                "jsonld": jsonld.block([jsonld.breadcrumb(self.site, trail)]),
            }

        return Page(addresses.CRITERIA, OTHERWISE, digest(counts), build)

    def _territories(self) -> Page:
        counts = {code: len(found) for code, found in self.directory.local.items()}

        def build() -> Content:
            regions = self.registry.vocabularies["regions"]
            departments = self.registry.vocabularies["departements"].values()
            drawing = geography.drawing()
            places = {
                term.id: {
                    "name": typeset(term.label),
                    "label": typeset(f"{term.label} ({term.id})"),
                    "address": addresses.territory(term.id),
                }
                for term in departments
            }
            trail = (*HOME, (_NEAR, addresses.TERRITORIES))
            intro = "Choisissez votre département : ce qui est près de vous vient en premier, puis ce qui vaut partout en France."
            metropolitan = sorted((r for r in regions.values() if r.zone == "metro"), key=lambda r: r.label)
            groups = [(f"region-{r.id}", r.label, [t for t in departments if t.region == r.id]) for r in metropolitan]
            groups.append((_OVERSEAS, "Outre-mer", [t for t in departments if t.zone != "metro"]))
            sets = [
                {
                    "id": identifier,
                    "label": typeset(label),
                    "items": [{**places[term.id], "note": "", "count": counts[term.id]} for term in terms],
                }
                for identifier, label, terms in groups
            ]
            return "territories.html", {
                "page": page_of(_NEAR, typeset(intro), trail),
                "intro": typeset(intro),
                "emergency": True,
                "sets": sets,
                "postcodes": geography.postcodes(),
                "drawing": drawing,
                "places": places,
                "regions": {r.id: {"label": typeset(r.label), "address": f"#region-{r.id}"} for r in metropolitan},
                "overseas": f"#{_OVERSEAS}",
                "jsonld": jsonld.block([jsonld.breadcrumb(self.site, trail)]),
            }

        return Page(addresses.TERRITORIES, _NEAR, digest(counts), build)


def provenance_of(proof: Provenance | None) -> dict[str, str] | None:
    """What a scheme's page shows of a proven validation: its day and commit, and those of a later change."""
    if proof is None or proof.validated is None:
        return None
    later = proof.changed if proof.changed.id != proof.validated.id else None
    return {
        "day": dates.in_words(proof.validated.day),
        "commit": proof.validated.id[:SHORT],
        "changed": dates.in_words(later.day) if later else "",
        "change": later.id[:SHORT] if later else "",
    }


def page_of(title: str, description: str, trail: Trail, address: str = "") -> dict[str, Any]:
    """What every template's head and breadcrumb need."""
    return {"title": title, "description": description, "address": address or trail[-1][1], "trail": trail}
