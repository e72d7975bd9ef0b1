"""Texts of templates: French at no cost, translated when they are compiled, never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from jinja2 import Environment, TemplateSyntaxError

from egalite.site.render.locales.languages import LanguageError
from egalite.site.render.locales.markup import Message

from .conftest import ENGLISH

Render = Callable[..., str]

GREETING = "<p>{% trans name=name %}Bonjour&nbsp;: {{ name }}{% endtrans %}</p>"
COUNT = "{% trans count=count %}{{ count }} aide{% pluralize %}{{ count }} aides{% endtrans %}"
MISSING = "<p>{% trans %}Jamais traduit, 100 %{% endtrans %}</p>"


def test_a_text_is_said_in_each_language_with_its_values_escaped(render: Render) -> None:
    assert render(GREETING, "fr", name="<b>") == "<p>Bonjour&nbsp;: &lt;b&gt;</p>"
    assert render(GREETING, "en", name="<b>") == "<p>Hello, &lt;b&gt;</p>"


def test_a_value_may_be_worked_out_before(render: Render) -> None:
    source = "{% macro link(x) %}<a>{{ x }}</a>{% endmacro %}{% trans name=link('Z') %}Bonjour&nbsp;: {{ name }}{% endtrans %}"
    assert render(source, "en") == "Hello, <a>Z</a>"


def test_french_pays_nothing(french: Environment) -> None:
    """What a plain template compiles to, and what a marked one does, call the same things."""
    marked = french.compile("<p>{% trans %}Bonjour{% endtrans %}</p>", raw=True)
    assert "gettext" not in marked
    assert "yield 'Bonjour'" in marked
    assert "environment.extensions" not in french.compile(COUNT, raw=True)


def test_a_missing_translation_shows_french_and_says_so(render: Render) -> None:
    assert render(MISSING, "fr") == "<p>Jamais traduit, 100 %</p>"
    assert render(MISSING, "ar") == '<p><span lang="fr" dir="ltr">Jamais traduit, 100 %</span></p>'


def test_in_an_attribute_nothing_is_wrapped(render: Render) -> None:
    source = '<nav aria-label="{% trans "attribute" %}TEXT{% endtrans %}"></nav>'
    assert render(source.replace("TEXT", "Menu principal"), "en") == '<nav aria-label="Main menu"></nav>'
    assert render(source.replace("TEXT", "Menu inconnu"), "en") == '<nav aria-label="Menu inconnu"></nav>'


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ["0 aide", "1 aide", "2 aides", "7 aides", "42 aides", "100 aides"]),
        ("en", ["0 helps", "1 help", "2 helps", "7 helps", "42 helps", "100 helps"]),
        ("ar", ["zero", "one", "two", "few 7", "many 42", "other"]),
    ],
)
def test_each_language_counts_in_its_own_way(render: Render, language: str, said: list[str]) -> None:
    assert [render(COUNT, language, count=count) for count in (0, 1, 2, 7, 42, 100)] == said


def test_a_missing_number_shows_french(render: Render) -> None:
    source = COUNT.replace("aide", "guide")
    assert render(source, "en", count=1) == '<span lang="fr" dir="ltr">1 guide</span>'
    assert render(source, "en", count=2) == '<span lang="fr" dir="ltr">2 guides</span>'


def test_what_a_record_says_is_marked(render: Render) -> None:
    source = "{% french %}{{ name }}{% endfrench %}"
    assert render(source, "fr", name="a & b") == "a &amp; b"
    assert render(source, "en", name="a & b") == '<span lang="fr" dir="ltr">a &amp; b</span>'


def test_parts_of_one_side_only(render: Render) -> None:
    source = "{% only french %}oui{% endonly %}{% only abroad %}yes{% endonly %}"
    assert [render(source, language) for language in ("fr", "en")] == ["oui", "yes"]
    with pytest.raises(TemplateSyntaxError, match="takes `french` or `abroad`"):
        render("{% only english %}{% endonly %}", "fr")


def test_properties_of_the_language(render: Render) -> None:
    source = '<html lang="{% language code %}" dir="{% language direction %}"><a{% language number %}></a><p{% language french %}>'
    assert render(source, "fr") == '<html lang="fr" dir="ltr"><a></a><p>'
    assert render(source, "en") == '<html lang="en" dir="ltr"><a></a><p lang="fr" dir="ltr">'
    assert render(source, "ar") == '<html lang="ar" dir="rtl"><a dir="ltr"></a><p lang="fr" dir="ltr">'
    assert ENGLISH.locale == "en_GB"


def test_a_translation_that_names_what_french_does_not_is_refused(render: Render) -> None:
    with pytest.raises(LanguageError, match=r"nomme %\(name\)s"):
        render("{% trans %}Salut{% endtrans %}", "en")
    assert render("{% trans %}%(name)s, 5 %{% endtrans %}", "fr") == "%(name)s, 5 %"


def test_every_text_is_told_with_its_place(french: Environment) -> None:
    told: list[Message] = []
    french.told = told.append  # type: ignore[attr-defined]
    french.parse(f"\n{GREETING}\n{{% only abroad %}}{{% trans %}}Ailleurs{{% endtrans %}}{{% endonly %}}", "a.html")
    assert told == [
        Message("Bonjour&nbsp;: %(name)s", "interface", "a.html", 2),
        Message("Ailleurs", "interface", "a.html", 3),
    ]
