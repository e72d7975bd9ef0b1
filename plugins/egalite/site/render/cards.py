"""Cards of schemes, rendered once each and reused by every list that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from egalite.records import workers
from egalite.site.views.cards import Card

TEMPLATE = "components/card/template.html"
View = dict[str, Any]


class CardRenderer:
    """The filter `cards` of one language. `rendered` holds the HTML of cards by digest: those of an earlier build serve again."""

    def __init__(
        self, environment: Environment, localized: Callable[[View], View], rendered: dict[str, str] | None = None
    ) -> None:
        self._environment, self._localized = environment, localized
        self.rendered = {} if rendered is None else rendered

    def __call__(self, cards: Sequence[Card]) -> Markup:
        """Several cards, end to end."""
        missing = [card for card in cards if card.digest not in self.rendered]
        if missing:
            self.rendered.update(self._render(missing))
        return Markup("\n".join([self.rendered[card.digest] for card in cards]))

    def prepare(self, cards: Sequence[Card]) -> None:
        """Render many cards now, in all processes, before the pages that show them."""
        for share in workers.share(self._render, [card for card in cards if card.digest not in self.rendered]):
            self.rendered.update(share)

    def _render(self, cards: Sequence[Card]) -> dict[str, str]:
        macro = self._environment.get_template(TEMPLATE).module.card  # type: ignore[attr-defined]
        return {card.digest: str(macro(self._localized(card.view))) for card in cards}
