"""The public journal of publications and withdrawals, latest first (`/journal/`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from egalite import titles
from egalite.french import dates
from egalite.french.typography import typeset
from egalite.history import journal
from egalite.history.journal import Event
from egalite.history.provenance import SHORT
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.pages import card_list, home, yearly_reports
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = "Chaque fiche mise en ligne ou retirée, avec la date et le numéro de l'enregistrement qui l'a décidé."
_WORDS = {
    "published": ("Mise en ligne", "Mises en ligne"),
    "restored": ("Remise en ligne", "Remises en ligne"),
    "suspended": ("Suspension", "Suspensions"),
    "withdrawn": ("Retrait", "Retraits"),
    "removed": ("Suppression d'une fiche", "Suppressions de fiches"),
}


def pages(site: Site) -> Iterator[Page]:
    """The pages of the journal; one that says so when nothing is known."""
    events = journal.events(site.history)
    total = -(-len(events) // card_list.PER_PAGE) or 1
    for number in range(1, total + 1):
        title = card_list.numbered_title(titles.JOURNAL, number, total)

        def context(number: int = number, title: str = title) -> Context:
            trail = (*HOME, (titles.JOURNAL, addresses.JOURNAL))
            end = number * card_list.PER_PAGE
            rows = [_row(site.registry, site.directory, event) for event in events[end - card_list.PER_PAGE : end]]
            return {
                "page": head(title, typeset(_INTRO), trail, addresses.numbered(addresses.JOURNAL, number)),
                "heading": titles.JOURNAL,
                "intro": typeset(_INTRO),
                "days": _days(rows),
                "reports": yearly_reports.links(site) if number == 1 else [],
                **card_list.pagination(addresses.JOURNAL, number, total),
                "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
            }

        section = home.SECTION if number == 1 else ""
        yield Page(
            addresses.numbered(addresses.JOURNAL, number), title, "journal.html", context, section=section, label=title
        )


def _days(rows: Sequence[dict[str, str]]) -> list[dict[str, Any]]:
    """Rows by day, then by what one commit did."""
    days = []
    for day, of_day in groupby(rows, key=lambda row: row["day"]):
        decisions = []
        for (commit, kind), group in groupby(of_day, key=lambda row: (row["commit"], row["kind"])):
            schemes = list(group)
            word = _WORDS[kind][len(schemes) > 1]
            decisions.append({"word": typeset(word), "commit": commit, "schemes": schemes})
        words = dates.in_words(day).replace("\xa0", " ")  # a heading in a narrow column: it may break
        days.append({"day": day, "shown": words, "decisions": decisions})
    return days


def _row(registry: Registry, directory: Directory, event: Event) -> dict[str, str]:
    """An event as shown. A file that is gone is not named: what article 6 removes must not come back here."""
    data: Any = registry.schemes.get(event.scheme)
    address = addresses.scheme(event.scheme)
    reason = registry.vocabularies["withdrawal-reasons"].get(event.reason)
    return {
        "day": event.day,
        "kind": "suspended" if reason is not None and reason.kind == "suspension" else event.kind,
        "name": typeset(data["name"]) if data else "",
        "address": address if data and address not in directory.hidden else "",
        "reason": typeset(reason.label) if reason is not None else "",
        "commit": event.commit[:SHORT],
    }
