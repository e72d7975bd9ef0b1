"""The pages of touched records as readers would see them, before and after: rendered by the running checkout's theme."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from egalite.french.dates import in_words
from egalite.project import CHECKOUT
from egalite.records.registry import Registry
from egalite.review.sheet import RecordReview
from egalite.site import accessibility, addresses
from egalite.site.pages.page import Page
from egalite.site.pages.plan import Planner
from egalite.site.render import assets
from egalite.site.views.cards import Cards

_LINKS = re.compile(r"<link\b[^>]*>")
_SCRIPTS = re.compile(r"<script\b.*?</script>", re.DOTALL)


class Renderer:
    """Renders pages alone, with Pelican's own template environment and the site's settings."""

    def __init__(self, registry: Registry) -> None:
        from pelican.generators import Generator
        from pelican.settings import read_settings

        settings = read_settings(str(CHECKOUT / "pelicanconf.py"))
        self.env: Any = Generator(settings.copy(), settings, settings["PATH"], settings["THEME"], "").env
        self._common = {
            "asset": assets.address,
            "SITEURL": "",
            "accessibility": accessibility.read(CHECKOUT, registry.day),
            "build_day": in_words(registry.day.isoformat()),
        }

    def pages(self, planner: Planner, records: Iterable[RecordReview]) -> dict[str, str]:
        """HTML of the records' pages by path, drafts included; nothing for one that has no page on this side."""
        cards = Cards(planner.views, self.env, {})
        drawn = Planner(
            planner.registry, planner.views, planner.directory, cards, "", planner.history, planner.concluded
        )
        partners: dict[str, Page] | None = None
        found = {}
        for record in records:
            page = None
            if record.kind == "scheme":
                page = _scheme(drawn, record.identifier)
            elif record.kind == "partner":
                if partners is None:
                    partners = {page.address: page for page in drawn.partners()}
                page = partners.get(addresses.partner(record.identifier))
            if page is not None:
                found[record.path] = self._render(page)
        return found

    def _render(self, page: Page) -> str:
        template, context = page.build()
        html: str = self.env.get_template(template).render(self._common, **context)
        style = f"<style>{assets.stylesheet()}</style>"
        return _LINKS.sub("", _SCRIPTS.sub("", html)).replace("</head>", f"{style}</head>", 1)


def _scheme(planner: Planner, identifier: str) -> Page | None:
    data = planner.registry.schemes.get(identifier)
    if data is None or data["status"] == "withdrawn" or data["partner"] not in planner.registry.partners:
        return None
    return planner.scheme(identifier)
