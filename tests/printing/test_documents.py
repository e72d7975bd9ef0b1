"""What a document prints, for which place, need and language; and which edition it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from egalite.history.facts import Facts
from egalite.history.log import Commit
from egalite.history.provenance import Change, History
from egalite.printing import PrintError, documents, publication
from egalite.printing.selection import Selection, card, content
from egalite.records.registry import published
from egalite.site.kit import codes
from egalite.site.site import Site
from tests.site.open_data.conftest import site_of, with_schemes

CALLED = "ligne-exemple"


def printed(site: Site, **chosen: str) -> set[str]:
    return set(content(site, Selection(**chosen)).schemes)


def test_the_national_directory_has_each_scheme_once(site: Site):
    schemes = content(site, Selection()).schemes
    assert sorted(schemes) == sorted(site.directory.online)


@pytest.mark.parametrize("code", ["69", "974", "48"])
def test_a_place_has_what_is_near_then_what_serves_it(site: Site, code):
    schemes = content(site, Selection(territory=code)).schemes
    local = site.directory.local[code]
    assert set(schemes[: len(local)]) == set(local)
    assert set(schemes[len(local) :]) <= set(site.directory.national)


@pytest.mark.parametrize("need", ["defendre", "alerter", "agir"])
def test_a_need_has_what_answers_it_whatever_else_it_answers(site: Site, need):
    assert printed(site, need=need) == set(site.directory.by_need[need])


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"territory": "690"}, "« 690 » n'est pas un département"),
        ({"need": "defender"}, "« defender » n'est pas un besoin ; le plus proche est « defendre »"),
        ({"language": "xx"}, "« xx » n'est pas une langue du site : fr"),
    ],
)
def test_a_choice_that_does_not_exist_is_told(site: Site, chosen, said):
    with pytest.raises(PrintError) as caught:
        documents.document(site, "directory", Selection(**chosen))
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("language", "direction", "word"), [("en", "ltr", "In danger now"), ("ar", "rtl", "في خطر الآن")]
)
def test_another_language_says_what_is_ours_and_marks_what_is_french(site: Site, language, direction, word):
    html = documents.document(site, "directory", Selection(language=language)).html
    assert f'<html lang="{language}" dir="{direction}">' in html
    assert word in html
    assert html.count('<article lang="fr" dir="ltr">') == len(site.directory.online)
    assert "Ne plus distribuer" not in html


def test_a_card_has_the_helpline_first_and_only_who_can_be_called(site: Site):
    schemes = card(site, Selection()).schemes
    assert schemes[0] == site.directory.helpline
    assert all(site.views.card(one)["contact"]["type"] == "telephone" for one in schemes)


def test_a_number_that_waits_to_be_verified_is_absent_and_its_absence_told(site: Site):
    scheme = dict(site.registry.schemes[CALLED])
    number = next(channel["value"] for channel in scheme["channels"] if channel["type"] == "telephone")
    assert number.replace(" ", "\u00a0") in documents.document(site, "directory").html
    scheme |= {"attestations": [{"number": number, "contradicted_by": [scheme["sources"][0]["url"]]}]}
    doubtful = site_of(published(with_schemes(site.registry, **{CALLED: scheme})))
    html = documents.document(doubtful, "directory").html
    assert number.replace(" ", "\u00a0") not in html
    assert "absent d’ici tant qu’il n’est pas vérifié" in html
    assert CALLED not in card(doubtful, Selection()).schemes


def test_a_summary_is_printed_only_where_its_reproduction_was_granted(site: Site):
    registry = site.registry
    scheme = registry.schemes[CALLED]
    assert not registry.partners[scheme["partner"]].get("publisher")
    assert site.views.scheme(CALLED)["summary"] not in documents.document(site, "directory").html
    partner = {
        **registry.partners[scheme["partner"]],
        "facts": [{"fact": "reproduction", "date": "2026-03-01", "scope": "textes"}],
    }
    records = {**registry.corpus.records, "partner": {**registry.partners, scheme["partner"]: partner}}
    granted = site_of(replace(registry, corpus=replace(registry.corpus, records=records)))
    assert site.views.scheme(CALLED)["summary"] in documents.document(granted, "directory").html


def history(site: Site, day: str) -> History:
    """Every record brought on one day."""
    change = Change(Commit("c" * 40, day, merge=True), "b" * 40, Facts("online"), proven=True)
    return History("merge", "c" * 40, chains=dict.fromkeys(site.registry.tree.schemes.values(), (change,)))


@pytest.mark.parametrize(
    ("changed", "today", "day"),
    [
        ("2026-11-20", date(2026, 11, 23), date(2026, 11, 20)),
        ("2026-11-20", date(2026, 12, 31), date(2026, 11, 20)),
        ("2026-11-20", date(2027, 1, 2), date(2027, 1, 1)),
        ("2030-01-01", date(2026, 11, 23), date(2026, 11, 23)),
    ],
)
def test_an_edition_bears_the_day_of_what_changed_last_or_of_its_quarter(site: Site, changed, today, day):
    dated = replace(site, history=history(site, changed), registry=replace(site.registry, day=today))
    edition = documents.document(dated, "directory").edition
    assert edition.day == day
    assert edition.last_day > today
    assert edition.number.startswith(day.isoformat())


def test_the_same_content_is_the_same_edition_on_another_day(site: Site):
    first, second = (
        documents.document(
            replace(site, history=history(site, "2026-11-20"), registry=replace(site.registry, day=day)), "directory"
        )
        for day in (date(2026, 11, 23), date(2026, 11, 24))
    )
    assert (first.edition, first.html) == (second.edition, second.html)


def test_another_number_is_another_edition(site: Site):
    scheme = dict(site.registry.schemes[CALLED])
    scheme["channels"] = [{**scheme["channels"][0], "value": "01 99 00 11 22"}, *scheme["channels"][1:]]
    other = site_of(with_schemes(site.registry, **{CALLED: scheme}))
    assert documents.document(site, "directory").edition.number != documents.document(other, "directory").edition.number


def test_too_much_for_one_document_is_refused_and_stops_no_publication(site: Site, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(documents, "MOST", 12)
    monkeypatch.setattr(documents.Document, "pdf", lambda document: document.kind.encode())
    with pytest.raises(PrintError, match="choisissez un département ou un besoin"):
        documents.document(site, "directory")
    monkeypatch.setattr(codes, "files", lambda _: {})
    notices: list[str] = []
    assert list(publication.files(site, notices).values()) == [b"card", b"poster"]
    assert len(notices) == 1
