"""Pages as readers would see them: rendered by the running checkout's theme."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from egalite.project import CHECKOUT
from egalite.records.kinds import KINDS, OWNED
from egalite.site import accessibility
from egalite.site.pages import decisions, partners, scheme
from egalite.site.pages.page import Page
from egalite.site.pages.page_kinds import RECORD_PAGES
from egalite.site.render import assets
from egalite.site.render.locale import locales
from egalite.site.render.locales.languages import FRENCH
from egalite.site.site import Site

_LINKS = re.compile(r"<link\b[^<>]*>")
_SCRIPTS = re.compile(r"<script\b.*?</script>", re.DOTALL)


class Renderer:
    """Renders pages alone, with Pelican's own template environment and the site's settings, some emergency `numbers`."""

    def __init__(self, day: date, numbers: Mapping[str, Any]) -> None:
        from egalite.site.build import templates

        self.settings = templates.settings()
        environment = templates.environment(self.settings)
        environment.globals["emergency_numbers"] = numbers
        mention = accessibility.read(CHECKOUT, day).mention
        self._locale = locales(environment, (), frozenset(), "", mention)[FRENCH.code]

    def render(self, page: Page) -> str:
        """HTML of a page, as a reader gets it."""
        return self._locale.render(page.template, page.context(), page.address).content.decode()


def alone(html: str) -> str:
    """A page that needs no other file: its styles inside, no script, no logo."""
    return _LINKS.sub("", _SCRIPTS.sub("", html)).replace("</head>", f"{_styles()}</head>", 1)


@cache
def _styles() -> str:
    return f"<style>{assets.stylesheet()}</style>"


def page(site: Site, kind: str, identifier: str) -> Page | None:
    """The page of a record, of a draft too; nothing for one that has none on this side."""
    registry = site.registry
    if kind == "partner":
        schemes = site.directory.by_partner.get(identifier)
        return partners.page(site, identifier, schemes) if schemes is not None else None
    data = registry.corpus.records[KINDS[kind].name].get(identifier) if kind in OWNED else None
    if data is None or data["status"] == "withdrawn" or data["partner"] not in registry.partners:
        return None
    if kind == "scheme":
        return scheme.page(site, identifier, decisions.by_scheme(site).get(identifier, []))
    return RECORD_PAGES[kind].page(site, identifier)
