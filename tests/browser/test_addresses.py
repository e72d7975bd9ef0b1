"""What browser tests open shows all that the site shows: an element that stands on none of their pages is judged by none."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from .addresses import PAGES

# What changes how an element is drawn, read or acts, beside its tag and its classes.
_TELLING = {"open", "role", "type"}


class Elements(HTMLParser):
    """The kinds of element of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.kinds: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag, its classes and what else tells it apart."""
        held = dict(attrs)
        told = sorted(
            f"{name}={held[name]}" if name in _TELLING else name
            for name in held
            if name.startswith("data-") or name in _TELLING
        )
        self.kinds.add(" ".join([tag, *sorted((held.get("class") or "").split()), *told]))


def test_each_kind_of_element_is_on_a_page_that_tests_open(corpus_site: Path) -> None:
    shown: dict[str, str] = {}
    opened: set[str] = set()
    for path in sorted(corpus_site.rglob("*.html")):
        address = f"/{path.relative_to(corpus_site).as_posix().removesuffix('index.html')}"
        kinds = Elements(path.read_text(encoding="utf-8")).kinds
        shown |= dict.fromkeys(kinds, address)
        if address in PAGES.values():
            opened |= kinds
    missing = {kind: address for kind, address in shown.items() if kind not in opened}
    assert missing == {}, "ajoutez à PAGES une page qui les montre"
