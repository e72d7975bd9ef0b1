"""Lists of schemes, cut in pages: what doors, sectors, criteria, territories and the whole directory share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from egalite.french.typography import typeset
from egalite.site import addresses
from egalite.site.pages.page import Context, Page, Trail, head
from egalite.site.site import Site
from egalite.site.views import jsonld

PER_PAGE = 200
Groups = Sequence[tuple[str, Sequence[str]]]  # heading, or "", and identifiers of schemes


def pages(
    site: Site, address: str, title: str, template: str, groups: Groups, above: Trail, intro: str, section: str,
    label: str = "", department: str = "", **more: Any,
) -> Iterator[Page]:  # fmt: skip
    """The pages of one list, `PER_PAGE` schemes each, groups kept apart; the first one stands in the site map.

    Cards are those that people of a `department` read, when clocks or numbers there are others.
    """
    heading, intro = typeset(title), typeset(intro)
    count = sum(len(members) for _, members in groups)
    total = -(-count // PER_PAGE) or 1
    for number in range(1, total + 1):
        own_title = numbered_title(heading, number, total)

        def context(number: int = number, own_title: str = own_title) -> Context:
            trail = (*above, (heading, address))
            shown: list[dict[str, Any]] = [
                {"label": typeset(label), "count": size, "cards": site.views.cards(own, department)}
                for label, size, own in _shown(groups, number)
            ]
            cards = [card.view for group in shown for card in group["cards"]]
            return {
                "page": head(own_title, intro, trail, addresses.numbered(address, number)),
                "heading": heading,
                "intro": intro,
                "groups": shown,
                "opens": any(card["opens"] for card in cards),
                "public_sources": any(card["public_sources"] for card in cards),
                "count": count,
                **pagination(address, number, total),
                "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
                "emergency": False,
                "noon": [],
                **more,
            }

        first = number == 1
        yield Page(
            addresses.numbered(address, number), own_title, template, context,
            section=section if first else "", label=label or title, total=count,
            cards=[one for _, _, own in _shown(groups, number) for one in own] if not more.get("choices") else None,
        )  # fmt: skip


def numbered_title(title: str, number: int, total: int) -> str:
    """Title of the n-th page of a list."""
    return title if number == 1 else f"{title}, page {number} sur {total}"


def pagination(address: str, number: int, total: int) -> dict[str, Any]:
    """What the pagination of a list shows on its n-th page."""
    return {
        "number": number,
        "total": total,
        "previous": addresses.numbered(address, number - 1) if number > 1 else "",
        "next": addresses.numbered(address, number + 1) if number < total else "",
    }


def _shown(groups: Groups, number: int) -> Iterator[tuple[str, int, Sequence[str]]]:
    """What the n-th page shows of each group: its heading, its size, its schemes there; none of a group without any."""
    start = (number - 1) * PER_PAGE  # counted in the group
    for label, members in groups:
        own = members[max(start, 0) : max(start + PER_PAGE, 0)]
        start -= len(members)
        if own:
            yield label, len(members), own
