"""The code of each page of the site map, for a phone's camera: a file to print beside a text."""

from __future__ import annotations

from egalite.site import addresses
from egalite.site.pages import site_map
from egalite.site.site import Site
from egalite.site.views import qr


def files(site: Site) -> dict[str, bytes]:
    """The drawings by their place in the output."""
    links = (link for section in site_map.sections(site).values() for link in section)
    pages = dict.fromkeys(link["address"] for link in links)
    return {addresses.code(page).lstrip("/"): qr.drawing(site.address + page) for page in pages}
