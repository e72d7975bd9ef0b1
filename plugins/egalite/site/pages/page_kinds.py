"""The kinds of pages: a new one is a module with `pages(site)`, its template, and a line here.

Their order is that of the headings of the site map.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from egalite.site.pages import (
    accessibility_grid,
    audience,
    criteria,
    decisions,
    doors,
    entries,
    events,
    home,
    ideas,
    journal,
    kit,
    not_found,
    open_data,
    orientation,
    partners,
    printing,
    propose,
    scheme,
    schemes,
    search,
    sectors,
    site_map,
    territories,
    town_link,
    translated,
    withdrawn,
    yearly_reports,
)
from egalite.site.pages.page import Page
from egalite.site.site import Site


class RecordPages(Protocol):
    """A module that makes the page of one record, a draft too, besides those of its kind."""

    def page(self, site: Site, identifier: str) -> Page:
        """The page of a record."""


PAGE_KINDS = (
    doors,
    orientation,
    sectors,
    criteria,
    entries,
    events,
    home,
    ideas,
    search,
    propose,
    decisions,
    journal,
    yearly_reports,
    audience,
    accessibility_grid,
    open_data,
    town_link,
    printing,
    kit,
    territories,
    partners,
    schemes,
    scheme,
    withdrawn,
    translated,
    not_found,
    site_map,
)
# Those that make the page of one record, by the kind of records: `page(site, identifier)`.
RECORD_PAGES: Mapping[str, RecordPages] = {"event": events, "idea": ideas}
# Those whose pages go with files, for machines or to take away: `files(site)`.
WITH_FILES = (events, ideas, audience, accessibility_grid, kit)


def pages(site: Site) -> Sequence[Page]:
    """Every page of a site but those that Pelican writes; planned once, since several pages name all the others."""
    if not site.pages:
        site.pages.extend(page for kind in PAGE_KINDS for page in kind.pages(site))
    return site.pages


def files(site: Site) -> Iterator[tuple[str, str | bytes]]:
    """Name and content of every file that goes with the pages of a kind."""
    for kind in WITH_FILES:
        yield from kind.files(site)
