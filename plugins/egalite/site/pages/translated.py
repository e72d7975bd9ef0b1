"""The few pages that exist in every language: a French page's own context, translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from egalite.french.typography import typeset, typeset_html
from egalite.site import addresses
from egalite.site.pages import doors, home, orientation
from egalite.site.pages.page import HOME, TITLE_JOINT, Context, Page, head
from egalite.site.render.locales.translator import Translator
from egalite.site.site import Site
from egalite.site.views import jsonld

_KINDS = (home, doors, orientation)
# What a French home gathers besides the doors stays French: another language has its own, shorter one.
_TEMPLATES = {"home.html": "home_translated.html"}
_BLOCK = re.compile(r"<(p|li|h[1-6])>((?:[^<]|<(?!/?(?:p|li|ul|ol|h[1-6])\b))*)</\1>")


def pages(site: Site) -> Iterator[Page]:
    """Each page in each language. Of a long list, the first page: the next ones are a link away, in French."""
    french = [page for kind in _KINDS for page in kind.pages(site) if page.address in site.translated]
    for translator in site.translators:
        for page in french:
            yield _page(page, translator, site)
        for content in site.editorial.contents:
            if content.address in site.translated:
                yield _editorial(content, translator, site)


def _page(french: Page, translator: Translator, site: Site) -> Page:
    def context() -> Context:
        view = french.context()
        page = _translated_head(view.pop("page"), translator)
        return {**translator.view(view), "page": page, "jsonld": _structured(page, translator, site)}

    return _planned(french.address, french.title, _TEMPLATES.get(french.template, french.template), context, translator)


def _editorial(content: Any, translator: Translator, site: Site) -> Page:
    def context() -> Context:
        page = _translated_head(head(content.title, content.description, content.trail), translator)
        html = blocks(typeset_html(content.content), translator)
        return {"page": {**page, "content": html}, "jsonld": _structured(page, translator, site)}

    return _planned(content.address, content.title, "page.html", context, translator)


def _planned(address: str, title: str, template: str, context: Any, translator: Translator) -> Page:
    language = translator.language
    return Page(language.prefix + address, f"{title} ({language.code})", template, context, language=language.code)


def _translated_head(page: dict[str, Any], translator: Translator) -> dict[str, Any]:
    """What the head and the breadcrumb need; addresses stay French until links are localised."""
    trail = tuple((translator.plain(typeset(label)), address) for label, address in page["trail"])
    title = TITLE_JOINT.join(translator.plain(typeset(part)) for part in page["title"].split(TITLE_JOINT))
    description = translator.plain(typeset(page["description"]))
    return head(title, description, trail, page["address"])


def _structured(page: dict[str, Any], translator: Translator, site: Site) -> Markup:
    root = site.address + translator.language.prefix
    address = root + page["address"]
    home_page = page["address"] == addresses.HOME
    node = {
        "@type": "WebSite" if home_page else "WebPage",
        "@id": f"{address}#site" if home_page else f"{address}#page",
        "name": page["title"],
        "url": address,
        "inLanguage": translator.language.code,
    }
    trail = page["trail"]
    return jsonld.block([node, jsonld.breadcrumb(root, trail)] if trail != HOME and len(trail) > 1 else [node])


def blocks(html: str, translator: Translator) -> str:
    """Editorial HTML, block by block: a paragraph without a translation stays French and says so."""

    def translation(match: re.Match[str]) -> str:
        tag, text = match.groups()
        words = translator.catalogue.find(text, "content")
        return f"<{tag}>{words}</{tag}>" if words else f'<{tag} lang="fr" dir="ltr">{text}</{tag}>'

    return _BLOCK.sub(translation, html)


def texts(html: str) -> list[str]:
    """The texts that `blocks` asks for."""
    return [text for _, text in _BLOCK.findall(html)]
