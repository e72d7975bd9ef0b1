"""Editorial pages as the rules read them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pelican.settings import DEFAULT_CONFIG
from pelican.utils import slugify

from egalite.records.content.pages import Page, read
from egalite.records.context import Context
from egalite.records.kinds import KINDS
from egalite.records.registry import load
from egalite.records.rules import body_headings, body_html, body_images, markdown_extension, page_metadata
from egalite.records.vocabulary import vocabularies
from egalite.site import addresses
from tests.support.corpus import CORPUS, DAY, copied

HEAD = "Title: Une page\nSlug: une-page\nSummary: Ce qu'elle dit.\n\n"


def test_metadata_end_where_the_text_begins() -> None:
    page = Page("content/pages/a.md", f"{HEAD}Un texte : deux.\n".encode())
    assert page.data == {"title": "Une page", "slug": "une-page", "summary": "Ce qu'elle dit."}
    assert (page.body, page.body_line, page.id) == ("Un texte : deux.\n", 5, "a")


@given(st.text(max_size=80))
def test_any_page_is_read(text: str) -> None:
    page = Page("content/pages/a.md", text.encode("utf-8", "ignore"))
    assert page.body in page.text
    assert page.text.split("\n")[page.body_line - 1 :][:1] == page.body.split("\n")[:1] or not page.body


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("Appelez le 0&#56;99 12 34 56.", "premium-number", 5, 12),
        ("[Appelez](tel:0899123456)", "body-links", 5, 1),
        ("[Lire](https://bit.ly/a)", "body-links", 5, 1),
        ("[Lire](javascript:a)", "body-links", 5, 1),
        ("Un &amp;eacute;crit.", "plain-text", 5, 4),
        ("Le Défenseur des dr\u043eits.", "look-alike", 5, 18),
        ("Un texte :\n• un\n• deux", "typed-list", 6, 1),
        ("Un\u202e texte.", "bidi-control", 5, 3),
        ("<<<<<<< HEAD", "conflict-mark", 5, 1),
    ],
)
def test_a_page_is_judged_as_a_record_is(tmp_path: Path, text: str, rule: str, line: int, column: int) -> None:
    root = copied(tmp_path)
    (root / "content/pages/contact.md").write_text(f"{HEAD}{text}\n", encoding="utf-8")
    found = [(f.rule, f.line, f.column) for f in load(root, DAY).findings if f.file == "content/pages/contact.md"]
    assert found == [(rule, line, column)]


def test_metadata_are_plain_text(tmp_path: Path) -> None:
    root = copied(tmp_path)
    page = root / "content/pages/contact.md"
    page.write_text(HEAD.replace("Une page", "Une &amp; page") + "Un texte.\n", encoding="utf-8")
    (fault,) = (finding for finding in load(root, DAY).findings if finding.file == "content/pages/contact.md")
    assert (fault.rule, fault.line, fault.column, fault.suggestion) == ("plain-text", 1, 8, "Une & page")


def test_the_pages_of_the_corpus_are_faultless() -> None:
    assert [finding for finding in load(CORPUS, DAY).findings if finding.file.endswith(".md")] == []


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("[TOC]", ["markdown-extension"]),
        ("!!! note\n    Un avis.", ["markdown-extension"]),
        ("Terme\n:   définition", ["markdown-extension"]),
        ("- [ ] une case", ["markdown-extension"]),
        ("*[LDH]: Ligue des droits", ["markdown-extension"]),
        ("Un titre {: .cadre #ancre}", ["markdown-extension"]),
        ("Un ~~vieux~~ texte.", ["markdown-extension"]),
        ("Un ==passage== important.", ["markdown-extension"]),
        ("Lisez la loi[^1].", ["markdown-extension"]),
        ("Lisez.\n\n[^1]: Une note que rien n'appelle.", ["markdown-extension"]),
        ("Lisez[^1].\n\n[^1]: Une note.", []),
        ("`[TOC]` et `{: .cadre}`, ou a == b.", []),
        ("![une affiche](https://exemple.fr/affiche.png)", ["body-images"]),
        ("![](/static/a.png)", ["body-images"]),
        ("![une affiche]({static}/images/affiche.png)", []),
        ("# Un titre", ["body-headings"]),
        ("##### Un titre", ["body-headings"]),
        ("<sup>er</sup> <abbr title='droit'>DR</abbr>", []),
        ("<u>souligné</u>", ["body-html"]),
    ],
)
def test_what_a_page_would_show_as_it_is_written_is_told(text: str, rules: list[str]) -> None:
    """The habits of other sites: what this one does not read, or no reader could see."""
    page = Page("content/guides/essai.md", f"Title: Un essai\n\n{text}\n".encode())
    judges = (body_headings, body_html, body_images, markdown_extension)
    context = Context(DAY, vocabularies())
    assert [finding.rule for rule in judges for finding in rule.check(page, context)] == rules


@given(
    st.text(max_size=40)
    | st.sampled_from(["L'été, à 20 €", "Œuvre d’art", "???", "Un_deux – trois", "<<a<b>c", "A &amp; B"])
)
def test_without_a_slug_the_address_is_the_one_that_pelican_makes(title: str) -> None:
    page = Page("content/pages/a.md", f"Title: {title}\n\nUn texte.\n".encode("utf-8", "ignore"))
    told = (page.data or {}).get("title", "")
    assert page.slug == slugify(told, DEFAULT_CONFIG["SLUG_REGEX_SUBSTITUTIONS"])


def test_what_begins_the_addresses_of_the_site_is_no_page_s() -> None:
    of_pages = {page.address for page in read(CORPUS)}
    constants = {value for name, value in vars(addresses).items() if name.isupper() and isinstance(value, str)}
    given_addresses = constants | {*addresses.DOORS.values(), *(kind.address for kind in KINDS.values())}
    roots = {address.split("/")[1] for address in given_addresses if address.startswith("/")}
    held = {root for root in roots if f"/{root}/" in of_pages}
    assert {*roots - held, "static"} - {"", "404.html"} == page_metadata.OWN
