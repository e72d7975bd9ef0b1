"""The HTML that an editorial page may hold: the one list of the check, which refuses the rest, and of the site, which cleans."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

# What Markdown makes of a text.
TEXT_TAGS = frozenset({
    "h2", "h3", "h4", "p", "ul", "ol", "li", "a", "em", "strong", "blockquote", "br", "img", "hr",
    "table", "thead", "tbody", "tr", "th", "td",
})  # fmt: skip
TAGS = TEXT_TAGS | {"abbr", "code", "dd", "div", "dl", "dt", "pre", "span", "sup"}
ATTRIBUTES = {
    "*": {"id", "lang", "dir"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "th": {"scope"},
}
SCHEMES = {"https", "mailto", "tel", "sms"}


def refused(html: str) -> list[str]:
    """What a piece of HTML holds that no page may, as a reader of the source would name it, in the order of the text."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.refused


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.refused.append(f"<{tag}>")
        else:
            self.refused.extend(_attributes(tag, attrs))

    def handle_comment(self, data: str) -> None:
        self.refused.append("<!-- commentaire -->")

    def handle_decl(self, decl: str) -> None:
        self.refused.append(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        self.refused.append(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        self.refused.append(f"<?{data}>")


def _attributes(tag: str, attrs: list[tuple[str, str | None]]) -> Iterator[str]:
    for name, value in attrs:
        scheme, colon, _ = (value or "").partition(":")
        follows = name in ("href", "src") and bool(colon) and "/" not in scheme and scheme.lower() not in SCHEMES
        if follows or name not in ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()):
            yield f"<{tag} {name}={value or ''}>"
