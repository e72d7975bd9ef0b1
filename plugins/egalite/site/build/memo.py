"""What a process that builds again and again keeps in memory: files parsed, templates rendered."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import date

from egalite.records.parsed_record import ParsedRecord
from egalite.site.build.output import Written
from egalite.site.render.cards import Rendered


@dataclass
class Memo:
    """Records parsed on `day` by path; cards by language and digest; pages by file, each with its digest and what was written.

    `addresses` are those that links may lead to.
    """

    day: date | None = None
    records: Mapping[str, ParsedRecord] = field(default_factory=dict)
    cards: dict[str, dict[str, Rendered]] = field(default_factory=dict)
    pages: dict[str, tuple[str, Written]] = field(default_factory=dict)
    addresses: Set[str] = frozenset()

    def on(self, day: date) -> Mapping[str, ParsedRecord]:
        """The records parsed on a day; a new day judges them all again."""
        return self.records if day == self.day else {}

    def know(self, addresses: Set[str]) -> None:
        """Take the addresses that a site has. Where one is gone, any page may hold a link to it: all are rendered again."""
        if self.addresses - addresses:
            self.pages.clear()
        self.addresses = addresses
