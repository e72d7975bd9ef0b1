"""The site in other languages: complete, honest about what stays French, and leading nowhere unexpected."""

from __future__ import annotations

import dataclasses
import gzip
import json
import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from egalite.project import THEME
from egalite.site import addresses, emergency
from egalite.site.build import translatable
from egalite.site.errors import SiteError
from egalite.site.render.locales import po
from egalite.site.render.locales.catalogue import source
from egalite.site.render.locales.languages import FRENCH, Language, languages
from egalite.site.render.locales.markup import ATTRIBUTE, Message
from tests.support.corpus import ANSWERS, CORPUS, PLACES

from .conftest import Build

EVERY = sorted(addresses.translated(ANSWERS, PLACES))
TRANSLATED = sorted(addresses.translated(ANSWERS, PLACES[:1]))  # those that are read, one place for all
every_language = pytest.mark.parametrize("language", languages(), ids=lambda language: language.code)
_FRENCH_PART = re.compile(r'<(\w+)[^>]* lang="fr"[^>]*>.*?</\1>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@pytest.fixture(scope="module")
def wanted() -> list[Message]:
    return translatable.messages()


def _html(output: Path, address: str, language: Language = FRENCH) -> str:
    return (output / (language.prefix + address).lstrip("/") / "index.html").read_text(encoding="utf-8")


def _own_words(html: str) -> str:
    """What a page says in its own language."""
    body = re.sub(r"<script.*?</script>", "", html[html.index("<body") :], flags=re.DOTALL)
    return unescape(_TAG.sub(" ", _FRENCH_PART.sub(" ", body)))


@every_language
def test_nothing_awaits_a_translation(language: Language, wanted: list[Message]) -> None:
    """Of the code: what people change in content/ and schemes/ is shown in French until `egalite translations` is satisfied."""
    code = [message for message in wanted if not message.file.startswith(("content/", "schemes/"))]
    assert [message.text for message in po.missing(source(language), language, code)] == []


@every_language
def test_a_translation_keeps_links_values_and_figures(language: Language, wanted: list[Message]) -> None:
    """A phone number, an age or an hour is never changed by a translation; nor is an address or a value."""
    catalogue = po.read(source(language), language)
    for message in wanted:
        entry = catalogue.get(message.text, message.context)
        if entry is None or po.KEPT in entry.user_comments:
            continue
        strings = entry.string if isinstance(entry.string, tuple | list) else (entry.string,)
        for string in strings:
            if message.context == ATTRIBUTE:
                assert not re.search(r'[<>"]', string), string
            for found in (r"href=\"[^\"]*\"", r"</?a\b"):
                assert re.findall(found, string) == re.findall(found, message.text), string
            assert set(re.findall(r"<(\w+)", string)) <= {"a", "span", "bdi"}, string
            if message.many:
                continue
            assert sorted(re.findall(r"%\(\w+\)s", string)) == sorted(re.findall(r"%\(\w+\)s", message.text)), string
            # How many presses are left is said by the language's own dual, where it has one.
            if "components/leave/" not in message.file:
                assert _figures(string) == _figures(message.text), string


def _figures(text: str) -> Counter[str]:
    """Figures of a text; « 9 heures à 23 heures » is « 9 am to 11 pm » elsewhere, « 9h-18h » « 9 am to 6 pm »."""
    text = re.sub(r"&#\d+;", " ", text)
    text = re.sub(r"\b(1[3-9]|2[0-3])(?=\s?h(?:eures)?\b)", lambda hour: str(int(hour[1]) - 12), text)
    return Counter(re.findall(r"\d+", text))


@every_language
@pytest.mark.parametrize("address", TRANSLATED)
def test_a_page_says_its_language_and_its_versions(corpus_site: Path, address: str, language: Language) -> None:
    html = _html(corpus_site, address, language)
    assert f'<html lang="{language.code}" dir="{language.direction}">' in html
    assert f'<meta property="og:locale" content="{language.locale}">' in html
    assert f'<link rel="canonical" href="http://localhost:8000{language.prefix}{address}">' in html
    versions = _versions(html)
    assert versions == _versions(_html(corpus_site, address))  # every version names all, itself included
    assert versions == {
        "x-default": address,
        **{one.code: one.prefix + address for one in (FRENCH, *languages())},
    }
    [text] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    page = json.loads(text)["@graph"][0]
    assert page["inLanguage"] == language.code
    assert page["url"] == f"http://localhost:8000{language.prefix}{address}"


def _versions(html: str) -> dict[str, str]:
    found = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="http://localhost:8000([^"]*)">', html)
    return dict(found)


def test_the_sitemap_names_every_version(corpus_site: Path) -> None:
    text = (corpus_site / "sitemap.xml").read_text(encoding="utf-8")
    entries = dict(re.findall(r"<url><loc>http://localhost:8000([^<]*)</loc>(.*?)</url>", text))
    assert "hreflang" not in entries["/dispositifs/"]
    for language in (FRENCH, *languages()):
        for address in TRANSLATED:
            assert entries[language.prefix + address].count("hreflang=") == len(languages()) + 2


