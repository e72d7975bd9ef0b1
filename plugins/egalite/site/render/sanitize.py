"""Editorial pages through an allow-list: whatever the reader of Markdown made of `content/`, only this reaches a reader.

Editors are trusted and see what is refused: nothing of theirs is dropped in silence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser

import nh3

from egalite.records.values.markup import ATTRIBUTES, SCHEMES, TAGS
from egalite.site.errors import SiteError

# The calls of notes and their ways back, which footnotes.py writes, have a name; nobody else may give one.
_ATTRIBUTES = ATTRIBUTES | {"a": ATTRIBUTES["a"] | {"aria-label"}}
_CLASSES = {"a": {"footnote-ref", "footnote-backref"}, "div": {"footnote"}}
_cleaner = nh3.Cleaner(
    tags=set(TAGS), attributes=_ATTRIBUTES, allowed_classes=_CLASSES, url_schemes=SCHEMES, link_rel=None
)
_HTTP = re.compile(r"<a href=(http:.*)>", re.IGNORECASE)
_NAMED = re.compile(r'<a (?!class="footnote-)(?:(?!aria-label=)[^<>])*aria-label=[^<>]*>')
_START_TAG = re.compile(r"<[a-z!][^>]*")


def editorial(html: str, file: str) -> str:
    """The HTML of an editorial page, cleaned. Raises SiteError when something had to go; `file` is its source."""
    cleaned: str = _cleaner.clean(html)
    # What Markdown writes comes back as it was: only a difference is worth a closer look.
    refused = Counter(_NAMED.findall(html))
    if refused or _tags(html) != _tags(cleaned):
        refused += _parts(html) - _parts(cleaned)
        for part in sorted(refused):
            if http := _HTTP.fullmatch(part):
                raise SiteError(
                    f"{file} : le lien « {http[1]} » doit commencer par https:// ; si la page n'existe qu'en http, citez-la "
                    f"sans lien, son adresse entre deux accents graves : `{http[1]}`."
                )
        if refused:
            parts = ", ".join(f"« {part} »" for part in sorted(refused))
            raise SiteError(
                f"{file} : {parts} n'est pas admis dans une page ; employez du Markdown, et des liens https:, mailto:, tel: "
                "ou sms:."
            )
    return cleaned


def _tags(html: str) -> list[str]:
    return [tag.rstrip(" /") for tag in _START_TAG.findall(html)]


def _parts(html: str) -> Counter[str]:
    """Start tags, attributes and comments of some HTML, as a reader of the source would name them."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.parts


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts[f"<{tag}>"] += 1
        self.parts.update(_named(tag, attrs))

    def handle_comment(self, data: str) -> None:
        self.parts["<!-- commentaire -->"] += 1

    def handle_decl(self, decl: str) -> None:
        self.parts[f"<!{decl}>"] += 1

    def unknown_decl(self, data: str) -> None:
        self.parts[f"<![{data}]>"] += 1

    def handle_pi(self, data: str) -> None:
        self.parts[f"<?{data}>"] += 1


def _named(tag: str, attrs: list[tuple[str, str | None]]) -> Iterator[str]:
    for name, value in attrs:
        if name == "class":
            yield from (f"<{tag} class={word}>" for word in (value or "").split())
        else:
            yield f"<{tag} {name}={value or ''}>"
