"""All that the pages of one site on one day are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from egalite.history.provenance import History
from egalite.records.content.forge import Forge
from egalite.records.content.orientation.model import Orientation
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.emergency import Numbers
from egalite.site.render.locales.translator import Translator
from egalite.site.views.records import Views

Entry = dict[str, str]  # title, address, summary, date (year-month-day or ""), shown_date


@dataclass(frozen=True, slots=True)
class Editorial:
    """What Pelican read in `content/`: entries of lists, and the `contents` themselves, that other languages translate.

    `easy` are the pages that say a guide again in easy French.
    """

    news: Sequence[Entry] = ()
    guides: Sequence[Entry] = ()
    easy: Sequence[Entry] = ()
    others: Sequence[Entry] = ()
    contents: Sequence[Any] = ()

    @property
    def entries(self) -> list[Entry]:
        """All of them."""
        return [*self.news, *self.guides, *self.easy, *self.others]


@dataclass(frozen=True)
class Site:
    """One site: `address` is its canonical address without a final slash, `search` what the search field shows.

    `publisher` has the fields of publisher.yml, "" for those left empty; `printed` the bytes of each document to print, by
    address: none in a build that prints nothing.
    """

    address: str
    registry: Registry
    directory: Directory
    history: History
    numbers: Numbers = field(default_factory=dict)
    orientation: Orientation = field(default_factory=Orientation)
    editorial: Editorial = Editorial()
    search: Mapping[str, Any] = field(default_factory=dict)
    forge: Forge | None = None
    publishing: bool = False
    committee_public: bool = False  # what the committee concluded is shown by a setting alone
    translators: Sequence[Translator] = ()
    publisher: Mapping[str, str] = field(default_factory=dict)
    printed: Mapping[str, int] = field(default_factory=dict)
    pages: list[Any] = field(
        default_factory=list, init=False, repr=False, compare=False
    )  # once `page_kinds.pages` planned them

    @property
    def views(self) -> Views:
        """Views of its records."""
        return self.directory.views

    @cached_property
    def translated(self) -> frozenset[str]:
        """French addresses of the pages that exist in every language."""
        questions = self.orientation
        return addresses.translated((what.id for what in questions.what), (where.id for where in questions.where))
