"""« Que s'est-il passé ? » on the site: a page an answer and a place, emergencies first, nothing folded."""

from __future__ import annotations

import gzip
import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from egalite.french.typography import typeset
from egalite.project import CHECKOUT
from egalite.records import word_list
from egalite.records.content.orientation import reading
from egalite.records.content.orientation.answers import Resolver
from egalite.records.content.orientation.model import Cell
from egalite.records.registry import load
from egalite.site.errors import SiteError
from tests.support.corpus import ANSWERS, CORPUS, DAY, PLACES

from .conftest import Build

_PART = re.compile(r'<section class="leaf situation" aria-labelledby="([a-z-]+)">(.*?)</section>', re.DOTALL)


def _html(built: Path, answer: str = "", place: str = "") -> str:
    return (built / "que-s-est-il-passe" / answer / place / "index.html").read_text(encoding="utf-8")


def _main(html: str) -> str:
    return html[html.index("<main") : html.index("</main>")]


def _parts(html: str) -> dict[str, str]:
    return dict(_PART.findall(html))


def _reached(html: str) -> list[str]:
    return re.findall(r'<h3 class="card__name"><a href="/dispositifs/([a-z0-9-]+)/">', html)


def test_one_page_for_each_answer_and_each_place_and_no_more(corpus_site: Path) -> None:
    root = corpus_site / "que-s-est-il-passe"
    pages = {path.parent.relative_to(root).as_posix() for path in root.rglob("index.html")}
    assert pages == {".", *ANSWERS, *(f"{answer}/{place}" for answer in ANSWERS for place in PLACES)}


@pytest.mark.parametrize(
    ("answer", "place"), [("", ""), *((answer, "") for answer in ANSWERS), *((answer, "rue") for answer in ANSWERS)]
)
def test_emergencies_come_first(corpus_site: Path, answer: str, place: str) -> None:
    main = _main(_html(corpus_site, answer, place))
    assert re.search(r'<main[^>]*>\s*<p class="emergency">', main)
    line = main[: main.index("</p>")]
    assert [found for found in ("tel:17", "tel:112", "sms:114") if found not in line] == []
    assert "<h1" not in line


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_combination_stands_in_its_page(corpus_site: Path, answer: str) -> None:
    """What × where × who: the page shows what the resolver says, in its order, whom each group is for before it."""
    registry, said = load(CORPUS, DAY), reading.read(CORPUS)
    online = [name for name in registry.schemes if registry.visible(name) == "online"]
    resolver = Resolver(said, online)
    for where in said.where:
        parts = _parts(_html(corpus_site, answer, where.id))
        for who in said.who:
            cell, part = Cell(answer, where.id, who.id), unescape(parts[who.id])
            groups = resolver.contacts(cell)
            assert _reached(part) == [scheme for group in groups for scheme in group.schemes]
            order = [
                *(part.index(f"<strong>{typeset(step.title)}.") for step in resolver.steps(cell)),
                *(part.index(typeset(proof.text)) for proof in resolver.proofs(cell)),
                part.index("Passé ce temps, demandez conseil quand même."),
                *(part.index(f">{typeset(group.when)}</p>") for group in groups if group.when),
                *(part.index(typeset(text)) for text in resolver.missing(cell)),
            ]
            assert order == sorted(order)
            assert order[-1] < part.index("Délais pour agir en justice")


def test_a_page_folds_nothing_but_its_sources(corpus_site: Path) -> None:
    main = _main(_html(corpus_site, "paroles", "transports"))
    [fold] = re.findall(r"<details.*?</details>", main, re.DOTALL)
    assert "<details" not in fold[1:]
    assert '<a href="https://conseil.exemple.fr/temoin">conseil.exemple.fr</a>' in fold
    assert "Pour le train, aucun service propre n’est en ligne ici." in main


