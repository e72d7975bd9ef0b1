"""A document: its HTML, in the language asked for, then its PDF, kept by the digest of all that it is made from."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import segno
from jinja2 import Environment
from markupsafe import Markup

from egalite import titles
from egalite.french.dates import MONTHS, in_words
from egalite.printing import PrintError, pdf, selection
from egalite.printing import edition as editions
from egalite.printing.edition import Edition
from egalite.printing.selection import Content, Selection
from egalite.project import CHECKOUT, THEME
from egalite.site import addresses
from egalite.site.build import templates
from egalite.site.render.locales.environment import localized
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.render.locales.translator import Translator
from egalite.site.site import Site

Kind = Literal["directory", "card", "poster"]
_CONTENT: Mapping[Kind, Callable[[Site, Selection], Content]] = {
    "directory": selection.content,
    "card": selection.card,
    "poster": selection.poster,
}
KINDS = tuple(_CONTENT)
_STYLES = {kind: THEME / "print" / f"{kind}.css" for kind in _CONTENT}
_CACHE = CHECKOUT / ".cache" / "print"
MOST = 2000  # schemes of a document: a thousand take 414 MB and 41 s of computing, and memory is to stay under 1 GiB
_KEPT = 24  # documents kept from one run to the next


@dataclass(frozen=True, slots=True)
class Document:
    """A document before it is a PDF. `drawn` says whether its PDF had to be drawn, once it is asked for."""

    kind: Kind
    html: str
    edition: Edition

    def pdf(self, cache: Path = _CACHE) -> bytes:
        """Its PDF, drawn only when no run has drawn it before. Raises PrintError."""
        pdf.require()
        made_from = (self.html, _STYLES[self.kind].read_text(encoding="utf-8"), pdf.version())
        digest = hashlib.sha256("\0".join(made_from).encode()).hexdigest()
        kept = cache / f"{digest}.pdf"
        try:
            content = kept.read_bytes()
            os.utime(kept)
            return content
        except FileNotFoundError:
            content = pdf.write(self.html, _STYLES[self.kind])
        cache.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(f".{os.getpid()}")
        part.write_bytes(content)
        part.replace(kept)
        for old in sorted(cache.glob("*.pdf"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
            old.unlink(missing_ok=True)
        return content


def document(site: Site, kind: Kind, chosen: Selection = Selection()) -> Document:  # noqa: B008 (a value)
    """A document of a site. Raises PrintError for a choice that does not exist, or that is too much for one document."""
    selection.require(site, chosen)
    content = _CONTENT[kind](site, chosen)
    if len(content.schemes) > MOST:
        raise PrintError(
            f"{len(content.schemes)} fiches sont trop pour un document ; choisissez un département ou un besoin."
        )
    environment, words = _language(chosen.language)

    def render(edition: Edition | None) -> str:
        html: str = environment.get_template(f"print/{kind}.html").render(
            title=titles.HOME,
            place=content.title,
            need=words(site.registry.vocabularies["needs"][chosen.need].label) if chosen.need else "",
            groups=[
                {**group, "label": words(group["label"])} if group["kind"] == "need" else group
                for group in content.groups
            ],
            panels=[group["schemes"] for group in content.groups],
            numbers={name: {**one, "label": words(one["label"])} for name, one in site.numbers.items()},
            host=urlsplit(site.address).netloc,
            errata=addresses.ERRATA,
            address=site.address + content.address,
            drawing=_drawing(site.address + content.address),
            edition=Markup('<bdi dir="ltr">%s</bdi>') % edition.number if edition else "",
            last_day=_day(edition, words) if edition else "",
        )
        return html

    edition = editions.edition(site, content.schemes, render(None))
    return Document(kind, render(edition), edition)


def _language(code: str) -> tuple[Environment, Callable[[str], str]]:
    """The templates of a language, and how it says a text that comes from data."""
    french = templates.environment(templates.settings())
    if code == FRENCH.code:
        return french, str
    translator = Translator(next(one for one in languages() if one.code == code))
    return localized(translator, french, {}), translator.text


def _day(edition: Edition, words: Callable[[str], str]) -> str:
    """The last day of an edition in words."""
    day = edition.last_day
    french = in_words(day.isoformat())
    return french if words is str else f"{day.day}\u00a0{words(MONTHS[day.month - 1])}\u00a0{day.year}"


def _drawing(url: str) -> Markup:
    """The address of a page for a phone's camera; its name tells the address to who cannot see it."""
    drawing = segno.make_qr(url, error="m").svg_inline(omitsize=True, lineclass=None, title=url)
    return Markup(drawing)


def last_day(document: Document) -> str:
    """The last day to give a document, in French words."""
    return in_words(document.edition.last_day.isoformat())
