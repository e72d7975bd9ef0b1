"""The pages of touched records as readers would see them, before and after: rendered by the running checkout's theme."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from egalite.project import CHECKOUT
from egalite.review.sheet import RecordReview
from egalite.site import accessibility
from egalite.site.pages import decisions, partners, scheme
from egalite.site.pages.page import Page
from egalite.site.render import assets
from egalite.site.render.locale import locales
from egalite.site.render.locales.languages import FRENCH
from egalite.site.site import Site

_LINKS = re.compile(r"<link\b[^>]*>")
_SCRIPTS = re.compile(r"<script\b.*?</script>", re.DOTALL)


class Renderer:
    """Renders pages alone, with Pelican's own template environment and the site's settings."""

    def __init__(self, day: date) -> None:
        from egalite.site.build import templates

        mention = accessibility.read(CHECKOUT, day).mention
        self._locale = locales(templates.environment(), (), frozenset(), "", mention, day)[FRENCH.code]

    def pages(self, site: Site, records: Iterable[RecordReview]) -> dict[str, str]:
        """HTML of the records' pages by path, drafts included; nothing for one that has no page on this side."""
        found = {record.path: _page(site, record) for record in records}
        return {path: self._render(page) for path, page in found.items() if page is not None}

    def _render(self, page: Page) -> str:
        html = self._locale.render(page.template, page.context())
        style = f"<style>{assets.stylesheet()}</style>"
        return _LINKS.sub("", _SCRIPTS.sub("", html)).replace("</head>", f"{style}</head>", 1)


def _page(site: Site, record: RecordReview) -> Page | None:
    registry, identifier = site.registry, record.identifier
    if record.kind == "partner":
        schemes = site.directory.by_partner.get(identifier)
        return partners.page(site, identifier, schemes) if schemes else None
    data = registry.schemes.get(identifier) if record.kind == "scheme" else None
    if data is None or data["status"] == "withdrawn" or data["partner"] not in registry.partners:
        return None
    return scheme.page(site, identifier, decisions.by_scheme(registry).get(identifier, []))