def test_a_page_without_a_translation_stays_french_and_leads_to_each_home(corpus_site: Path) -> None:
    html = _html(corpus_site, "/dispositifs/saisine-exemple/")
    assert '<html lang="fr" dir="ltr">' in html
    assert 'rel="alternate" hreflang' not in html
    assert _switch(html) == {"en": "/en/", "ar": "/ar/"}
    assert _switch(_html(corpus_site, "/agir/")) == {"en": "/en/agir/", "ar": "/ar/agir/"}
    assert _switch(_html(corpus_site, "/quitter/")) == {"en": "/en/quitter/", "ar": "/ar/quitter/"}
    assert _switch(_html(corpus_site, "/agir/", languages()[0])) == {"fr": "/agir/", "ar": "/ar/agir/"}


def _switch(html: str) -> dict[str, str]:
    [part] = re.findall(r'<ul class="header__languages">(.*?)</ul>', html, re.DOTALL)
    found = re.findall(r'<a href="([^"]+)" hreflang="(\w+)" lang="(\w+)" dir="(?:ltr|rtl)">', part)
    assert all(code == lang for _, code, lang in found)
    return {code: address for address, code, _ in found}


@every_language
@pytest.mark.parametrize("address", TRANSLATED)
def test_a_link_stays_in_the_language_or_says_that_it_does_not(
    corpus_site: Path, address: str, language: Language
) -> None:
    links = re.findall(r"<a\b([^>]*)>(.*?)</a>", _html(corpus_site, address, language), re.DOTALL)
    assert links
    for attributes, text in links:
        [target] = re.findall(r'href="([^"]*)"', attributes)
        if not target.startswith("/") or ("hreflang" in attributes and 'lang="' in attributes.replace("hreflang=", "")):
            continue
        if target.startswith(language.prefix + "/"):
            assert "hreflang" not in attributes
        else:
            assert 'hreflang="fr"' in attributes, (target, attributes)
            words = re.sub(r"<[^>]*>", "", text)
            assert 'lang="fr"' in text or words.endswith(("(in French)", "(بالفرنسية)")), text


@every_language
def test_every_page_of_a_language_is_reached_from_its_home(corpus_site: Path, language: Language) -> None:
    seen, waiting = set(), [language.prefix + "/"]
    while waiting:
        address = waiting.pop()
        if address not in seen:
            seen.add(address)
            html = (corpus_site / address.lstrip("/") / "index.html").read_text(encoding="utf-8")
            waiting += re.findall(rf'<a[^>]* href="({language.prefix}/[^"#]*)"', html)
    assert seen == {language.prefix + address for address in EVERY}
    assert f'href="{language.prefix}/" hreflang' in _html(corpus_site, "/plan-du-site/")


@every_language
@pytest.mark.parametrize("address", TRANSLATED)
def test_no_french_word_or_spacing_slips_into_a_page(corpus_site: Path, address: str, language: Language) -> None:
    words = _own_words(_html(corpus_site, address, language))
    words = re.sub(r"\S+[./]\S+", " ", words)  # addresses
    assert not re.search("[\u202f\u00a0][:;!?»]|«\u00a0|\\S\u202f", words)
    assert not re.findall(r"\b(?:vous|les|des|une|est|dans|pour|qui|avec|sont)\b", words, re.IGNORECASE)


@every_language
@pytest.mark.parametrize("address", ["/", "/me-defendre/", "/alerter/", "/que-s-est-il-passe/refus/"])
def test_emergencies_come_first_with_the_same_numbers(corpus_site: Path, address: str, language: Language) -> None:
    main = _html(corpus_site, address, language).split("<main")[1]
    line = main[: main.index("</p>")]
    assert re.match(r'[^>]*>\s*<p class="emergency">', main)
    attributes = language.number
    for identifier, link in (("police", "tel:17"), ("europe", "tel:112"), ("ecrit", "sms:114")):
        number = emergency.read(CORPUS)[identifier]["number"]
        assert f'<a{attributes} href="{link}">{number}</a>' in line


@every_language
def test_a_scheme_is_shown_in_french_and_says_so(corpus_site: Path, language: Language) -> None:
    french, other = _html(corpus_site, "/me-defendre/"), _html(corpus_site, "/me-defendre/", language)
    named = re.findall(r'<h3 class="card__name"><a href="(/dispositifs/[^"]+)">(.*?)</a>', french)
    shown = re.findall(
        r'<h3 class="card__name"><a href="([^"]+)" hreflang="fr"><span lang="fr" dir="ltr">(.*?)</span></a>', other
    )
    assert shown == named
    assert len(named) > 8


