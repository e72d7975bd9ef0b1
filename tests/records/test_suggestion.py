"""What `check` proposes for a term that is none: what people call it, before letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records import suggestion
from egalite.records.vocabulary import vocabularies


@pytest.mark.parametrize(
    ("vocabulary", "written", "meant"),
    [
        ("departements", "Rhône", ("69",)),
        ("departements", "seine st denis", ("93",)),
        ("departements", "2a", ("2A",)),
        ("departements", "1", ("01",)),
        ("departements", "20", ("2A", "2B")),
        ("departements", "Corse", ("2A", "2B")),
        ("departements", "97150", ("978",)),
        ("departements", "05110", ("05", "04")),
        ("departements", "Bretagne", ("22", "29", "35", "56")),
        ("departements", "96", ()),
        ("departements", "99", ()),
        ("departements", "Marseille", ("13",)),
        ("departements", "DOM", ()),
        ("departements", "67/68", ("67", "68")),
        ("departements", "69 - Rhône", ("69",)),
        ("departements", "département du Rhône", ("69",)),
        ("departements", "33000 Bordeaux", ("33",)),
        ("departements", "Polynésie", ("987",)),
        ("languages", "angl", ("en",)),
        ("audiences", "personnes âgées", ()),
        ("sectors", "justice", ("police-justice",)),
        ("channels", "tél.", ("telephone",)),
        ("languages", "anglais", ("en",)),
        ("languages", "en-GB", ("en",)),
        ("languages", "fra", ("fr",)),
        ("languages", "xx", ()),
        ("channels", "mail", ("courriel",)),
        ("channels", "téléphoner", ("telephone",)),
        ("audiences", "femmes", ()),
        ("sectors", "logemant", ("logement",)),
        ("statuses", "en ligne", ("online",)),
    ],
)
def test_a_term_is_found_by_what_people_call_it(vocabulary: str, written: str, meant: tuple[str, ...]) -> None:
    assert suggestion.terms(vocabulary, written) == meant


@pytest.mark.parametrize("name", sorted(vocabularies()))
def test_each_label_leads_to_its_term(name: str) -> None:
    for term in vocabularies()[name].values():
        for written in (term.id, term.label, term.label.upper()):
            assert term.id in suggestion.terms(name, written)


@given(st.sampled_from(sorted(vocabularies())), st.text(max_size=12))
def test_any_text_is_judged(name: str, written: str) -> None:
    assert set(suggestion.terms(name, written)) <= set(vocabularies()[name])
