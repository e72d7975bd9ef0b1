"""What stands behind a number, and whether that is enough to show it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.numbers import Attestation, attestation, doubt, numbers, unverified, without

DAY = date(2026, 11, 23)
VALUE = "01 99 00 56 78"
DATES = st.sampled_from(["", "2019", "2021", "2021-10", "2021-11-23", "2021-11-22", "2024-2025", "2026-11-23"])


@pytest.mark.parametrize(
    ("dates", "contradicted", "checked_on", "why"),
    [
        ((), False, "", "undated"),
        (("",), False, "", "undated"),
        (("2019",), False, "", "old"),
        (("2020-12",), False, "", "old"),
        (("2021-11-22",), False, "", "old"),
        (("2021-11-23",), False, "", None),
        (("2021",), False, "", None),
        (("2018-2021",), False, "", None),
        (("2018", ""), False, "", None),
        (("",), False, "2026-01-01", None),
        (("",), False, "2020-01-01", "undated"),
        (("2026", "2026"), True, "2026-11-01", "contradicted"),
    ],
)
def test_why_a_number_is_not_shown(dates, contradicted, checked_on, why):
    assert doubt(Attestation(dates, contradicted, checked_on), DAY) == why


@given(st.lists(DATES, max_size=4), DATES, st.integers(0, 4000))
def test_another_source_never_hides_a_number_and_time_never_shows_one(dates, more, days):
    proof = Attestation(tuple(dates), False, "")
    if doubt(proof, DAY) is None:
        assert doubt(Attestation((*dates, more), False, ""), DAY) is None
    if doubt(proof, DAY) is not None:
        assert doubt(proof, DAY + timedelta(days=days)) is not None


def record(*dates: str, **fields: object) -> dict[str, object]:
    sources = [
        {"url": f"https://{rank}.exemple.fr", **({"date": date} if date else {})} for rank, date in enumerate(dates)
    ]
    return {"channels": [{"type": "telephone", "value": VALUE}], "sources": sources, **fields}


def test_which_sources_state_it():
    said = record("2018", "2026")
    (number,) = numbers(said)
    assert sorted(attestation(said, number.item, number.dial).dates) == ["2018", "2026"]
    said["channels"][0]["source"] = "https://0.exemple.fr"
    assert attestation(said, number.item, number.dial).dates == ("2018",)
    assert [reason for _, reason in unverified(said, DAY, ())] == ["old"]
    also = [{"number": "0199005678", "stated_by": ["https://1.exemple.fr"]}]
    assert list(unverified({**said, "attestations": also}, DAY, ())) == []
    against = [{"number": VALUE, "contradicted_by": ["https://1.exemple.fr"]}]
    assert [reason for _, reason in unverified({**said, "attestations": against}, DAY, ())] == ["contradicted"]


def test_emergency_numbers_have_their_own_list():
    said = {**record(""), "channels": [{"type": "telephone", "value": "17"}]}
    assert list(unverified(said, DAY, {"17"})) == []
    assert [reason for _, reason in unverified(said, DAY, ())] == ["undated"]


def test_what_is_not_shown_leaves_the_rest():
    said = record("", places=[{"city": "Lyon", "department": "69", "phone": VALUE, "note": "au fond de la cour"}])
    said["channels"].append({"type": "site", "value": "https://exemple.fr"})
    kept = without(said, [number for number, _ in unverified(said, DAY, ())])
    assert kept["channels"] == [{"type": "site", "value": "https://exemple.fr"}]
    assert kept["places"] == [{"city": "Lyon", "department": "69", "note": "au fond de la cour"}]
    assert list(numbers(kept)) == []
