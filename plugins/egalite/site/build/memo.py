"""What a process that builds again and again keeps in memory of the templates that it rendered."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from egalite.site.build.output import Written
from egalite.site.render.cards import Rendered


@dataclass
class Memo:
    """Cards by language and digest; pages by file, each with its digest and what was written.

    `addresses` are those that links may lead to.
    """

    cards: dict[str, dict[str, Rendered]] = field(default_factory=dict)
    pages: dict[str, tuple[str, Written]] = field(default_factory=dict)
    addresses: Set[str] = frozenset()

    def know(self, addresses: Set[str]) -> None:
        """Take the addresses that a site has. Where one is gone, any page may hold a link to it: all are rendered again."""
        if self.addresses - addresses:
            self.pages.clear()
        self.addresses = addresses
