"""Render pages and write them, in several processes, but for those that a memo proves unchanged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from egalite.records import workers
from egalite.site import addresses
from egalite.site.build.explanation import explain
from egalite.site.build.memo import Memo
from egalite.site.build.output import Output, Written
from egalite.site.errors import SiteError
from egalite.site.pages.page import Page, digest
from egalite.site.render.locale import Locale

_WORTH_FORKING = 1000  # below, what each process loads and copies costs as much as it renders
_WORTH_FORKING_AGAIN = 3000  # most pages are then only compared


class _Written(NamedTuple):
    """One page written: its file, its digest, what was written; and the links of its own that lead nowhere."""

    name: str
    digest: str
    written: Written
    dead: Set[str]


class Renderer:
    """Writes pages into `output`. `shaping` is what all pages receive besides their own context."""

    def __init__(self, output: Output, locales: Mapping[str, Locale], shaping: object, memo: Memo | None) -> None:
        self._output, self._locales, self._memo = output, locales, memo
        self._shaping = digest(shaping)

    def render(self, pages: Sequence[Page], targets: Set[str]) -> list[tuple[str, str]]:
        """Render pages, whose links may lead to `targets`; (page, address) of the links that lead nowhere else.

        Raises SiteError.
        """
        for language, locale in self._locales.items():
            locale.load({page.template for page in pages if page.language == language})
        worth_forking = _WORTH_FORKING_AGAIN if self._memo and self._memo.pages else _WORTH_FORKING
        dead = []
        for share in workers.share(lambda part: self._render_all(part, targets), pages, worth_forking):
            for page in share:
                dead += [(page.name, address) for address in page.dead]
                if self._memo:
                    self._memo.pages[page.name] = (page.digest, page.written)
        return dead

    def _render_all(self, pages: Sequence[Page], targets: Set[str]) -> list[_Written]:
        results = []
        for page in pages:
            name, context, fingerprint = addresses.output_file(page.address), page.context(), ""
            if self._memo:
                fingerprint = digest(self._shaping, page.template, context)
                former = self._memo.pages.get(name)
                if former and former[0] == fingerprint and self._output.stands(name, former[1]):
                    continue
            try:
                rendered = self._locales[page.language].render(page.template, context, page.address)
            except SiteError:
                raise
            except Exception as error:  # explained here: its place would be lost on the way to the parent
                raise SiteError(explain(error)) from None
            written = self._output.write(name, rendered.content)
            results.append(_Written(name, fingerprint, written, rendered.links - targets))
        return results
