"""What renders the pages of each language: an environment, what every page is given, and what is done last."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set
from typing import Any

from jinja2 import Environment

from egalite.french.typography import typeset
from egalite.site.render import assets, links
from egalite.site.render.cards import CardRenderer, Rendered
from egalite.site.render.locales.environment import localized, share_globals
from egalite.site.render.locales.languages import FRENCH
from egalite.site.render.locales.translator import Translator

MARK = "(en français)"  # after a link that leaves the reader's language
Context = Mapping[str, Any]


class Locale:
    """One language's way of rendering: French without a `translator`. `common` is given to every page."""

    def __init__(
        self, environment: Environment, common: Context, translated: Set[str] = frozenset(), translator: Translator | None = None
    ) -> None:  # fmt: skip
        self.common = {"asset": assets.address, **common}
        self.cards = CardRenderer(environment, translator.card if translator else _as_is, self._localized)
        environment.filters["cards"] = self.cards
        self._environment, self._translated, self._translator = environment, translated, translator

    def load(self, names: Collection[str]) -> None:
        """Compile templates now: processes forked later share them."""
        for name in names:
            self._environment.get_template(name)

    def render(self, template: str, context: Context, address: str) -> Rendered:
        """The page of an address. Raises SiteError when a link of it may not be followed."""
        html = self._localized(self._environment.get_template(template).render(self.common, **context))
        links.require_safe(html, address)
        return self.cards.fill(html)

    def _localized(self, html: str) -> str:
        if self._translator is None:
            return html
        prefix, mark = self._translator.language.prefix, self._translator.plain(MARK)
        return links.localised(html, prefix, self._translated, mark)


def locales(
    french: Environment, translators: Iterable[Translator], translated: Set[str], site: str, mention: str
) -> dict[str, Locale]:
    """By code of language. `translated` are the French addresses of the pages that exist in each."""
    share_globals(french)
    common = {"SITEURL": site, "accessibility": {"mention": mention}}
    locales = {FRENCH.code: Locale(french, common)}
    for translator in translators:
        language = translator.language
        common = {
            "SITEURL": site + language.prefix,
            "accessibility": {"mention": translator.text(typeset(mention))},
        }
        numbers = translator.view(french.globals["emergency_numbers"])
        environment = localized(translator, french, {"emergency_numbers": numbers})
        locales[language.code] = Locale(environment, common, translated, translator)
    return locales


def _as_is(view: Any) -> Any:
    return view
