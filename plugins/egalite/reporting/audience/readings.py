"""Views of one month, added up from logs line by line: what is kept does not grow with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from egalite.records.content.audience import LEAST, Month
from egalite.records.kinds import KINDS
from egalite.reporting.audience.statistics_log import parsed
from egalite.reporting.audience.suppression import told

_SCHEMES = KINDS["scheme"].address
_OTHER = ("", "")
_REMEMBERED = 1000  # addresses whose cell is not looked for again


@dataclass(frozen=True, slots=True)
class Cells:
    """What is counted apart: doors, their need by address; identifiers of schemes; codes of languages, that of the site first."""

    doors: Mapping[str, str]
    schemes: Collection[str]
    languages: Sequence[str]

    def of(self, address: str) -> tuple[str, tuple[str, str]]:
        """Language of an address, then its kind and name; ("", "") for a page that is not counted apart."""
        first, _, rest = address.lstrip("/").partition("/")
        language, page = (first, f"/{rest}") if first in self.languages[1:] else (self.languages[0], address)
        if page in self.doors:
            return language, ("door", self.doors[page])
        name = page.removeprefix(_SCHEMES).rstrip("/") if page.startswith(_SCHEMES) else ""
        return language, ("scheme", name) if name in self.schemes else _OTHER


@dataclass(slots=True)
class Readings:
    """Views of a `month`, year-month, by cell; lines that are not of our format; whether the logs go on before and after it."""

    month: str
    cells: Cells
    views: Counter[tuple[str, tuple[str, str]]] = field(default_factory=Counter)
    unreadable: int = 0
    before: bool = False
    after: bool = False

    def add(self, lines: Iterable[str]) -> None:
        """Count the lines of one log."""
        places: dict[str, tuple[str, tuple[str, str]]] = {}
        for line in parsed(lines):
            if line is None:
                self.unreadable += 1
            elif line.day[:7] != self.month:
                self.before |= line.day[:7] < self.month
                self.after |= line.day[:7] > self.month
            elif line.address:
                if line.address not in places:
                    if len(places) >= _REMEMBERED:
                        places.clear()
                    places[line.address] = self.cells.of(line.address)
                self.views[places[line.address]] += 1

    def remove(self, lines: Iterable[str]) -> None:
        """Take away the readings of a watch, one for one; those that the server did not count take nothing."""
        watched = Readings(self.month, self.cells)
        watched.add(lines)
        self.unreadable += watched.unreadable
        self.views = +(self.views - watched.views)

    @property
    def total(self) -> int:
        """Views of all pages."""
        return sum(self.views.values())

    @property
    def whole(self) -> bool:
        """Whether the logs hold the whole month: they go on before it and after it."""
        return self.before and self.after

    def table(self) -> Month:
        """What is published of the month. Raises ValueError for one with fewer views than may be told."""
        if self.total < LEAST:
            raise ValueError(self.total)
        languages = dict.fromkeys(reversed(self.cells.languages), 0)
        pages = {("scheme", name): 0 for name in sorted(self.cells.schemes)}
        pages |= {("door", need): 0 for need in self.cells.doors.values()}
        rest = 0
        for (language, page), count in self.views.items():
            languages[language] += count
            if page == _OTHER:
                rest += count
            else:
                pages[page] += count
        shown = told({f"{kind}/{name}": count for (kind, name), count in pages.items()}, rest)
        return Month(
            self.month,
            self.total,
            doors=_of("door", shown),
            schemes=_of("scheme", shown),
            languages=told(languages),
            partial=not self.whole,
        )


def _of(kind: str, counts: Mapping[str, int]) -> dict[str, int]:
    return {name.removeprefix(f"{kind}/"): count for name, count in counts.items() if name.startswith(f"{kind}/")}