def test_a_mark_of_a_text_is_a_number_of_the_list(corpus_site: Path) -> None:
    part = _parts(_html(corpus_site, "faits", "rue"))["moi"]
    assert 'Appelez le <a href="tel:15">15</a>.' in part
    arabic = (corpus_site / "ar/que-s-est-il-passe/faits/rue/index.html").read_text(encoding="utf-8")
    assert '<a dir="ltr" href="tel:15">15</a>' in arabic
    assert "{urgence" not in arabic


@pytest.mark.parametrize("answer", ANSWERS)
def test_places_lead_to_their_page_and_to_each_of_its_parts(corpus_site: Path, answer: str) -> None:
    main = _main(_html(corpus_site, answer))
    for place in PLACES:
        address = f"/que-s-est-il-passe/{answer}/{place}/"
        links = [f'href="{address}"', f'href="{address}#quelqu-un"', f'href="{address}#organisation"']
        assert [main.count(link) for link in links] == [1, 1, 1]
        assert f'<li id="{place}">' in main  # as the page's anchors have always been
    for other in ANSWERS:
        assert (f'href="/que-s-est-il-passe/{other}/"' in main) is (other != answer)


@pytest.mark.parametrize("place", ["", "internet", "transports"])
def test_a_page_needs_no_script_and_travels_light(corpus_site: Path, place: str) -> None:
    html = _html(corpus_site, "en-ligne", place)
    assert "<form" not in html
    assert "<script" not in _main(html)
    assert len(gzip.compress(html.encode())) < 12_000


def test_the_home_the_doors_the_search_and_the_site_map_lead_there(corpus_site: Path) -> None:
    for page in ("", "me-defendre/", "alerter/", "agir/", "recherche/", "plan-du-site/"):
        html = (corpus_site / page / "index.html").read_text(encoding="utf-8")
        assert [answer for answer in ANSWERS if f'href="/que-s-est-il-passe/{answer}/"' not in _main(html)] == [], page
    locations = (corpus_site / "sitemap.xml").read_text(encoding="utf-8")
    assert "/que-s-est-il-passe/refus/</loc>" in locations
    assert "/que-s-est-il-passe/refus/sport/</loc>" in locations


def test_a_door_puts_first_what_serves_those_who_open_it(corpus_site: Path) -> None:
    html = (corpus_site / "agir/index.html").read_text(encoding="utf-8")
    first = html[html.index('id="liste-1"') :].partition("</section>")[0]
    assert "/dispositifs/toulouse-espace-exemple/" in first  # third of its situations, whose first is for other doors


def test_a_scheme_erased_since_is_passed_over(
    root: Path, make: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(word_list.RETIRED, "scheme", tmp_path / "retired-ids.txt")
    word_list.RETIRED["scheme"].write_text("efface\n", encoding="utf-8")
    path = root / "content/orientation.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("- saisine-exemple", "- efface"), encoding="utf-8")
    html = _html(make(), "repete", "ecole")
    assert "/dispositifs/efface/" not in html
    assert "enfance-exemple" in html


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
    shutil.copy(CHECKOUT / "content/rgaa.yml", root / "content")  # the corpus has none
    output = make()
    assert "tel:17" in (output / "index.html").read_text(encoding="utf-8")
    assert "/que-s-est-il-passe/refus/" in (output / "que-s-est-il-passe/index.html").read_text(encoding="utf-8")


def test_an_offline_scheme_leaves_the_answers_and_a_changed_answer_its_page(root: Path, make: Build) -> None:
    assert "saisine-exemple" in _reached(_html(make("before"), "refus", "logement"))
    path = root / "schemes/saisine-exemple.md"
    path.write_text(path.read_text(encoding="utf-8").replace("status: online", "status: draft"), encoding="utf-8")
    _edit(root, "On vous a refusé quelque chose", "On vous a écarté de quelque chose")
    output = make("after")
    assert "saisine-exemple" not in _html(output, "refus", "logement")
    assert "On vous a écarté de quelque chose" in _html(output, "refus")
    assert "enfance-exemple" in _html(output, "repete", "ecole")


def _edit(root: Path, old: str, new: str) -> None:
    path = root / "content/orientation.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
