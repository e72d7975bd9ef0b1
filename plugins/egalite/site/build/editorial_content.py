"""Editorial pages that Pelican reads and writes itself, dressed for our templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from typing import Any

from markupsafe import Markup

from egalite import titles
from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records.content.emergency import MARK
from egalite.records.content.pages import GUIDES
from egalite.site import addresses, emergency, reviewed
from egalite.site.emergency import Numbers
from egalite.site.errors import SiteError
from egalite.site.pages.page import HOME, Trail
from egalite.site.render import links, sanitize
from egalite.site.site import Editorial, Entry

_SECTIONS: dict[str, Trail] = {
    "article": (*HOME, (titles.NEWS, addresses.NEWS)),
    **dict.fromkeys(GUIDES, (*HOME, (titles.GUIDES, addresses.GUIDES))),
}


def dress(content: Any, hidden: Set[str], numbers: Numbers) -> None:
    """Set `title`, `description`, `address` and `trail` on one of Pelican's contents, its reviews on a guide; clean its
    HTML, write the emergency `numbers` that it asks for, give its links to files their addresses, and unlink `hidden`.

    Raises SiteError when a page holds what no page may.
    """
    file = content.relative_source_path
    source = Path(content.source_path).read_text(encoding="utf-8")
    html = emergency.linked(content._content, numbers, source, file)
    # Addresses of this site, not of the settings: they are followed as those of any page.
    content._content = links.unlink(content._update_content(sanitize.editorial(html, file), "/"), hidden)
    content.title = typeset(str(content.title))
    content.description = typeset(Markup(content.metadata.get("summary", "")).striptags())
    for text in (content.title, content.description):
        if mark := MARK.search(text):
            raise SiteError(
                f"{file} : « {mark[0]} » n'a pas sa place dans « Title » ou « Summary » ; écrivez-le dans le texte."
            )
    if content.template in GUIDES:
        verified_on = reviewed.on(
            content.metadata.get("verification", ""), f"{file} : « Verification »", reviewed.EDITORS
        )
        content.verified_on = in_words(verified_on) if verified_on else ""
        readers_on = reviewed.on(content.metadata.get("readers", ""), f"{file} : « Readers »")
        content.readers_on = in_words(readers_on) if readers_on else ""
        content.easy_of = content.metadata.get("easy_of", "")
        content.other = None
    content.address = f"/{content.url}"
    content.trail = (*_SECTIONS.get(content.template, HOME), (content.title, content.address))


def source(content: Any) -> str:
    """Where one of Pelican's contents comes from, relative to the root."""
    return f"content/{content.relative_source_path}"


def editorial(context: Mapping[str, Any]) -> Editorial:
    """What Pelican read, in the order of lists."""
    articles = sorted(context["articles"], key=lambda article: article.date, reverse=True)
    pages = sorted(context["pages"], key=lambda page: (int(page.metadata.get("order", 99)), str(page.slug)))
    guides = [page for page in pages if page.template in GUIDES]
    lists = (
        articles,
        [guide for guide in guides if not guide.easy_of],
        [guide for guide in guides if guide.easy_of],
        [page for page in pages if page.template not in GUIDES],
    )
    news, plain, easy, others = ([_entry(item) for item in items] for items in lists)
    return Editorial(news, plain, easy, others, context["pages"])


def pair(contents: Sequence[Any]) -> None:
    """Set `other` on each guide that `dress` has seen and on what says it in easy French: each leads to the other."""
    guides = [content for content in contents if content.template in GUIDES]
    plain = {guide.slug: guide for guide in guides if not guide.easy_of}
    for guide in guides:
        if (origin := plain.get(guide.easy_of)) is not None:
            guide.other, origin.other = origin, guide


def _entry(content: Any) -> Entry:
    """What lists show of a content that `dress` has seen."""
    day = content.date.date().isoformat() if content.template == "article" else ""
    return {
        "title": content.title,
        "address": content.address,
        "summary": content.description,
        "date": day,
        "shown_date": in_words(day) if day else "",
    }
