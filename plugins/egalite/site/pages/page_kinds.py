"""The kinds of pages: a new one is a module with `pages(site)`, its template, and a line here.

Their order is that of the headings of the site map.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.site.pages import (
    accessibility_grid,
    criteria,
    decisions,
    doors,
    entries,
    home,
    journal,
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
)
from egalite.site.pages.page import Page
from egalite.site.site import Site

PAGE_KINDS = (
    doors,
    orientation,
    sectors,
    criteria,
    entries,
    home,
    search,
    propose,
    decisions,
    journal,
    accessibility_grid,
    open_data,
    town_link,
    printing,
    territories,
    partners,
    schemes,
    scheme,
    withdrawn,
    translated,
    not_found,
    site_map,
)


def pages(site: Site) -> Iterator[Page]:
    """Every page of a site but those that Pelican writes."""
    for kind in PAGE_KINDS:
        yield from kind.pages(site)
