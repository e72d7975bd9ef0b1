"""Markdown bodies to safe HTML.

pyromark (pulldown-cmark) renders, a hundred times faster than the Markdown package that Pelican uses for editorial
pages (docs/maintainer-dependencies.md has the measure); nh3 lets through only what a body may hold, whatever was rendered.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

import nh3
import pyromark
from markupsafe import Markup

from egalite.french.typography import typeset_html
from egalite.site.render import links

TAGS = {"h2", "h3", "h4", "p", "ul", "ol", "li", "a", "em", "strong", "blockquote", "br", "img", "hr"}
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}}
SCHEMES = {"https", "mailto", "tel", "sms"}

_KEPT = 1 << 14  # bodies
_render = pyromark.Markdown()
_cleaner = nh3.Cleaner(tags=TAGS, attributes=_ATTRIBUTES, url_schemes=SCHEMES, link_rel=None)


def to_html(body: str, hidden: Collection[str] = ()) -> Markup:
    """A record's body as HTML, without links to `hidden` addresses; empty for an empty body."""
    html = _html(body)
    return Markup(links.unlink(html, frozenset(hidden)) if hidden else html)


@lru_cache(maxsize=_KEPT)
def _html(body: str) -> str:
    return typeset_html(_cleaner.clean(_render.html(body))) if body.strip() else ""
