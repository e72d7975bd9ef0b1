"""Markdown to HTML: bodies of records, safe, and editorial pages, which `sanitize.py` passes through its own allow-list.

One reader for both, pyromark (pulldown-cmark), which the rules judge with too: what is checked is what is shown, a list or a table
is the same everywhere. It is fifty times faster than the Markdown package (docs/maintainer-dependencies.md has the measure). nh3
lets through only what a body may hold, whatever was rendered.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

import nh3
import pyromark
from markupsafe import Markup

from egalite.french.typography import typeset_html
from egalite.records.values import markdown
from egalite.records.values.markup import SCHEMES, TEXT_TAGS
from egalite.site.render import footnotes, links

_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "th": {"scope"}}

_KEPT = 1 << 14  # bodies
_CELL = re.compile(r'<(t[hd])(?: style="text-align: [a-z]+")?>')
# An address with a mark of Pelican's ({filename}, {static}, {attach}) or of ours ({urgence:…}), both looked for as written.
_MARKED = re.compile(r'(?:href|src)="[^"]*%7B[^"]*"')
_cleaner = nh3.Cleaner(tags=set(TEXT_TAGS), attributes=_ATTRIBUTES, url_schemes=SCHEMES, link_rel=None)


def to_html(body: str, hidden: Collection[str] = ()) -> Markup:
    """A record's body as HTML, without links to `hidden` addresses; empty for an empty body."""
    html = _html(body)
    return Markup(links.unlink(html, frozenset(hidden)) if hidden else html)


def page_html(source: str) -> str:
    """The Markdown of an editorial page as HTML, to be cleaned."""
    return footnotes.gathered(_MARKED.sub(_braces, _rendered(source, markdown.PAGE)))


@lru_cache(maxsize=_KEPT)
def _html(body: str) -> str:
    return typeset_html(_cleaner.clean(_rendered(body, markdown.BODY))) if body.strip() else ""


def _rendered(source: str, options: pyromark.Options) -> str:
    html: str = pyromark.html(source, options=options)
    return _CELL.sub(_cell, html) if "<table>" in html else html


def _cell(match: re.Match[str]) -> str:
    """A cell without style, which no page has; those of the first row head their column (RGAA, criterion 5.7)."""
    return '<th scope="col">' if match[1] == "th" else "<td>"


def _braces(match: re.Match[str]) -> str:
    return match[0].replace("%7B", "{").replace("%7D", "}")
