"""Cards of schemes: rendered, encoded and judged once each; templates say where they go, and they are put there last."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from typing import Any, NamedTuple

from jinja2 import Environment
from markupsafe import Markup

from egalite.records import workers
from egalite.site.render import links
from egalite.site.views.cards import Card

TEMPLATE = "components/card/template.html"
View = dict[str, Any]
_MARK = "\0"  # around the digests of the cards of a list: no text of ours may hold it


class Rendered(NamedTuple):
    """A page or a card: its bytes, and the addresses of this site in it."""

    content: bytes
    links: Set[str]


class CardRenderer:
    """The filter `cards` of one language, which `localized` views and HTML. `rendered` holds cards by digest: those of an
    earlier build serve again.
    """

    def __init__(
        self, environment: Environment, localized_view: Callable[[View], View], localized: Callable[[str], str]
    ) -> None:
        self._environment, self._localized_view, self._localized = environment, localized_view, localized
        self.rendered: dict[str, Rendered] = {}

    def __call__(self, cards: Sequence[Card]) -> Markup:
        """Where several cards go, end to end."""
        missing = [card for card in cards if card.digest not in self.rendered]
        if missing:
            self.rendered.update(self._render(missing))
        return Markup(_MARK + " ".join([card.digest for card in cards]) + _MARK)

    def fill(self, html: str) -> Rendered:
        """A page once its cards are where they go."""
        parts: list[bytes] = []
        addresses = links.internal(html)
        for index, part in enumerate(html.split(_MARK)):
            if index % 2:
                cards = [self.rendered[digest] for digest in part.split()]
                parts.append(b"\n".join([card.content for card in cards]))
                addresses.update(*[card.links for card in cards])
            else:
                parts.append(part.encode())
        return Rendered(b"".join(parts), addresses)

    def prepare(self, cards: Sequence[Card]) -> None:
        """Render many cards now, in all processes, before the pages that show them."""
        for share in workers.share(self._render, [card for card in cards if card.digest not in self.rendered]):
            self.rendered.update(share)

    def _render(self, cards: Sequence[Card]) -> dict[str, Rendered]:
        macro = self._environment.get_template(TEMPLATE).module.card  # type: ignore[attr-defined]
        rendered = {}
        for card in cards:
            html = self._localized(str(macro(self._localized_view(card.view))))
            links.require_safe(html, card.view["address"])
            rendered[card.digest] = Rendered(html.encode(), links.internal(html))
        return rendered
