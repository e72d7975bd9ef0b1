from __future__ import annotations

import pytest

from egalite.site.render import links


def test_internal_addresses_only() -> None:
    html = (
        '<a href="/a/">a</a> <a href=\'/b/#x\'>b</a> <a href=/c/?y=1>c</a> <img src="/d.svg"> '
        '<a href="https://exemple.fr/e/">e</a> <a href="//exemple.fr/f">f</a> <a href="#g">g</a> <a href="/h&amp;i/">h</a>'
    )
    assert links.internal(html) == {"/a/", "/b/", "/c/", "/d.svg", "/h&i/"}


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<p><a href="http://exemple.fr/?a=1&amp;b=2">x</a>', "http://exemple.fr/?a=1&b=2"),
        ("<a class=x href=http://exemple.fr/>x</a>", "http://exemple.fr/"),
        ('<a\nhref=" HTTP://exemple.fr/">x</a>', "HTTP://exemple.fr/"),
        ('<a href="javascript:alert(1)">x</a>', "javascript:alert(1)"),
        ('<a href="https:exemple.fr">x</a>', "https:exemple.fr"),
        ('<a href="ftp://exemple.fr/">x</a>', "ftp://exemple.fr/"),
        ('<a href="https://exemple.fr/http://a">x</a> <a href="HTTPS://exemple.fr/">x</a> <a href="/a:b/">x</a>', None),
        ('<a href="mailto:a@exemple.fr">x</a> <a href="tel:17">x</a> <a href="sms:114">x</a> <a href="#a">x</a>', None),
        (
            '<link rel="canonical" href="http://localhost:8000/"><code>http://exemple.fr/</code> <abbr href="http://a/">',
            None,
        ),
    ],
)
def test_what_no_reader_may_follow(html: str, found: str | None) -> None:
    assert links.unsafe(html) == found


def test_links_to_what_is_offline_become_text() -> None:
    html = '<p>Voir <a href="/a/">la <em>page</em> a</a>, <a href="/a/#x" title="t">a</a> et <a href="/b/">b</a>.</p>'
    assert links.unlink(html, {"/a/"}) == '<p>Voir la <em>page</em> a, a et <a href="/b/">b</a>.</p>'
