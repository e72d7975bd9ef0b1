"""Cards are judged once, wherever they go; a page is what it would be with its cards rendered in place."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment

from egalite.site.errors import SiteError
from egalite.site.render.cards import TEMPLATE, CardRenderer
from egalite.site.views.cards import Card

_CARD = '{% macro card(view) %}<li><a href="{{ view.address }}">{{ view.name }}</a></li>{% endmacro %}'
_PAGE = '<a href="/é/">x</a><ul>{{ one|cards }}</ul><ul>{{ two|cards }}</ul>'


def card(address: str) -> Card:
    return Card({"address": address, "name": "É & <b>"})


@pytest.fixture
def environment() -> Environment:
    return Environment(loader=DictLoader({TEMPLATE: _CARD, "page": _PAGE}), autoescape=True)


def renderer(environment: Environment) -> CardRenderer:
    made = CardRenderer(environment, lambda view: view, str.upper)
    environment.filters["cards"] = made
    return made


def test_cards_go_where_the_page_asks_for_them(environment: Environment) -> None:
    cards, one, two = renderer(environment), card("/a/"), card("/b/")
    page = cards.fill(environment.get_template("page").render(one=[one, two], two=[two]))
    first, second = (f'<LI><A HREF="/{name}/">É &AMP; &LT;B&GT;</A></LI>' for name in "AB")
    assert page.content.decode() == f'<a href="/é/">x</a><ul>{first}\n{second}</ul><ul>{second}</ul>'


def test_the_links_of_a_page_are_those_of_its_cards_too(environment: Environment) -> None:
    environment.filters["cards"] = cards = CardRenderer(environment, lambda view: view, lambda html: html)
    page = cards.fill(environment.get_template("page").render(one=[card("/a/")], two=[]))
    assert page.links == {"/é/", "/a/"}


def test_a_card_leads_nowhere_that_a_reader_may_not_follow(environment: Environment) -> None:
    environment.filters["cards"] = CardRenderer(environment, lambda view: view, lambda html: html)
    with pytest.raises(SiteError, match="javascript:x"):
        environment.get_template("page").render(one=[card("javascript:x")], two=[])
