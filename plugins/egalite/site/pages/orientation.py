"""Pages of « Que s'est-il passé ? »: one for the question, one for each first answer; later answers stand inside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from egalite import titles
from egalite.french.typography import typeset
from egalite.project import content_root
from egalite.records.content.orientation import reading
from egalite.records.content.orientation.answers import Reached, Resolver
from egalite.records.content.orientation.model import Link, Orientation, Step, What, Where
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.emergency import Numbers
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.site import Site
from egalite.site.views import jsonld
from egalite.site.views.records import Views

TITLE = typeset(titles.ORIENTATION)
TRAIL: Trail = (*HOME, (TITLE, addresses.ORIENTATION))

View = dict[str, Any]


def read(registry: Registry) -> Orientation:
    """The orientation of a root, or the checkout's when it has none. Raises DataFileError."""
    return reading.read(content_root(registry.root, "orientation.yml"))


def pages(site: Site) -> Iterator[Page]:
    """The question, then each answer."""
    registry, orientation = site.registry, site.orientation
    resolver = Resolver(orientation, registry.schemes, registry.corpus.bodies, site.directory.position)
    shown = _Shown(resolver, site.views, site.numbers)
    yield _question(site, shown)
    for what in orientation.what:
        yield _answer(site, what, shown)


def _question(site: Site, shown: _Shown) -> Page:
    def context() -> Context:
        intro = typeset(site.orientation.intro)
        return {
            "page": head(TITLE, intro, TRAIL),
            "intro": intro,
            "answers": _answers(site.orientation),
            "minors": shown.minors(site.orientation, ""),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, TRAIL)]),
        }

    return Page(
        addresses.ORIENTATION, TITLE, "orientation.html", context,
        section=titles.ORIENTATION, label="Trois questions pour savoir quoi faire",
    )  # fmt: skip


def _answer(site: Site, what: What, shown: _Shown) -> Page:
    address, title, orientation = addresses.orientation(what.id), typeset(what.title), site.orientation

    def context() -> Context:
        trail: Trail = (*TRAIL, (title, address))
        places = sorted(orientation.where, key=lambda where: where.id != what.opens)
        return {
            "page": head(title, typeset(what.intro), trail),
            "answer": {
                "label": typeset(what.label),
                "intro": typeset(what.intro),
                "steps": [shown.step(step) for step in shown.resolver.steps(what.id)],
                "minors": shown.minors(orientation, what.id),
                "places": [shown.place(orientation, what, where) for where in places],
                "others": [answer for answer in _answers(orientation) if answer["address"] != address],
            },
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    return Page(address, title, "orientation_answer.html", context, section=titles.ORIENTATION, label=what.label)


class _Shown:
    """What templates show of the resolved answers."""

    def __init__(self, resolver: Resolver, views: Views, numbers: Numbers) -> None:
        self.resolver = resolver
        self._views = views
        self._numbers = numbers

    def step(self, step: Step) -> View:
        return {
            "title": typeset(step.title),
            "text": typeset(step.text),
            "numbers": self.numbers_of(step.numbers),
            "link": _link(step.link),
        }

    def minors(self, orientation: Orientation, what: str) -> list[View]:
        return [
            {
                "id": minor.id,
                "label": typeset(minor.label),
                "text": typeset(minor.text),
                "numbers": self.numbers_of(minor.numbers),
                "contacts": self.contacts(self.resolver.for_minor(minor, what)),
                "link": _link(minor.link),
            }
            for minor in orientation.minors
        ]

    def place(self, orientation: Orientation, what: What, where: Where) -> View:
        return {
            "id": where.id,
            "label": typeset(where.label),
            "note": typeset(where.note),
            "open": where.id == what.opens,
            "sector": addresses.sector(where.sector) if where.sector else "",
            "people": [
                {
                    "id": f"{where.id}-{who.id}",
                    "label": typeset(who.label),
                    "contacts": self.contacts(self.resolver.contacts(what.id, where.id, who.id)),
                    "link": _link(who.link),
                }
                for who in orientation.who
            ],
        }

    def contacts(self, reached: Sequence[Reached]) -> list[View]:
        return [
            {
                "card": self._views.card(contact.scheme),
                "reason": typeset(contact.reason),
                "limits": typeset(self._views.registry.schemes[contact.scheme].get("limits", "")),
                "local": self._views.registry.schemes[contact.scheme]["territory"] != "national",
            }
            for contact in reached
        ]

    def numbers_of(self, identifiers: Sequence[str]) -> list[dict[str, str]]:
        return [self._numbers[identifier] for identifier in identifiers]


def _answers(orientation: Orientation) -> list[View]:
    return [
        {"label": typeset(what.label), "note": typeset(what.note), "address": addresses.orientation(what.id)}
        for what in orientation.what
    ]


def _link(link: Link | None) -> View | None:
    return {"label": typeset(link.label), "address": link.address} if link else None
