"""A contact never travels without its conditions: on every surface, the same one, and none that lacks sources."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from egalite.records.registry import Registry, load, published
from egalite.site.directory import Directory
from egalite.site.views.contacts import conditions
from egalite.site.views.records import Views
from tests.support import corpus
from tests.support.corpus import CORPUS, DAY

from .conftest import Build

LINE = "ligne-exemple"
WAITING = "villeurbanne-permanence-exemple"
UNVERIFIED = ("04 65 71 43 21", "04\u00a065\u00a071\u00a043\u00a021", "+33465714321", "0465714321")


@pytest.fixture(scope="module")
def registry() -> Registry:
    return published(load(CORPUS, DAY))


def changed(registry: Registry, name: str, **fields: Any) -> tuple[Views, dict[str, Any]]:
    """Views of the corpus where a scheme has other fields, and that scheme."""
    data = {**registry.schemes[name], **fields}
    schemes = {**registry.schemes, name: data}
    return Views(replace(registry, corpus=registry.corpus.having({"scheme": schemes}))), data


def number(value: str, **more: Any) -> dict[str, Any]:
    return {"type": "telephone", "value": value, **more}


SITE = {"type": "site", "value": "https://association.exemple.fr"}


@pytest.mark.parametrize(
    ("channels", "fields", "main"),
    [
        ([SITE, number("01 99 00 56 78")], {}, "site"),
        ([number("01 99 00 56 78"), SITE], {}, "telephone"),
        # What says how, without anything to use, waits for what can be used.
        ([{"type": "sur-place", "note": "dans tout commissariat"}, SITE], {}, "site"),
        ([{"type": "sur-place", "note": "dans tout commissariat"}], {}, "sur-place"),
        # An emergency number leads only to the service that answers it.
        ([number("17", note="en cas d'urgence"), SITE], {}, "site"),
        ([number("17"), SITE], {"emergency_service": True}, "telephone"),
    ],
)
def test_the_order_of_the_record_decides(registry, channels, fields, main):
    views, data = changed(registry, LINE, channels=channels, **fields)
    shown = views.contacts.main(data)
    assert shown is not None
    assert shown["type"] == main
    assert views.contacts.of(data)[0]["type"] == main
    assert len(views.contacts.of(data)) == len(channels)


def test_an_emergency_number_alone_is_no_first_contact(registry):
    views, data = changed(registry, LINE, channels=[number("112")])
    assert views.contacts.main(data) is None
    assert [one["value"] for one in views.contacts.of(data)] == ["112"]


def test_overseas_has_its_own_number(registry):
    here, there = (
        number("01 99 00 56 78", zone="hexagone"),
        number("01 99 00 12 34", zone="outre-mer", cost="tarif normal"),
    )
    views, data = changed(registry, LINE, channels=[here, there])
    for department, value in (("", "01 99 00 56 78"), ("69", "01 99 00 56 78"), ("974", "01 99 00 12 34")):
        shown = views.contacts.main(data, department)
        assert shown is not None
        assert shown["value"].replace("\u00a0", " ") == value
    assert views.card(LINE)["overseas"]["conditions"].startswith("tarif normal · source de ")
    assert views.contacts.serves(data, "971")
    views, data = changed(registry, LINE, channels=[here])
    assert not views.contacts.serves(data, "971")
    assert views.contacts.serves(data, "69")


def test_hours_of_paris_are_said_at_the_hour_of_here(registry):
    opening = [{"days": ["lundi", "dimanche"], "from": "09:00", "to": "23:00"}]
    views, data = changed(registry, LINE, channels=[number("01 99 00 56 78", opening=opening)])
    shown = views.contacts.main(data, "988")
    assert shown is not None
    assert [[line.replace("\u00a0", " ") for line in lines] for lines in shown["opening"]["local"]] == [
        ["lundi, mardi, 0 h à 9 h", "lundi, dimanche, 19 h à minuit"],
        ["lundi, mardi, 0 h à 8 h", "lundi, dimanche, 18 h à minuit"],
    ]
    assert views.contacts.main(data)["opening"]["local"] == []


def test_nothing_is_counted_beside_hours_in_words(registry):
    opening = [{"days": ["lundi"], "from": "09:00", "to": "18:00"}]
    for hours, counted in (({}, True), ({"hours": "le lundi, 9h-18h"}, False)):
        channel = number("01 99 00 56 78", opening=opening, checked_on="2026-11-01", **hours)
        views, data = changed(registry, LINE, channels=[channel])
        shown = views.contacts.main(data)
        assert bool(shown["opening"]["slots"]) is counted
        assert shown["hours"] == hours.get("hours", "")


def test_all_that_goes_with_a_contact(registry):
    channel = number("01 99 00 56 78", hours="9h-18h", cost="gratuit", note="sur rendez-vous")
    sources = [{"url": "https://a.exemple.fr", "date": "2019"}, {"url": "https://b.exemple.fr", "date": "2024-2025"}]
    views, data = changed(registry, LINE, channels=[channel], sources=sources)
    assert conditions(views.contacts.main(data)) == ["9h-18h", "sur rendez-vous", "gratuit", "source de 2025"]
    views, data = changed(registry, LINE, channels=[channel], sources=[{"url": "https://a.exemple.fr"}])
    assert conditions(views.contacts.main(data))[-1] == "source non datée"


def test_a_number_without_sources_is_nowhere_until_it_is_checked(root: Path, make: Build) -> None:
    record = root / f"schemes/{WAITING}.md"
    record.write_text(record.read_text(encoding="utf-8").replace("    date: 2026-05\n", ""), encoding="utf-8")
    output = make()
    holding = [
        path.relative_to(output).as_posix()
        for path in output.rglob("*")
        if path.is_file() and any(form in path.read_bytes().decode("utf-8", "replace") for form in UNVERIFIED)
    ]
    # The form alone: who answers for the number confirms it there.
    assert [name for name in holding if not name.startswith("proposer/fiches/")] == []
    page = (output / f"dispositifs/{WAITING}/index.html").read_text(encoding="utf-8")
    assert "nous ne le montrons pas tant qu’il n’est pas vérifié" in page
    assert "3 rue du Professeur-Exemple" in page
    assert "nous ne le montrons pas" in (output / "territoires/69/index.html").read_text(encoding="utf-8")


def test_the_same_conditions_on_every_surface(corpus_site: Path) -> None:
    hours = "du lundi au vendredi, 9h-18h"
    for name in (
        f"dispositifs/{LINE}/index.html",
        "me-defendre/index.html",
        "territoires/33/index.html",
        "flux/dispositifs.xml",
    ):
        assert hours in (corpus_site / name).read_text(encoding="utf-8"), name
    engine = next(corpus_site.glob("static/search-engine.*.js")).read_text(encoding="utf-8")
    assert hours in engine
    page = (corpus_site / f"dispositifs/{LINE}/index.html").read_text(encoding="utf-8")
    graph = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page)[1])["@graph"]
    phones = [channel for channel in graph[0]["availableChannel"] if "servicePhone" in channel]
    assert all(hours in channel["description"] for channel in phones)


def test_overseas_says_the_hour_there_once(corpus_site: Path) -> None:
    page = (corpus_site / "territoires/974/index.html").read_text(encoding="utf-8").replace("\u00a0", " ")
    assert "Quand il est midi à Paris, il est ici 15 h, et 14 h de fin mars à fin octobre." in page
    assert "heure de Paris" not in (corpus_site / "territoires/69/index.html").read_text(encoding="utf-8")


def test_no_phone_makes_a_link_of_what_is_none(corpus_site: Path) -> None:
    pages = [path.read_text(encoding="utf-8") for path in corpus_site.rglob("*.html")]
    assert len(pages) > 50
    assert all('<meta name="format-detection" content="telephone=no">' in page for page in pages)


def test_the_publisher_says_what_it_wants_under_the_name(root: Path, make: Build, tmp_path: Path) -> None:
    del root
    facts = tmp_path / "publisher.yml"
    facts.write_text(
        corpus.PUBLISHER.read_text(encoding="utf-8") + "service: 'Un service d''essai, gratuit'\n", encoding="utf-8"
    )
    output = make(publisher=facts)
    for name in ("index.html", "dispositifs/ligne-exemple/index.html", "ar/index.html", "404.html"):
        assert "Un service d’essai, gratuit" in (output / name).read_text(encoding="utf-8"), name


def test_who_speaks_is_said_once_a_list(root: Path, make: Build) -> None:
    partner = root / "partners/autorite-exemple/partner.yml"
    text = partner.read_text(encoding="utf-8")
    partner.write_text(text.replace("kind: institution\n", "kind: institution\npublisher: true\n"), encoding="utf-8")
    assert "publisher: true" in partner.read_text(encoding="utf-8")
    output = make()
    listed = (output / "partenaires/index.html").read_text(encoding="utf-8")
    assert listed.count("d’après des sources publiques") == 1
    assert listed.count("Éditeur de ce site") == 1
    assert "éditeur de ce site" in (output / "dispositifs/saisine-exemple/index.html").read_text(encoding="utf-8")
    assert "non partenaire" not in listed
    assert (output / "me-defendre/index.html").read_text(encoding="utf-8").count("D’après des sources publiques") == 1


def test_related_schemes_are_near_and_for_the_same_people(registry):
    directory = Directory(registry, Views(registry))
    schemes = registry.schemes
    terms = registry.vocabularies["audiences"]
    for identifier in directory.online:
        own = schemes[identifier]
        for other in directory.related(identifier):
            territory = schemes[other]["territory"]
            assert territory == "national" or not set(territory).isdisjoint(own["territory"]), (identifier, other)
            groups = {name for name in schemes[other].get("audience", ()) if terms[name].kind == "group"}
            everyone = any(terms[name].kind == "everyone" for name in schemes[other].get("audience", ()))
            assert not groups or everyone or groups & set(own.get("audience", ())), (identifier, other)
        assert set(directory.citing(identifier)) == {
            one for one in directory.online if identifier in directory.related(one)
        }


def test_what_happens_next_is_told_where_a_source_says_it(root: Path, make: Build) -> None:
    record = root / f"schemes/{LINE}.md"
    text = record.read_text(encoding="utf-8")
    source = re.search(r"  - url: (\S+)", text)[1]
    told = f"reception:\n  text: Une personne fictive vous écoute. Elle vous demande où.\n  source: {source}\nterritory: national\n"
    record.write_text(text.replace("territory: national\n", told), encoding="utf-8")
    page = (make(day=date(2026, 11, 23)) / f"dispositifs/{LINE}/index.html").read_text(encoding="utf-8")
    assert "Ce qui se passe quand vous appelez" in page
    assert "Une personne fictive vous écoute." in page
