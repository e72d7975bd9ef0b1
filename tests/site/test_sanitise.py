"""What an editorial page may hold, and what a hostile one is told."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest

from egalite.records.content.pages import Page
from egalite.records.context import Context
from egalite.records.rules import body_html, body_links
from egalite.records.vocabulary import vocabularies
from egalite.site.errors import SiteError
from egalite.site.render.markdown import page_html
from egalite.site.render.sanitize import editorial
from tests.support.corpus import DAY

from .conftest import Build

HOSTILE = {
    "script": ("<script>alert(1)</script>", "« <script> »"),
    "event": ('<p onclick="alert(1)">x</p>', "« <p onclick=alert(1)> »"),
    "image event": ("<img src=x onerror=alert(1)>", "onerror"),
    "style": ('<p style="position:fixed">x</p>', "style"),
    "style sheet": ("<style>p{}</style>", "« <style> »"),
    "frame": ('<iframe src="https://exemple.fr"></iframe>', "« <iframe> »"),
    "object": ('<object data="x"></object>', "« <object> »"),
    "form": ('<form action="https://exemple.fr"><input></form>', "« <form> »"),
    "drawing": ('<svg><a href="javascript:alert(1)">x</a></svg>', "« <svg> »"),
    "formula": ("<math><mi>x</mi></math>", "« <math> »"),
    "base": ('<base href="https://exemple.fr">', "« <base> »"),
    "refresh": ('<meta http-equiv="refresh" content="0">', "« <meta> »"),
    "class": ('<a class="skip" href="/">x</a>', "« <a class=skip> »"),
    "comment": ("<!-- caché -->", "commentaire"),
    "javascript": ("[x](javascript:alert(1))", "javascript:alert(1)"),
    "javascript in entities": ('<a href="&#106;avascript:alert(1)">x</a>', "javascript:alert(1)"),
    "javascript with a tab": ('<a href="java&Tab;script:alert(1)">x</a>', "« <a href="),
    "data": ("[x](data:text/html,y)", "data:text/html,y"),
    "other window": ('<a href="/" target="_blank">x</a>', "target=_blank"),
    "ping": ('<a href="/" ping="https://exemple.fr">x</a>', "ping="),
    "http": ("[x](http://exemple.fr/)", "doit commencer par https://"),
    "http in a note": (
        "Lu.[^1]\n\n[^1]: [x](http://exemple.fr/?a=1&b=2)",
        "accents graves : `http://exemple.fr/?a=1&b=2`.",
    ),
    "http by itself": ("Lu : <http://exemple.fr/>.", "accents graves : `http://exemple.fr/`."),
}


def html(source: str) -> str:
    return page_html(source)


@pytest.mark.parametrize(("source", "words"), HOSTILE.values(), ids=HOSTILE)
def test_hostile(source: str, words: str) -> None:
    with pytest.raises(SiteError) as told:
        editorial(html(f"Un texte.\n\n{source}\n"), "content/pages/a.md")
    assert str(told.value).startswith("content/pages/a.md : ")
    assert words in str(told.value)
    page = Page("content/pages/a.md", f"Title: Un essai\n\nUn texte.\n\n{source}\n".encode())
    context = Context(DAY, vocabularies())
    assert [one for rule in (body_html, body_links) for one in rule.check(page, context)], "the check tells it first"


@pytest.mark.parametrize(
    "source",
    [
        "## Titre\n\nUn *texte* **fort**, [un lien](https://exemple.fr/?a=1&b=2 \"titre\"), `du code`.",
        "- un\n- deux\n\n1. un\n2. deux\n\n> cité\n\n---\n",
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n",
        "Appelez [le 17](tel:17), [écrivez](mailto:a@exemple.fr), [SMS](sms:114), [ici](/contact/), [fichier]({filename}a.md).",
        "Une source[^1].\n\n[^1]: Lue (`http://exemple.fr/_a_/?b=1&c=2`), là.\n",
        '<span lang="ar" dir="rtl">نص</span>, <abbr title="et cetera">etc.</abbr>',
        "![Un plan](/images/plan.png)",
        "a < b & c",
    ],
)  # fmt: skip
def test_what_pages_are_made_of_passes_unchanged(source: str) -> None:
    made = html(source)
    cleaned = editorial(made, "a.md")
    assert unescape(cleaned) == unescape(made.replace(" />", ">"))


def test_a_hostile_character_stops_the_build(root: Path, make: Build) -> None:
    page = root / "content/pages/contact.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nUn&#8238; texte.\n", encoding="utf-8")
    with pytest.raises(SiteError, match=r"content/pages/contact\.md:\d+:3: .*sens de lecture"):
        make()


def test_a_hostile_page_stops_the_build(root: Path, make: Build) -> None:
    page = root / "content/pages/contact.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n<script>alert(1)</script>\n", encoding="utf-8")
    with pytest.raises(SiteError, match=r"content/pages/contact\.md:\d+:1: .*« <script> »"):
        make()
