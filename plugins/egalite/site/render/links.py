"""Internal links of the pages, which must all lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Set
from html import unescape

from egalite.site.errors import SiteError

# One pattern an attribute: each starts with fixed text, which `re` finds ten times faster than a choice.
_INTERNAL = tuple(re.compile(rf"""{name}=["']?(/(?!/)[^"'\s>#?]*)""") for name in ("href", "src"))
_ANCHOR = re.compile(r"""<a href="(?P<address>/[^"#?<]*)(?:[#?][^"<]*)?"[^<>]*>(?P<text>.*?)</a>""", re.DOTALL)

_PLACE = re.compile(r"""<a href="(|/(?!/)[^"#?]*)#([^"]+)["]""")

_RELATIVE = re.compile(r"""((?:href|src)=")(/(?!/)|#)""")

# What a reader may follow: this site, and the schemes that let nobody on the way read or change the page.
# A page has one or two addresses of another kind, those of its head: fixed text finds them fast, then its tag is looked at.
_OTHER = re.compile(r"""href=["']?+(?!/|#|https://|mailto:|tel:|sms:)\s*([^"'\s>]*)""")
_UNSAFE = re.compile(r"(?!https://|mailto:|tel:|sms:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)

_LINK = re.compile(r"""<a\b([^>]*?) href="(/(?!/)[^"#?]*)([^"]*)"([^>]*)>(.*?)</a>""", re.DOTALL)


def internal(html: str) -> set[str]:
    """Addresses of this site that a page links to or loads, fragments left out."""
    addresses = {address for pattern in _INTERNAL for address in pattern.findall(html)}
    return {unescape(address) if "&" in address else address for address in addresses}


def places(html: str) -> set[tuple[str, str]]:
    """Address and fragment of each link of a page to a place of this site; the address is "" for a place of its own."""
    return {(unescape(address), unescape(place)) for address, place in _PLACE.findall(html)}


def unsafe(html: str) -> str | None:
    """The first address that a page leads to by anything but https, mailto, tel or sms; None when there is none."""
    for match in _OTHER.finditer(html):
        tag = html.rfind("<", 0, match.start())
        address = unescape(match[1])
        if html.startswith(("<a ", "<a\n"), tag) and _UNSAFE.match(address):
            return address
    return None


def require_safe(html: str, page: str) -> None:
    """Every link of a page is one that a reader may follow. `page` names it. Raises SiteError."""
    address = unsafe(html)
    if address is not None:
        raise SiteError(
            f"dans {page} : le lien « {address} » ne peut pas être suivi (https:, mailto:, tel: et sms: seulement) ; "
            "montrez l'adresse sans lien."
        )


def localised(html: str, prefix: str, translated: Set[str], mark: str) -> str:
    """HTML of another language whose links to `translated` addresses stay in that language.

    The others lead to French pages: they bear `hreflang`, and `mark` in words unless they already hold French.
    """

    def lead(match: re.Match[str]) -> str:
        before, address, attributes, after, text = match.groups()
        if "hreflang=" in before + after:
            return match[0]
        if address in translated:
            return f'<a{before} href="{prefix}{address}{attributes}"{after}>{text}</a>'
        label = text if 'lang="fr"' in text else f"{text} {mark}"
        return f'<a{before} href="{address}{attributes}" hreflang="fr"{after}>{label}</a>'

    return _LINK.sub(lead, html)


def absolute(html: str, site: str, page: str) -> str:
    """HTML of the page at `page` that may be read elsewhere: each internal link names the address of the site."""
    return _RELATIVE.sub(lambda match: f"{match[1]}{page if match[2] == '#' else site}{match[2]}", html)


def unlink(html: str, hidden: Set[str]) -> str:
    """HTML whose links to `hidden` addresses are left as plain text.

    What goes offline, by a decision or by the calendar alone, must never stop the build of a page that names it.
    """
    return _ANCHOR.sub(lambda match: match["text"] if match["address"] in hidden else match[0], html)
