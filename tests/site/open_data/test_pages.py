"""`/donnees/`, the link for towns, `/imprimer/`, and the feeds, as they are built."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from egalite.history.facts import Facts
from egalite.history.log import Commit
from egalite.history.provenance import Change, History
from egalite.records.registry import published
from egalite.records.vocabulary import vocabularies
from egalite.site import addresses
from egalite.site.pages import feeds, open_data, printing, town_link
from egalite.site.site import Site
from tests.site.open_data.conftest import FOLDER, OPEN, made, site_of, with_schemes
from tests.support import corpus

ATOM = "{http://www.w3.org/2005/Atom}"
CALLED = "ligne-exemple"


def page(output: Path, address: str) -> str:
    return (output / addresses.output_file(address)).read_text(encoding="utf-8")


def test_without_a_licence_the_page_says_so_and_offers_no_file(corpus_site: Path):
    html = page(corpus_site, addresses.OPEN_DATA)
    assert "Aucune licence n’a encore été décidée" in html
    assert not (corpus_site / FOLDER).exists()
    assert addresses.DATA_FILES not in html


def test_with_one_it_leads_to_every_file(site: Site):
    (whole,) = open_data.pages(site)
    context = whole.context()
    assert context["licence"]["name"] == "Licence Ouverte 2.0"
    linked = {way["address"].removeprefix(addresses.DATA_FILES) for file in context["files"] for way in file["ways"]}
    assert linked == set(made(site))


def test_the_dictionary_classes_each_field(site: Site):
    (whole,) = open_data.pages(site)
    scheme = {field["name"]: field["class"] for field in whole.context()["dictionary"][0]["fields"]}
    assert scheme["name"] == "un fait, ouvert"
    assert scheme["places.address"].startswith("l’adresse d’un lieu")
    assert scheme["summary"] == "un texte, à lire sur la page"
    assert scheme["facts"] == "ne sort pas du site"


class Pasted(HTMLParser):
    """What a snippet would put on somebody's page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_town_copies_links_and_words_that_cannot_go_stale(corpus_site: Path, site: Site):
    html = page(corpus_site, addresses.TOWN_LINK)
    snippets = [unescape(one) for one in re.findall(r'<pre class="snippet"><code>(.*?)</code></pre>', html, re.DOTALL)]
    departments = vocabularies()["departements"]
    assert len(snippets) == len(departments)
    urgent = {number["href"] for number in site.numbers.values()}
    for code, snippet in zip(departments, snippets, strict=True):
        pasted = Pasted(snippet)
        assert {tag for tag, _ in pasted.tags} == {"p", "a", "br"}
        assert {name for _, attributes in pasted.tags for name in attributes} == {"href", "lang"}
        *calls, way = [attributes["href"] for tag, attributes in pasted.tags if tag == "a"]
        assert way is not None
        assert way.endswith(addresses.territory(code))
        assert set(calls) <= urgent
        assert {"tel:17", "tel:112", "sms:114"} <= set(calls)
        said = pasted.text.replace(departments[code].label, "")
        assert set(re.findall(r"\d+", said)) == {"17", "112", "114"}


def test_hostile_words_of_a_place_stay_words():
    numbers = {"police": {"number": "17", "href": "tel:17", "label": "", "when": "", "note": ""}}
    pasted = Pasted(town_link.html(numbers, 'https://exemple.fr/"><script>', "<script>alert(1)</script>"))
    assert {tag for tag, _ in pasted.tags} == {"p", "a", "br"}


def test_a_build_that_prints_nothing_says_when_documents_are_made(corpus_site: Path):
    html = page(corpus_site, addresses.PRINT)
    assert "faits à la publication" in html
    assert ".pdf" not in html


def test_what_was_printed_is_offered_with_its_size(site: Site):
    sizes = dict.fromkeys(addresses.PRINTED.values(), 51_200)
    context = next(printing.pages(replace(site, printed=sizes))).context()
    assert [(one["address"], one["size"]) for one in context["documents"]] == [
        (addresses.PRINTED[kind], "50\u00a0Ko") for kind in ("directory", "card")
    ]


