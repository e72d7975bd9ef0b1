"""What renders the pages of each language: an environment, what every page is given, and what is done last."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from jinja2 import Environment, Template

from egalite.french import dates
from egalite.french.typography import typeset
from egalite.site.render import assets, links
from egalite.site.render.locales.environment import quicken, speaking
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.render.locales.translator import Voice

MARK = "(en français)"  # after a link that leaves the reader's language


@dataclass(slots=True)
class Tongue:
    """One language's way of rendering; `voice` is None for French."""

    environment: Environment
    common: Mapping[str, Any]
    translated: Set[str] = frozenset()
    voice: Voice | None = None
    _templates: dict[str, Template] = field(default_factory=dict)

    def load(self, names: Collection[str]) -> None:
        """Compile templates now: processes forked later share them."""
        for name in names:
            self._template(name)

    def render(self, template: str, context: Mapping[str, Any]) -> str:
        """A page."""
        html = self._template(template).render(self.common, **context)
        if self.voice is None:
            return html
        return links.localised(html, self.voice.language.prefix, self.translated, self.voice.plain(MARK))

    def _template(self, name: str) -> Template:
        found = self._templates.get(name)
        if found is None:
            found = self._templates[name] = self.environment.get_template(name)
        return found


def tongues(french: Environment, translated: Set[str], site: str, mention: str, day: date) -> dict[str, Tongue]:
    """By code of language. `translated` are the French addresses of the pages that exist in each."""
    quicken(french)
    common = {"asset": assets.address, "SITEURL": site}
    own = {"accessibility": {"mention": mention}, "build_day": dates.in_words(day.isoformat())}
    found = {FRENCH.code: Tongue(french, {**common, **own})}
    for language in languages():
        voice = Voice(language)
        numbers = voice.view(french.globals["emergency_numbers"])
        own = {
            "SITEURL": site + language.prefix,
            "accessibility": {"mention": voice.text(typeset(mention))},
            "build_day": f"{day.day}\u00a0{voice.plain(dates.MONTHS[day.month - 1])}\u00a0{day.year}",
        }
        environment = speaking(voice, french, {"emergency_numbers": numbers})
        found[language.code] = Tongue(environment, {**common, **own}, translated, voice)
    return found
