"""Scheme cards, rendered once each and reused by every list that shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from egalite.records import workers
from egalite.records.stat_signature import Stamp
from egalite.site.pages.page import digest
from egalite.site.views.records import View, Views

CardKeys = dict[str, tuple[tuple[Stamp, Stamp], bytes]]


class Cards:
    """Cards of one registry. `keys` of an earlier build spare digests of records that have not changed."""

    def __init__(self, views: Views, environment: Environment, keys: Mapping[str, Any]) -> None:
        self._views = views
        self._dress: Callable[[View], View] = lambda view: view
        self._environment = environment
        self._old = keys
        self._rendered: dict[str, str] = {}
        self._digests: dict[str, bytes] = {}
        self.keys: CardKeys = {}

    def speaking(self, environment: Environment, dress: Callable[[View], View]) -> Cards:
        """The same cards, with the same keys, in the language of another environment; `dress` translates a view."""
        other = Cards(self._views, environment, self._old)
        other._dress, other.keys, other._digests = dress, self.keys, self._digests
        return other

    def key(self, identifier: str) -> bytes:
        """Digest of what a card shows."""
        known = self.keys.get(identifier)
        if known is None:
            readings, tree = self._views.registry.readings, self._views.registry.tree
            partner = self._views.registry.schemes[identifier]["partner"]
            stamps = (readings[tree.schemes[identifier]].stamp, readings[tree.partners[partner]].stamp)
            old = self._old.get(identifier)
            known = old if old is not None and old[0] == stamps else (stamps, digest(self._views.card(identifier)))
            self.keys[identifier] = known
            self._digests[identifier] = known[1]
        return known[1]

    def joined_keys(self, identifiers: Sequence[str]) -> bytes:
        """Keys of several cards, end to end."""
        try:
            return b"".join(map(self._digests.__getitem__, identifiers))
        except KeyError:
            return b"".join([self.key(identifier) for identifier in identifiers])

    def prepare(self, identifiers: Sequence[str]) -> None:
        """Render many cards now, in all processes, before the pages that show them."""
        missing = [identifier for identifier in identifiers if identifier not in self._rendered]
        for rendered in workers.share(self._render_all, missing):
            self._rendered.update(rendered)

    def joined(self, identifiers: Sequence[str]) -> Markup:
        """Several cards, end to end: two hundred of them are then one value to the template of their list."""
        missing = [identifier for identifier in identifiers if identifier not in self._rendered]
        if missing:
            self._rendered.update(self._render_all(missing))
        return Markup("\n".join(map(self._rendered.__getitem__, identifiers)))

    def _render_all(self, identifiers: Sequence[str]) -> dict[str, str]:
        card = self._environment.get_template("components/card/template.html").module.card  # type: ignore[attr-defined]
        return {identifier: str(card(self._dress(self._views.card(identifier)))) for identifier in identifiers}
