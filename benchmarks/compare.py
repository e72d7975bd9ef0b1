"""Do two sites say the same: their pages, and the visible text of their scheme pages."""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

from egalite.site.render.locales.languages import languages

_SILENT = frozenset({"script", "style", "svg"})
_INLINE = frozenset({"a", "abbr", "b", "code", "em", "i", "span", "strong", "time"})


class _Main(HTMLParser):
    """Text of `<main>`, a space between blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self._inside = False
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if tag == "main":
            self._inside = True
        elif tag in _SILENT:
            self._silent += 1
        if tag not in _INLINE:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "main":
            self._inside = False
        elif tag in _SILENT:
            self._silent -= 1
        if tag not in _INLINE:
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        if self._inside and not self._silent:
            self.text.append(data)


def visible_text(html: str) -> str:
    """Text of the main content, any run of spaces (unbreakable ones too) counting as one."""
    parser = _Main()
    parser.feed(html)
    return " ".join("".join(parser.text).split())


def pages(output: Path) -> set[str]:
    """Relative paths of the HTML pages of a built site, but for what Hugo's has not.

    That is the orientation, the search, the decisions, the journal, the form and other languages.
    """
    found = {path.relative_to(output).as_posix() for path in output.rglob("*.html")}
    own = ("que-s-est-il-passe/", "recherche/", "decisions/", "journal/", "proposer/")
    apart = (*own, *(f"{language.code}/" for language in languages()))
    return {name for name in found if not name.startswith(apart)}


def differences(ours: Path, theirs: Path, names: Iterable[str]) -> list[str]:
    """What differs between the visible texts of the pages `names`, one line each; empty when nothing does."""
    found = []
    for name in names:
        here, there = (visible_text((site / name).read_text(encoding="utf-8")) for site in (ours, theirs))
        if here != there:
            at = next(
                (i for i, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), min(len(here), len(there))
            )
            start = max(0, at - 30)
            found.append(f"{name} : « {here[start : at + 40]} » chez nous, « {there[start : at + 40]} » chez Hugo")
    return found
