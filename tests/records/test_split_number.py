"""A premium number is seen wherever its figures are cut, and a number that is none stays one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.records.rules import premium_number
from egalite.records.values import split_number

CUTS = st.sampled_from(
    ["", " ", ".", ", puis ", " (attendez), puis le ", " ensuite ", "\na\n", " \u2013 et pour finir ", " suivi de "]
)


def seen(text: str) -> bool:
    return premium_number.premium(text) is not None or split_number.find(text) is not None


@settings(max_examples=100)
@given(
    st.sampled_from(["0899", "0892", "0825", "0812"]), st.integers(0, 999999), st.lists(CUTS, min_size=10, max_size=10)
)
def test_wherever_it_is_cut(prefix: str, rest: int, cuts: list[str]) -> None:
    figures = f"{prefix}{rest:06}"
    apart = [place for place, cut in enumerate(cuts[1:], 1) if len(cut) > 3][:3]
    written = "".join((cuts[place] if place in apart else "") + figure for place, figure in enumerate(figures))
    assert seen(f"Composez le {written}.")


@settings(max_examples=60)
@given(st.sampled_from(["0800", "0142", "0612", "0977"]), st.integers(200000, 999999), CUTS)
def test_another_number_passes(prefix: str, rest: int, cut: str) -> None:
    assert not seen(f"Composez le {prefix}{cut}{rest:06}.")


@pytest.mark.parametrize(
    "text",
    [
        "| 0 | 899 |\na\n| 2025 | 70 |",
        "Le 08/12 de 14 h à 16 h 30 ; le 09.",
        "08120 Bogny, puis 08200 Sedan",
        "n° 08-10.455 et 236",
    ],
)
def test_what_is_counted_dated_or_addressed_is_no_number(text: str) -> None:
    assert split_number.find(text) is None
