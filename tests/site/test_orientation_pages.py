"""« Que s'est-il passé ? » on the site: a page an answer, emergencies first, every combination inside."""

from __future__ import annotations

import gzip
import re
from html import unescape
from pathlib import Path

import pytest

from egalite.french.typography import typeset
from egalite.records import word_list
from egalite.records.content.orientation import reading
from egalite.records.content.orientation.answers import Resolver
from egalite.records.registry import load
from egalite.site.errors import SiteError
from tests.support.corpus import CORPUS, DAY

from .conftest import Build

ANSWERS = ("paroles", "faits", "refus", "en-ligne", "traces", "repete", "autre")
_PLACE = re.compile(r'<div class="fold__inside" id="([a-z-]+)">')


def _html(built: Path, answer: str = "") -> str:
    return (built / "que-s-est-il-passe" / answer / "index.html").read_text(encoding="utf-8")


def test_one_page_for_each_first_answer_and_no_more(corpus_site: Path) -> None:
    pages = {path.parent.name for path in (corpus_site / "que-s-est-il-passe").rglob("index.html")}
    assert pages == {"que-s-est-il-passe", *ANSWERS}


@pytest.mark.parametrize("answer", ["", *ANSWERS])
def test_emergencies_come_first(corpus_site: Path, answer: str) -> None:
    html = _html(corpus_site, answer)
    main = html[html.index("<main") :]
    assert re.search(r'<main[^>]*>\s*<p class="emergency">', main)
    line = main[: main.index("</p>")]
    assert [found for found in ("tel:17", "tel:112", "sms:114") if found not in line] == []
    assert "<h1" not in line


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_combination_stands_in_its_page(corpus_site: Path, answer: str) -> None:
    """What × where × who, minors besides: the page shows what the resolver says, in its order."""
    registry, said = load(CORPUS, DAY), reading.read(CORPUS)
    online = [name for name in registry.schemes if registry.visible(name) == "online"]
    resolver = Resolver(said, registry.schemes, registry.corpus.bodies, online)
    parts = _PLACE.split(_html(corpus_site, answer))
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    for where in said.where:
        for who in said.who:
            reached = resolver.contacts(answer, where.id, who.id)
            section = sections[f"{where.id}-{who.id}"]
            assert _reached(section) == [one.scheme for one in reached]
            assert all(typeset(one.reason) in unescape(section) for one in reached)
    for minor in said.minors:
        section = sections[minor.id].split("</section>")[0]
        assert _reached(section) == [one.scheme for one in resolver.for_minor(minor, answer)]
        assert 'href="tel:119"' in section
        assert 'href="tel:3018"' in section


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_page_ends_on_places_and_other_answers(corpus_site: Path, answer: str) -> None:
    main = _html(corpus_site, answer).split("<main")[1].split("</main>")[0]
    order = [
        main.index(mark) for mark in ('id="abord"', 'id="age"', 'id="lieu"', 'href="/territoires/"', 'id="autres"')
    ]
    assert order == sorted(order)
    for other in ANSWERS:
        assert (f'href="/que-s-est-il-passe/{other}/"' in main) is (other != answer)


@pytest.mark.parametrize("answer", ["", *ANSWERS])
def test_a_page_needs_no_script_and_travels_light(corpus_site: Path, answer: str) -> None:
    html = _html(corpus_site, answer)
    assert "<form" not in html
    main = html[html.index("<main") : html.index("</main>")]
    assert "<script" not in main
    assert len(gzip.compress(html.encode())) < 12_000


def test_the_home_and_the_site_map_lead_there(corpus_site: Path) -> None:
    assert 'href="/que-s-est-il-passe/"' in (corpus_site / "index.html").read_text(encoding="utf-8")
    site_map = (corpus_site / "plan-du-site/index.html").read_text(encoding="utf-8")
    for answer in ("", *(f"{answer}/" for answer in ANSWERS)):
        assert f'href="/que-s-est-il-passe/{answer}"' in site_map
        assert f"/que-s-est-il-passe/{answer}</loc>" in (corpus_site / "sitemap.xml").read_text(encoding="utf-8")


def test_a_scheme_erased_since_is_passed_over(
    root: Path, make: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_list, "RETIRED_IDS", tmp_path / "retired-ids.txt")
    word_list.RETIRED_IDS.write_text("efface\n", encoding="utf-8")
    path = root / "content/orientation.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("scheme: saisine-exemple", "scheme: efface"), encoding="utf-8"
    )
    output = make()
    assert "/dispositifs/efface/" not in _html(output, "refus")
    assert "enfance-exemple" in _html(output, "repete")


def test_an_unknown_answer_stops_the_build(root: Path, make: Build) -> None:
    _edit(root, "    where:\n      - travail", "    where:\n      - bureau")
    with pytest.raises(SiteError, match=r"content/orientation\.yml:\d+:\d+: erreur : « bureau »"):
        make()


def test_what_a_root_leaves_out_comes_from_the_checkout(
    root: Path, make: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("egalite.project.CHECKOUT", CORPUS)
    for name in ("orientation", "emergency", "deadlines"):
        (root / f"content/{name}.yml").unlink()
    output = make()
    assert "tel:17" in (output / "index.html").read_text(encoding="utf-8")
    assert "/que-s-est-il-passe/refus/" in (output / "que-s-est-il-passe/index.html").read_text(encoding="utf-8")


def test_an_offline_scheme_leaves_the_answers(root: Path, make: Build) -> None:
    assert _reached(_html(make("before"), "refus")).count("saisine-exemple") > 5
    path = root / "schemes/saisine-exemple.md"
    path.write_text(path.read_text(encoding="utf-8").replace("status: online", "status: draft"), encoding="utf-8")
    html = _html(make("after"), "refus")
    assert "saisine-exemple" not in html
    assert "enfance-exemple" in _html(make("again"), "repete")


def test_a_changed_answer_changes_its_page(root: Path, make: Build) -> None:
    make()
    _edit(root, "On vous a refusé quelque chose", "On vous a écarté de quelque chose")
    assert "On vous a écarté de quelque chose" in _html(make(), "refus")


def _reached(html: str) -> list[str]:
    return re.findall(r'<p class="reached__name"><a href="/dispositifs/([a-z0-9-]+)/">', html)


def _edit(root: Path, old: str, new: str) -> None:
    path = root / "content/orientation.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
