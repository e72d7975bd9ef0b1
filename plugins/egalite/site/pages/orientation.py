"""Pages of « Que s'est-il passé ? »: one for the question, one for each answer, one for each answer and place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from egalite import titles
from egalite.french.typography import typeset
from egalite.project import content_root
from egalite.records.content import deadlines
from egalite.records.content.deadlines import Deadline
from egalite.records.content.orientation import reading
from egalite.records.content.orientation.answers import Resolver
from egalite.records.content.orientation.model import (
    Cell,
    Link,
    Orientation,
    Proof,
    Source,
    Step,
    What,
    Where,
    Who,
)  # fmt: skip
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.pages.page import HOME, TITLE_JOINT, Context, Page, Trail, head
from egalite.site.site import Site
from egalite.site.views import jsonld
from egalite.site.views.contacts import shown_host

TITLE = typeset(titles.ORIENTATION)
TRAIL: Trail = (*HOME, (TITLE, addresses.ORIENTATION))

View = dict[str, Any]


def read(registry: Registry) -> Orientation:
    """The orientation of a root, or the checkout's when it has none. Raises DataFileError."""
    return reading.read(content_root(registry.root, "orientation.yml"))


def pages(site: Site) -> Iterator[Page]:
    """The question, then each answer, and the places of each."""
    orientation = site.orientation
    shown = _Shown(site)
    yield _question(site, shown)
    for what in orientation.what:
        yield _answer(site, what)
        for where in orientation.where:
            yield _situation(site, what, where, shown)


def answers(orientation: Orientation) -> list[View]:
    """What every list of the first question's answers shows."""
    return [
        {
            "id": what.id,
            "label": typeset(what.label),
            "note": typeset(what.note),
            "address": addresses.orientation(what.id),
        }
        for what in orientation.what
    ]


def _question(site: Site, shown: _Shown) -> Page:
    def context() -> Context:
        intro = typeset(site.orientation.intro)
        return {
            "page": head(TITLE, intro, TRAIL),
            "intro": intro,
            "answers": answers(site.orientation),
            "minors": shown.minors(),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, TRAIL)]),
        }

    return Page(
        addresses.ORIENTATION, TITLE, "orientation.html", context,
        section=titles.ORIENTATION, label="Deux questions pour savoir quoi faire",
    )  # fmt: skip


def _answer(site: Site, what: What) -> Page:
    address, title, orientation = addresses.orientation(what.id), typeset(what.title), site.orientation

    def context() -> Context:
        trail: Trail = (*TRAIL, (title, address))
        places = sorted(orientation.where, key=lambda where: where.id != what.opens)
        return {
            "page": head(title, typeset(what.intro), trail),
            "label": typeset(what.label),
            "intro": typeset(what.intro),
            "places": [
                {
                    "id": where.id,
                    "label": typeset(where.label),
                    "note": typeset(where.note),
                    "address": addresses.situation(what.id, where.id),
                    "people": [{"id": who.id, "note": typeset(who.note)} for who in orientation.who[1:]],
                }
                for where in places
            ],
            "others": [answer for answer in answers(orientation) if answer["id"] != what.id],
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    return Page(address, title, "orientation_answer.html", context, section=titles.ORIENTATION, label=what.label)


def _situation(site: Site, what: What, where: Where, shown: _Shown) -> Page:
    address, above = addresses.situation(what.id, where.id), typeset(what.title)
    place = typeset(where.label)
    title = f"{above}{TITLE_JOINT}{place}"

    def context() -> Context:
        trail: Trail = (*TRAIL, (above, addresses.orientation(what.id)), (place, address))
        return {
            "page": head(title, typeset(what.intro), trail),
            "label": typeset(what.label),
            "intro": place,
            "people": [shown.person(what, where, who) for who in site.orientation.who],
            "minors": shown.minors(),
            "warning": shown.warning,
            "sources": shown.sources(what, where),
            "sector": addresses.sector(where.sector) if where.sector else "",
            "above": addresses.orientation(what.id),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    label = f"{what.label}{TITLE_JOINT}{where.label}"
    return Page(address, title, "situation.html", context, section=titles.ORIENTATION, label=label)


class _Shown:
    """What templates show of the resolved answers."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._resolver = Resolver(site.orientation, site.directory.position)
        times = deadlines.read(content_root(site.registry.root, "deadlines.yml"))
        self._deadlines = {deadline.id: deadline for deadline in times.deadlines}
        self._hidden = site.publishing and not times.verified  # but for the shortest bound, which is always published
        self.warning = typeset(times.warning)

    def minors(self) -> list[View]:
        return [
            {
                "id": minor.id,
                "label": typeset(minor.label),
                "text": typeset(minor.text),
                "numbers": self._numbers(minor.numbers),
                "link": _link(minor.link),
            }
            for minor in self._site.orientation.minors
        ]

    def person(self, what: What, where: Where, who: Who) -> View:
        cell, resolver = Cell(what.id, where.id, who.id), self._resolver
        times = [self._deadlines[one] for one in resolver.deadlines(cell) if one in self._deadlines]
        if self._hidden:
            times = [one for one in times if one.shortest]
        return {
            "id": who.id,
            "label": typeset(who.label),
            "note": typeset(who.note),
            "steps": [
                {
                    "title": typeset(step.title),
                    "text": typeset(step.text),
                    "link": _link(step.link),
                }
                for step in resolver.steps(cell)
            ],
            "proofs": [{"text": typeset(proof.text)} for proof in resolver.proofs(cell)],
            "deadlines": [_deadline(deadline, self._hidden) for deadline in times],
            "groups": [
                {"when": typeset(group.when), "cards": self._site.views.cards(group.schemes)}
                for group in resolver.contacts(cell)
            ],
            "missing": [{"text": typeset(text)} for text in resolver.missing(cell)],
            "link": _link(who.link),
        }

    def sources(self, what: What, where: Where) -> list[View]:
        """Pages that the sentences of a situation come from, each once."""
        found: dict[str, Source] = {}
        for who in self._site.orientation.who:
            cell = Cell(what.id, where.id, who.id)
            items: list[Step | Proof] = [*self._resolver.steps(cell), *self._resolver.proofs(cell)]
            for item in items:
                found.update((source.url, source) for source in item.sources)
        return [{"url": url, "host": shown_host(url), "states": typeset(one.states)} for url, one in found.items()]

    def _numbers(self, identifiers: Sequence[str]) -> list[dict[str, str]]:
        return [self._site.numbers[identifier] for identifier in identifiers if identifier in self._site.numbers]


def _deadline(deadline: Deadline, hidden: bool) -> View:
    shortest = typeset(deadline.shortest or deadline.how_long)
    return {
        "shortest": shortest,
        "how_long": shortest if hidden else typeset(deadline.how_long),
        "what": typeset(deadline.what),
        "other": not hidden and deadline.shortest not in ("", deadline.how_long),
    }


def _link(link: Link | None) -> View | None:
    return {"label": typeset(link.label), "address": link.address} if link else None
