"""Partners as a network, what each commits itself to, and what is to come."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from egalite.history.provenance import History
from egalite.records.registry import load
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.pages import feeds, open_data, partners, schemes
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.support import corpus
from tests.support.corpus import DAY

PLANNED = "lieu-exemple"
VILLE = "partners/ville-exemple/partner.yml"


def site(root: Path = corpus.CORPUS, day: date = DAY) -> Site:
    registry = load(root, day)
    assert registry.errors == ()
    return Site("", registry, Directory(registry, Views(registry)), History("merge"))


def html(output: Path, address: str) -> str:
    return (output / addresses.output_file(address)).read_text(encoding="utf-8")


def partner(site: Site, identifier: str) -> dict[str, Any]:
    [page] = [page for page in partners.pages(site) if page.address == addresses.partner(identifier)]
    view: dict[str, Any] = page.context()["partner"]
    return view


@pytest.fixture
def without_planned(tmp_path: Path) -> Site:
    root = corpus.copied(tmp_path)
    (root / f"schemes/{PLANNED}.md").unlink()
    return site(root)


def test_what_is_to_come_has_its_list_and_its_feed(corpus_site: Path) -> None:
    page = html(corpus_site, addresses.PLANNED)
    assert f'href="{addresses.scheme(PLANNED)}"' in page
    assert "À venir\xa0: 15\xa0janvier\xa02027" in page
    assert f'type="application/atom+xml" title="Dispositifs à venir" href="{addresses.FEED_PLANNED}"' in page
    feed = (corpus_site / addresses.FEED_PLANNED.lstrip("/")).read_text(encoding="utf-8")
    assert feed.count("<entry>") == 1
    assert f"{addresses.scheme(PLANNED)}</id>" in feed
    assert 'text">À venir\xa0: 15\xa0janvier\xa02027 · ' in feed
    for address in (addresses.SCHEMES, addresses.OPEN_DATA):
        assert re.search(rf'href="(?:{addresses.PLANNED}|{addresses.FEED_PLANNED})"', html(corpus_site, address))


def test_what_is_to_come_never_passes_for_open(corpus_site: Path) -> None:
    """Its page says so to people and to machines; lists name it where they say that it is to come, and offer no contact."""
    link = f'href="{addresses.scheme(PLANNED)}"'
    naming = {
        path.relative_to(corpus_site).as_posix()
        for path in corpus_site.rglob("*.html")
        if link in path.read_text(encoding="utf-8")
    }
    assert naming == {
        "a-venir/index.html", "partenaires/association-exemple/index.html", "plan-du-site/index.html",
    }  # fmt: skip
    page = html(corpus_site, addresses.scheme(PLANNED))
    assert '<meta name="description" content="À venir. ' in page
    [graph] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert {node["@type"] for node in json.loads(graph)["@graph"]} == {"BreadcrumbList"}
    mine = html(corpus_site, addresses.partner("association-exemple"))
    assert mine.index('id="dispositifs"') < mine.index('id="a-venir"') < mine.index(link)
    card = mine[mine.index('id="a-venir"') :].partition("</ul>")[0]
    assert "card__contact" not in card


def test_nothing_to_come_no_page_no_feed_no_link(without_planned: Site) -> None:
    listed = {page.address: page for page in schemes.pages(without_planned)}
    assert addresses.PLANNED not in listed
    assert listed[addresses.SCHEMES].context()["to_come"] == ""
    assert addresses.FEED_PLANNED not in feeds.feeds(without_planned)
    [page] = open_data.pages(without_planned)
    assert page.context()["feeds"]["planned"] == ""


def test_a_partner_says_what_it_signed(corpus_site: Path) -> None:
    page = html(corpus_site, addresses.partner("ville-exemple"))
    assert "Partenaire depuis le 1er\xa0février\xa02026" in page
    assert '<dd><a href="/charte/">La Charte</a>, signée le 15\xa0janvier\xa02026</dd>' in page
    for other in ("association-exemple", "cercle-exemple"):
        assert 'id="engagement"' not in html(corpus_site, addresses.partner(other))


def test_its_own_page_is_shown_while_it_is_bound(tmp_path: Path) -> None:
    root = corpus.copied(tmp_path)
    path = root / VILLE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("logo:\n", "commitment_page: https://ville.exemple.fr/mobilisation\nlogo:\n"), "utf-8")
    bound, ended = (partner(site(root, day), "ville-exemple") for day in (DAY, date(2029, 3, 1)))
    assert (bound["charter"], bound["commitment_page"]) == (
        "15\xa0janvier\xa02026", "https://ville.exemple.fr/mobilisation",
    )  # fmt: skip
    assert (ended["charter"], ended["commitment_page"]) == ("", "")


@pytest.mark.parametrize(
    ("groups", "field", "vocabulary"), [("sectors", "sectors", "sectors"), ("territories", "territory", "departements")]
)
def test_organisations_stand_under_what_their_schemes_are_for(groups: str, field: str, vocabulary: str) -> None:
    network = site()
    context = partners.listing(network).context()
    terms = network.registry.vocabularies[vocabulary]
    expected: dict[str, set[str]] = {}
    for identifier in (*network.directory.online, *network.directory.planned):
        data = network.registry.schemes[identifier]
        for value in [data[field]] if isinstance(data[field], str) else data[field]:
            common = value in ("national", "tous")
            label = {"sectors": "Dans tous les domaines", "territory": "Toute la France"}[field]
            label = label if common else terms[value].label.replace("'", "’")
            for owner in (data["partner"], *data.get("co_partners", ())):
                expected.setdefault(label, set()).add(addresses.partner(owner))
    shown = {group["label"]: {one["address"] for one in group["partners"]} for group in context[groups]}
    assert shown == expected
    assert len(shown) > 3


def test_partners_come_first_and_every_organisation_is_listed_once() -> None:
    context = partners.listing(site()).context()
    assert [one["name"] for one in context["partners"]] == ["Ville d’Exemple"]
    names = [one["address"] for one in (*context["partners"], *context["others"])]
    assert len(names) == len(set(names)) == len(site().directory.by_partner)


def test_the_network_is_read_without_a_script(corpus_site: Path) -> None:
    page = html(corpus_site, addresses.PARTNERS)
    for heading in ("Par domaine", "Par territoire"):
        fold = page[page.index(f"<summary><h2>{heading}</h2></summary>") :].partition("</details>")[0]
        assert fold.count("<h3>") > 3
        assert fold.count('href="/partenaires/') > 3
