from __future__ import annotations

from egalite.site import links


def test_internal_addresses_only() -> None:
    html = (
        '<a href="/a/">a</a> <a href=\'/b/#x\'>b</a> <a href=/c/?y=1>c</a> <img src="/d.svg"> '
        '<a href="https://exemple.fr/e/">e</a> <a href="//exemple.fr/f">f</a> <a href="#g">g</a> <a href="/h&amp;i/">h</a>'
    )
    assert links.internal(html) == {"/a/", "/b/", "/c/", "/d.svg", "/h&i/"}


def test_dead_links_name_a_page_that_has_them() -> None:
    assert links.dead({"/a/": "/x/", "/b/": "/y/"}, {"/a/"}) == [("/y/", "/b/")]


def test_links_to_what_is_offline_become_text() -> None:
    html = '<p>Voir <a href="/a/">la <em>page</em> a</a>, <a href="/a/#x" title="t">a</a> et <a href="/b/">b</a>.</p>'
    assert links.unlink(html, {"/a/"}) == '<p>Voir la <em>page</em> a, a et <a href="/b/">b</a>.</p>'
