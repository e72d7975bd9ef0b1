"""What must be true of a site once it is built; a build that breaks one of these fails."""

from __future__ import annotations

import os
import re
from pathlib import Path

from egalite.registry.registry import Registry
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.errors import SiteError

_ENTRY = re.compile(r"<entry>.*?<id>([^<]*)</id>", re.DOTALL)
_LOCATION = re.compile(r"<loc>([^<]*)</loc>")


def verify(registry: Registry, directory: Directory, output: Path, site: str) -> None:
    """Every online record has its page, its feed and sitemap entries; nothing offline has any. Raises SiteError."""
    online, planned = set(directory.online), set(directory.planned)
    prefix = site + addresses.SCHEMES
    folder = output / addresses.SCHEMES.strip("/")
    with os.scandir(folder) as entries:
        pages = {entry.name for entry in entries if entry.name != "page" and entry.is_dir()}
    _same("une page", online | planned, pages)
    feed = (output / addresses.FEED_SCHEMES.lstrip("/")).read_text(encoding="utf-8")
    _same("une entrée dans le flux", online, {i.removeprefix(prefix).rstrip("/") for i in _ENTRY.findall(feed)})
    listed = [
        url for url in _LOCATION.findall((output / "sitemap.xml").read_text(encoding="utf-8")) if url.startswith(prefix)
    ]
    schemes = {url.removeprefix(prefix).rstrip("/") for url in listed} - {""}
    _same("une entrée dans sitemap.xml", online | planned, {name for name in schemes if not name.startswith("page/")})
    unknown = [identifier for identifier in online if registry.visible(identifier) != "online"]
    if unknown:
        raise SiteError(f"la fiche « {unknown[0]} » est publiée alors qu'elle n'est pas en ligne ce jour.")


def _same(what: str, expected: set[str], found: set[str]) -> None:
    lost, extra = sorted(expected - found), sorted(found - expected)
    if lost:
        raise SiteError(f"{len(lost)} fiche(s) en ligne n'ont pas {what} : {', '.join(lost[:5])}.")
    if extra:
        raise SiteError(f"{len(extra)} fiche(s) ont {what} sans être en ligne : {', '.join(extra[:5])}.")
