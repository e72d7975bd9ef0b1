"""What the server shows for an address that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from egalite import titles
from egalite.site import addresses
from egalite.site.pages.page import HOME, Page, head
from egalite.site.site import Site


def pages(site: Site) -> Iterator[Page]:
    """The page itself."""
    del site
    trail = (*HOME, (titles.NOT_FOUND, addresses.NOT_FOUND))
    page = head(titles.NOT_FOUND, "Cette adresse ne mène à aucune page.", trail)
    yield Page(addresses.NOT_FOUND, titles.NOT_FOUND, "404.html", lambda: {"page": page, "jsonld": ""}, listed=False)