def errata_of(site: Site, *versions: tuple[str, str, tuple[str, ...]], scheme: str = CALLED):
    """What `/imprimer/errata/` receives when a scheme had these versions: the day, the status, the numbers."""
    chain = tuple(
        Change(
            Commit(f"{rank:040}", day, merge=True), "b" if status else "", Facts(status, numbers=numbers), proven=True
        )
        for rank, (day, status, numbers) in enumerate(versions)
    )
    history = History("merge", "d" * 40, chains={f"schemes/{scheme}.md": chain})
    return list(printing.pages(replace(site, history=history)))[1].context()


def test_a_number_that_changed_is_struck_out_under_its_day(site: Site):
    old = ("2026-02-01", "online", ("+33199000001",))
    context = errata_of(site, old, ("2026-03-12", "online", ("+33199000002",)))
    (day,) = context["days"]
    (row,) = day["rows"]
    assert (day["shown"], row["number"]) == ("12 mars 2026", "01\u00a099\u00a000\u00a000\u00a001")
    assert row["address"] == addresses.scheme(CALLED)


def test_what_was_erased_is_counted_and_not_named(site: Site):
    versions = (("2026-02-01", "online", ("+33199000001",)), ("2026-03-12", "", ()))
    (day,) = errata_of(site, *versions, scheme="fiche-effacee")["days"]
    assert (day["rows"], day["erased"]) == ([], 1)
    assert "fiche-effacee" not in str(day)


def test_what_left_with_its_convention_is_told_of_and_not_named(site: Site):
    (gone,) = [one for one in site.directory.gone if site.registry.visible(one) == "lapsed"]
    context = errata_of(site, ("2026-02-01", "online", ()))
    assert context["lapsed"]
    assert gone not in str(context)
    assert site.registry.schemes[gone]["name"] not in str(context)


def test_a_number_that_waits_is_asked_about_and_never_shown(site: Site):
    scheme = dict(site.registry.schemes[CALLED])
    number = next(channel["value"] for channel in scheme["channels"] if channel["type"] == "telephone")
    scheme |= {"attestations": [{"number": number, "contradicted_by": [scheme["sources"][0]["url"]]}]}
    doubtful = site_of(published(with_schemes(site.registry, **{CALLED: scheme})))
    (hidden,) = doubtful.registry.unverified[f"schemes/{CALLED}.md"]
    versions = (("2026-02-01", "online", (hidden.dial,)), ("2026-03-12", "online", ("+33199000002",)))
    context = errata_of(doubtful, *versions, scheme="saisine-exemple")
    assert [one["address"] for one in context["waiting"]] == [addresses.scheme(CALLED)]
    assert number.replace(" ", "\u00a0") not in str(context["days"])


def entries(text: str) -> set[str]:
    return {
        str(one.findtext(f"{ATOM}id")).rstrip("/").rpartition("/")[2]
        for one in ElementTree.fromstring(text).iter(f"{ATOM}entry")
    }


@pytest.fixture(scope="module")
def fed(site: Site) -> dict[str, str]:
    return feeds.feeds(site)


def test_there_is_a_feed_for_each_need_and_each_place(fed: dict[str, str], site: Site, corpus_site: Path):
    directory = site.directory
    assert entries(fed[addresses.FEED_SCHEMES]) == set(directory.online)
    assert entries(fed[addresses.FEED_NATIONAL]) == set(directory.national)
    for need in addresses.DOORS:
        assert entries(fed[addresses.need_feed(need)]) == set(directory.by_need[need])
    for code, members in directory.local.items():
        assert entries(fed[addresses.territory_feed(code)]) == set(members)
    assert all((corpus_site / address.lstrip("/")).is_file() for address in fed)


def test_a_feed_names_itself_and_has_an_identifier_of_its_own(fed: dict[str, str]):
    for address, text in fed.items():
        root = ElementTree.fromstring(text)
        assert root.findtext(f"{ATOM}id") == OPEN["site_url"] + address
        assert [link.get("href") for link in root.iter(f"{ATOM}link") if link.get("rel") == "self"] == [
            OPEN["site_url"] + address
        ]


def test_a_withdrawal_leaves_every_feed(site: Site, tmp_path: Path):
    from egalite.records.registry import load

    root = corpus.copied(tmp_path / "root")
    corpus.withdraw(root, CALLED)
    after = site_of(published(load(root, corpus.DAY, style=False)))
    assert not [address for address, text in feeds.feeds(after).items() if CALLED in text]
