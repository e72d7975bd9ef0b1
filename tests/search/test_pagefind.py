"""The index of pages."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from egalite.search import pagefind
from egalite.site import addresses
from egalite.site.build.pelican_run import build
from egalite.site.pages.search import index_files
from tests.support.corpus import CORPUS, DAY, PUBLISHER, WORKING

_START = b"pagefind_dcd"  # before the JSON of a fragment


def _fragments(site: Path) -> dict[str, dict[str, object]]:
    found = {}
    for path in (site / "pagefind" / "fragment").iterdir():
        data = json.loads(gzip.decompress(path.read_bytes()).removeprefix(_START))
        found[data["url"]] = data
    return found


def test_the_index_holds_exactly_the_online_pages(corpus_site: Path) -> None:
    listed = re.findall(r"<loc>https?://[^/]+([^<]*)</loc>", (corpus_site / "sitemap.xml").read_text(encoding="utf-8"))
    assert set(_fragments(corpus_site)) == set(listed) - {addresses.SEARCH, addresses.SITE_MAP}


def test_nothing_offline_is_in_it(corpus_site: Path) -> None:
    drafts = [
        path.stem
        for path in (CORPUS / "schemes").glob("*.md")
        if "\nstatus: draft\n" in path.read_text(encoding="utf-8")
    ]
    assert drafts
    assert not {addresses.scheme(draft) for draft in drafts} & set(_fragments(corpus_site))


def test_apostrophes_are_straight_in_it_and_curved_on_the_pages(corpus_site: Path) -> None:
    for data in _fragments(corpus_site).values():
        assert "’" not in str(data["content"]), data["url"]
    assert "’" in (corpus_site / "guides/garder-des-preuves/index.html").read_text(encoding="utf-8")


def test_only_what_a_browser_asks_for_is_served(corpus_site: Path) -> None:
    names = {path.name for path in (corpus_site / "pagefind").iterdir()}
    assert not [name for name in names if "ui" in name or "worker" in name or "highlight" in name]
    assert {"pagefind.js", "pagefind-entry.json", "fragment", "index"} <= names


def test_two_indexes_of_the_same_pages_are_the_same_bytes(
    corpus_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagefind, "CHECKOUT", tmp_path)
    written = index_files(corpus_site, _fragments(corpus_site))
    assert {name: (corpus_site / name).read_bytes() for name in written} == written


def test_the_same_texts_are_not_indexed_again(
    corpus_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagefind, "CHECKOUT", tmp_path)
    copies = {
        "a/index.html": pagefind.prepare(
            '<html lang="fr"><main><h1>Un titre</h1></main>', "/a/", beside=True, light=False
        )
    }
    first = pagefind.files(copies)
    monkeypatch.setattr(pagefind, "_run", lambda *_: pytest.fail("Pagefind was run again"))
    assert pagefind.files(copies) == first


def test_what_pagefind_reads_of_a_page() -> None:
    page = (
        '<html lang="fr"><head><title>x</title></head><body><nav>Menu</nav><main id="contenu"><h1>L’accueil</h1>'
        '<ul class="cards"><li>Fiche</li></ul>'
        "<dl><dt>Téléphone</dt><dd>39 28</dd></dl><p>n°3018, une sœur</p><script>x</script></main></body></html>"
    )
    made = pagefind.prepare(page, "/guides/a/", beside=True, light=False)
    assert "<title>L&#x27;accueil</title>" in made
    for told in ("L'accueil", "</dt> <dd>", "n° 3018", "une soeur", 'data-pagefind-filter="suite:oui"'):
        assert told in made
    for left_out in ("Fiche", "Menu", "<script"):
        assert left_out not in made
    assert "suite:oui" not in pagefind.prepare(page, "/dispositifs/a/", beside=False, light=False)
    assert "weight" in pagefind.prepare(page, "/dispositifs/", beside=True, light=True)


def test_a_page_that_cannot_be_read_stops_the_build() -> None:
    with pytest.raises(pagefind.IndexFailure, match="/a/"):
        pagefind.prepare("<html><body></body></html>", "/a/", beside=True, light=False)


def test_an_index_that_lacks_a_page_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "CHECKOUT", tmp_path)
    with pytest.raises(pagefind.IndexFailure, match="sur 2"):
        pagefind.files({"a/index.html": "<html lang=fr><body>rien</body></html>", "b.txt": ""})


def test_the_index_can_be_left_out(tmp_path: Path) -> None:
    site = build(CORPUS, tmp_path / "site", WORKING, PUBLISHER, DAY, indexed=False)
    assert not (site / "pagefind").exists()
