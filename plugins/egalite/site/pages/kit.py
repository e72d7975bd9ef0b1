"""`/kit/`: what partners reuse, unchanged; its graphic charter; the code of each page. And the files themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import escape

from egalite import titles
from egalite.french.numbers import grouped
from egalite.french.typography import typeset
from egalite.site import addresses
from egalite.site.kit import manifest
from egalite.site.kit.archive import archive
from egalite.site.kit.manifest import KitFile, Role, Version
from egalite.site.pages import home, site_map
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = "Faire connaître ce site : logo, textes, images, badge, affiche."
_INTRO_CHARTER = "Comment montrer le nom et le logo, et ce qu'il ne faut pas en faire."
_INTRO_CODES = "Une image à photographier avec un téléphone, pour mener d'un papier à une page de ce site."
_TRAIL: Trail = (*HOME, (titles.KIT, addresses.KIT))
_TRAIL_CHARTER: Trail = (*_TRAIL, (titles.KIT_CHARTER, addresses.KIT_CHARTER))
_TRAIL_CODES: Trail = (*_TRAIL, (titles.KIT_CODES, addresses.KIT_CODES))
_PRINTED = {"poster": "Affiche A4", "card": "Carte à plier en huit"}
_WHITE = "logo-blanc"  # what is seen on a dark ground alone
_UNSHOWN = "logo-noir"  # the first logo in another ink: showing it too would weigh more than it tells


def pages(site: Site) -> Iterator[Page]:
    """The three pages."""

    def kit() -> Context:
        version = manifest.latest()
        packed = _archive(version)
        printed = [
            {"title": title, "address": address, "size": size(site.printed[address])}
            for kind, title in _PRINTED.items()
            if (address := addresses.PRINTED[kind]) in site.printed
        ]
        return {
            "page": head(titles.KIT, typeset(_INTRO), _TRAIL),
            "intro": typeset(_INTRO),
            "archive": {
                "address": addresses.kit_file(version.number, archive_name(version)),
                "size": size(len(packed)),
                "digest": hashlib.sha256(packed).hexdigest(),
                "version": version.number,
            },
            "manifest": addresses.kit_file(version.number, manifest.NAME),
            "logos": _pieces(version, "logo"),
            "badges": _pieces(version, "badge"),
            "badge": badge(version, site.address),
            "social": _pieces(version, "social"),
            "texts": [
                {"title": one.title, "text": (version.folder / one.file).read_text(encoding="utf-8").strip()}
                for one in version.of("text")
            ],
            "printed": printed,
            "publishing": site.publishing,
            "print": addresses.PRINT,
            "charter": addresses.KIT_CHARTER,
            "codes": addresses.KIT_CODES,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL)]),
        }

    def charter() -> Context:
        version = manifest.latest()
        return {
            "page": head(titles.KIT_CHARTER, typeset(_INTRO_CHARTER), _TRAIL_CHARTER),
            "intro": typeset(_INTRO_CHARTER),
            "logos": _pieces(version, "logo"),
            "kit": addresses.KIT,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL_CHARTER)]),
        }

    def codes() -> Context:
        sections = [
            {"label": typeset(label), "links": found}
            for label, links in site_map.sections(site).items()
            if (
                found := [
                    link | {"code": code} for link in links if (code := addresses.code(link["address"])) in site.printed
                ]
            )
        ]
        return {
            "page": head(titles.KIT_CODES, typeset(_INTRO_CODES), _TRAIL_CODES),
            "intro": typeset(_INTRO_CODES),
            "sections": sections,
            "publishing": site.publishing,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL_CODES)]),
        }

    for title, address, template, context in (
        (titles.KIT, addresses.KIT, "kit.html", kit),
        (titles.KIT_CHARTER, addresses.KIT_CHARTER, "kit_charter.html", charter),
        (titles.KIT_CODES, addresses.KIT_CODES, "kit_codes.html", codes),
    ):
        yield Page(address, title, template, context, section=home.SECTION, label=title)


def files(site: Site) -> Iterator[tuple[str, str | bytes]]:
    """The files of every version, which its addresses give for ever, and its archive."""
    del site
    for version in manifest.versions():
        contents = {**version.contents(), archive_name(version): _archive(version)}
        for name, content in contents.items():
            yield addresses.kit_file(version.number, name).lstrip("/"), content


def archive_name(version: Version) -> str:
    """The name of the archive of a version."""
    return f"kit-egalite-contre-racisme-v{version.number}.zip"


def badge(version: Version, site: str) -> str:
    """The HTML to paste: a link, and an image that the partner keeps on its own server, so that nothing is asked of this one."""
    one = next(one for one in version.of("badge") if one.file.endswith(".svg"))
    image = f'<img src="{one.file}" alt="{escape(one.alt)}" width="{one.width}" height="{one.height}">'
    return f'<a href="{escape(site)}/">{image}</a>'


def size(count: int) -> str:
    """Bytes as a reader reads them."""
    return f"{max(1, round(count / 1024))}\u00a0Ko"


def _archive(version: Version) -> bytes:
    return archive(version.contents())


def _pieces(version: Version, role: Role) -> list[dict[str, Any]]:
    """The files of a role by what they show: a drawing and its picture are one piece. Pictures alone are not shown: they are heavy."""
    found: dict[str, list[KitFile]] = {}
    for one in version.of(role):
        found.setdefault(one.file.rpartition(".")[0], []).append(one)
    return [_piece(version, name, files) for name, files in found.items()]


def _piece(version: Version, name: str, files: Sequence[KitFile]) -> dict[str, Any]:
    drawn = next((one for one in files if one.file.endswith(".svg") and name != _UNSHOWN), None)
    return {
        "title": files[0].title,
        "alt": files[0].alt,
        "image": addresses.kit_file(version.number, drawn.file) if drawn else "",
        "dark": name == _WHITE,
        "width": drawn.width if drawn else 0,
        "height": drawn.height if drawn else 0,
        "ways": [
            {"address": addresses.kit_file(version.number, one.file), "label": _label(one)} for one in files
        ],
    }  # fmt: skip


def _label(one: KitFile) -> str:
    pixels = "" if one.file.endswith(".svg") else f", {grouped(one.width)} sur {grouped(one.height)}"
    return f"{one.file.rpartition('.')[2].upper()}{pixels}, {size(one.bytes)}"