@pytest.mark.parametrize("address", ["/me-defendre/", "/que-s-est-il-passe/faits/"])
def test_from_right_to_left_a_number_keeps_its_order(corpus_site: Path, address: str) -> None:
    [arabic] = [language for language in languages() if language.direction == "rtl"]
    html = _html(corpus_site, address, arabic)
    calls = re.findall(r'<a\b[^>]*href="(?:tel|sms|https?):[^"]*"[^>]*>', html)
    calls = [call for call in calls if "leave__link" not in call]
    assert len(calls) > 10
    assert [call for call in calls if 'dir="ltr"' not in call] == []


@every_language
def test_a_page_says_that_its_translation_was_not_read_again(
    make: Build, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    unread = tuple(dataclasses.replace(one, review="") for one in languages())
    monkeypatch.setattr("egalite.site.render.locales.languages.languages", lambda: unread)
    output = make()
    for address in TRANSLATED:
        [notice] = re.findall(r'<aside class="translation".*?</aside>', _html(output, address, language), re.DOTALL)
        assert '<span lang="fr" dir="ltr">Traduction en attente d’une relecture humaine.</span>' in notice
        assert len(_own_words(f"<body>{notice}").split()) > 5


def test_a_recorded_review_takes_the_notice_away(make: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    reviewed = tuple(dataclasses.replace(one, review="traductrice, 2026-11-01") for one in languages())
    monkeypatch.setattr("egalite.site.render.locales.languages.languages", lambda: reviewed)
    html = _html(make("reviewed"), "/", languages()[0])
    assert "Traduction en attente" not in html
    assert "This page is translated from French. If the two differ, the French page prevails." in html
    assert "traductrice" not in html


def test_a_legal_statement_stays_french(corpus_site: Path) -> None:
    said = "Le représentant légal d’une victime, par exemple un parent, peut saisir lui-même le Défenseur des droits."
    for language in languages():
        assert f'<span lang="fr" dir="ltr">{said}</span>' in _html(corpus_site, "/que-s-est-il-passe/", language)


def test_a_changed_french_text_is_shown_in_french(root: Path, make: Build) -> None:
    """A stale translation is worse than none."""
    _edit(root / "content/orientation.yml", "label: Une menace, une violence", "label: Une menace, des coups")
    _edit(root / "content/emergency.yml", "label: Pompiers", "label: Sapeurs-pompiers")
    _edit(root / "content/pages/quitter.md", "Il ne ferme pas les autres onglets.", "Il ne ferme aucun autre onglet.")
    output = make()
    for language in languages():
        page = _html(output, "/que-s-est-il-passe/faits/", language)
        assert '<h1><span lang="fr" dir="ltr">Une menace, des coups</span></h1>' in page
        assert '<strong><span lang="fr" dir="ltr">Sapeurs-pompiers</span>.</strong>' in page
        assert '<li lang="fr" dir="ltr">Il ne ferme aucun autre onglet.</li>' in _html(output, "/quitter/", language)


def test_a_changed_record_changes_its_page_in_every_language(root: Path, make: Build) -> None:
    make()
    _edit(root / "schemes/saisine-exemple.md", "name: ", "name: Nouvelle ")
    output = make()
    for language in (FRENCH, *languages()):
        assert "Nouvelle " in _html(output, "/me-defendre/", language)


def test_a_long_list_goes_on_in_french(make: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    """No page per slice in every language, and nothing hidden: the next schemes are a link away."""
    monkeypatch.setattr("egalite.site.pages.card_list.PER_PAGE", 1)
    output = make()
    for language in languages():
        assert not (output / language.code / "me-defendre/page").exists()
        html = _html(output, "/me-defendre/", language)
        assert html.count('<li class="card"') == 1
        assert '<a rel="next" href="/me-defendre/page/2/" hreflang="fr">' in html


def test_the_words_of_the_exit_script_are_those_translated(wanted: list[Message]) -> None:
    script = (THEME / "components/leave/script.js").read_text(encoding="utf-8")
    template = (THEME / "components/leave/template.html").read_text(encoding="utf-8")
    said = re.findall(r'data-(\w+)="\{% trans "attribute" %\}(.*?)\{%', template)
    assert len(said) == 4
    for name, french in said:
        assert french in script, name


@every_language
@pytest.mark.parametrize("address", TRANSLATED)
def test_a_page_travels_light(corpus_site: Path, address: str, language: Language) -> None:
    assert len(gzip.compress(_html(corpus_site, address, language).encode())) < 14_000


def test_a_broken_catalogue_stops_the_build(make: Build, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "messages.po").write_text("<<<<<<< HEAD\n", encoding="utf-8")
    monkeypatch.setattr("egalite.site.render.locales.translator.source", lambda language: tmp_path / "messages.po")
    with pytest.raises(SiteError, match=r"le catalogue .*messages\.po ne peut pas être lu"):
        make()


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
