"""The few pages that exist in every language: a French page's own view, said by another voice.

Each keeps the key of its French page: it is made anew exactly when that one is, or when the catalogue moves (it is in the
fingerprint of everything).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from markupsafe import Markup

from egalite.french.typography import typeset, typeset_html
from egalite.site import addresses
from egalite.site.pages.page import Content, Page, digest
from egalite.site.pages.plan import HOME, page_of
from egalite.site.render.locales.translator import Voice
from egalite.site.views import jsonld, qr

# What a French home gathers besides the doors stays French: another language has its own, shorter one.
_TEMPLATES = {"home.html": "home_translated.html"}
_BLOCK = re.compile(r"<(p|li|h[1-6])>((?:[^<]|<(?!/?(?:p|li|ul|ol|h[1-6])\b))*)</\1>")


def pages(french: Iterable[Page], native: Iterable[Any], voice: Voice, site: str) -> Iterator[Page]:
    """The translated pages: of `french` pages, and of the editorial pages (`native`) that Pelican read."""
    for page in french:
        yield _page(page, voice, site)
    for content in native:
        yield _editorial(content, voice, site)


def _page(french: Page, voice: Voice, site: str) -> Page:
    def build() -> Content:
        template, context = french.build()
        page = _translated_page(context["page"], voice)
        home = site + voice.language.prefix
        said = voice.view({name: value for name, value in context.items() if name != "page"})
        said |= {"page": page, "jsonld": _structured(page, voice, home)}
        if context.get("code"):
            said["code"] = qr.code(home + french.address)
        return _TEMPLATES.get(template, template), said

    return _planned(french.address, french.title, french.key, voice, build)


def _editorial(content: Any, voice: Voice, site: str) -> Page:
    html = typeset_html(content.content)
    page = page_of(content.title, content.description, content.trail)

    def build() -> Content:
        said = _translated_page(page, voice)
        home = site + voice.language.prefix
        return "page.html", {
            "page": {**said, "content": blocks(html, voice)},
            "jsonld": _structured(said, voice, home),
        }

    return _planned(content.address, content.title, digest(html, page), voice, build)


def _planned(address: str, title: str, key: bytes, voice: Voice, build: Any) -> Page:
    language = voice.language
    return Page(language.prefix + address, f"{title} ({language.code})", key, build, language=language.code)


def _translated_page(page: dict[str, Any], voice: Voice) -> dict[str, Any]:
    """What the head and the breadcrumb need; addresses stay French until links are localised."""
    trail = tuple((voice.plain(typeset(label)), address) for label, address in page["trail"])
    title, description = voice.plain(typeset(page["title"])), voice.plain(typeset(page["description"]))
    return page_of(title, description, trail, page["address"])


def _structured(page: dict[str, Any], voice: Voice, home: str) -> Markup:
    address = home + page["address"]
    node = {
        "@type": "WebSite" if page["address"] == addresses.HOME else "WebPage",
        "@id": f"{address}#site" if page["address"] == addresses.HOME else f"{address}#page",
        "name": page["title"],
        "url": address,
        "inLanguage": voice.language.code,
    }
    trail = page["trail"]
    return jsonld.block([node, jsonld.breadcrumb(home, trail)] if trail != HOME and len(trail) > 1 else [node])


def blocks(html: str, voice: Voice) -> str:
    """Editorial HTML, block by block: a paragraph without a translation stays French and says so."""

    def said(found: re.Match[str]) -> str:
        tag, text = found.groups()
        other = voice.catalogue.find(text, "content")
        if not other:
            voice.missing.add(text)
            return f'<{tag} lang="fr" dir="ltr">{text}</{tag}>'
        return f"<{tag}>{other}</{tag}>"

    return _BLOCK.sub(said, html)


def texts(html: str) -> list[str]:
    """The texts that `blocks` asks for."""
    return [text for _, text in _BLOCK.findall(html)]
