"""What must be true of a site once it is built; a build that breaks one of these fails."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import orjson

from egalite.records.kinds import KINDS, OWNED, Name
from egalite.records.registry import Registry
from egalite.records.schema import schema
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.errors import SiteError

_ENTRY = re.compile(r"<entry>.*?<id>([^<]*)</id>", re.DOTALL)
# What a page that is not ready says: a data file, one of its fields, or the words of a form that nobody has filled in. A scheme may
# well speak of « un dossier à compléter »: such words count between brackets, or alone in their element.
_FILE = re.compile(r"(?<![\w./-])[\w./-]*[a-z]\.ya?ml\b", re.IGNORECASE)
_SUFFIX = re.compile(r"\.ya?ml\b", re.IGNORECASE)
_WORDS = re.compile(r"[(\[>]\s*(?:à (?:compléter|remplir|renseigner)|non renseignée?s?|todo)\b", re.IGNORECASE)
_LOCATION = re.compile(r"<loc>([^<]*)</loc>")


def verify(registry: Registry, directory: Directory, output: Path, site: str, written: Collection[str]) -> None:
    """Every online record has its page, its feed and sitemap entries, its row of data; what is gone has a page and its marker alone.

    `written` holds the names of all files that this build stands for.
    Raises SiteError.
    """
    online, planned = set(directory.online), set(directory.planned)
    absent = {*directory.gone, *directory.erased()}
    prefix = site + addresses.SCHEMES
    _same("une page", online | planned | absent, _folders(output / addresses.SCHEMES.strip("/")))
    _same("la marque d'une page retirée", absent, _marked(output, addresses.SCHEMES, written), "retirée(s)")
    for name in OWNED:
        _records(directory, name, output, written)
    partners = {*directory.by_partner, *directory.gone_partners}
    _same("une page", partners, _folders(output / addresses.PARTNERS.strip("/")))
    marked = _marked(output, addresses.PARTNERS, written)
    _same("la marque d'une page retirée", set(directory.gone_partners), marked, "retirée(s)")
    feed = (output / addresses.FEED_SCHEMES.lstrip("/")).read_text(encoding="utf-8")
    _same("une entrée dans le flux", online, {i.removeprefix(prefix).rstrip("/") for i in _ENTRY.findall(feed)})
    sitemap = [
        url for url in _LOCATION.findall((output / "sitemap.xml").read_text(encoding="utf-8")) if url.startswith(prefix)
    ]
    schemes = {url.removeprefix(prefix).rstrip("/") for url in sitemap} - {""}
    _same("une entrée dans sitemap.xml", online | planned, {name for name in schemes if not name.startswith("page/")})
    data = addresses.data_file("dispositifs.json").lstrip("/")
    if data in written:
        rows = orjson.loads((output / data).read_bytes())["data"]
        _same("une ligne dans les données ouvertes", online, {row["id"] for row in rows})
    unknown = [identifier for identifier in online if registry.visible(identifier) != "online"]
    if unknown:
        raise SiteError(f"la fiche « {unknown[0]} » est publiée alors qu'elle n'est pas en ligne ce jour.")


def _records(directory: Directory, name: Name, output: Path, written: Collection[str]) -> None:
    """Each record of a kind that is shown has its page; what is gone has its page and its marker."""
    kind, absent = KINDS[name], set(directory.absent(name))
    for identifier in {*directory.shown[name], *absent}:
        if addresses.output_file(kind.page(identifier)) not in written:
            raise SiteError(f"la fiche {kind.path(identifier)} n'a pas de page.")
    _same("la marque d'une page retirée", absent, _marked(output, kind.address, written), "retirée(s)")


def require_filled(output: Path, names: Collection[str], sources: Mapping[str, Sequence[str]]) -> None:
    """No page asks its readers to fill in a file or a field: what a build shows to those who prepare it is not published.

    `names` are files of the output; `sources` the files that the page of an address was written from.
    Raises SiteError, which names each page and what it asks for.
    """
    asked = {}
    for name in sorted(names):
        if name.endswith(".html"):
            text = (output / name).read_text(encoding="utf-8")
            if found := dict.fromkeys(match.strip(" ([>") for match in _unfilled(text)):
                asked[f"/{name.removesuffix('index.html')}"] = list(found)
    if asked:
        lines = "\n".join(f"  {page} : {', '.join(f'« {what} »' for what in found)}" for page, found in asked.items())
        files = [file for page, found in asked.items() for file in (*sources.get(page, ()), *found) if "/" in file]
        raise SiteError(
            "publication refusée ; ces pages demandent encore à leurs lecteurs de remplir un fichier ou un champ. "
            f"Remplissez-le, ou retirez ces mots :\n{lines}",
            files,
        )


def _unfilled(text: str) -> Iterator[str]:
    """What a page says when a file or a field waits to be filled. A file's name may begin anywhere: it is looked for only in a page
    that holds its suffix."""
    if _SUFFIX.search(text):
        yield from _FILE.findall(text)
    yield from _fields().findall(text)
    yield from _WORDS.findall(text)


@cache
def _fields() -> re.Pattern[str]:
    """The fields that the publisher fills. Read late: a schema that cannot be read is told first."""
    names = {
        name for kind in ("publisher", "accessibility", "forge") for name in schema(kind)["properties"] if "_" in name
    }
    return re.compile(rf"<code>(?:{'|'.join(sorted(names))})</code>")


def _folders(section: Path) -> set[str]:
    """Names of the pages of a section. That each holds its file was seen when it was written, or found as it was."""
    with os.scandir(section) as entries:
        return {entry.name for entry in entries if entry.name != "page" and entry.is_dir()}


def _marked(output: Path, section: str, written: Collection[str]) -> set[str]:
    """Names of the pages of a section that stand beside the marker of what is gone."""
    start, end = section.lstrip("/"), f"/{addresses.MARKER}"
    names = [name for name in written if name.endswith(end) and name.startswith(start)]
    return {name.removeprefix(start).removesuffix(end) for name in names if (output / name).is_file()}


def _same(section: str, expected: set[str], actual: set[str], state: str = "en ligne") -> None:
    missing, extra = sorted(expected - actual), sorted(actual - expected)
    if missing:
        raise SiteError(f"{len(missing)} fiche(s) {state} n'ont pas {section} : {', '.join(missing[:5])}.")
    if extra:
        raise SiteError(f"{len(extra)} fiche(s) ont {section} sans être {state} : {', '.join(extra[:5])}.")
