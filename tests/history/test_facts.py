"""What is read of a past version, whatever it holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.history.facts import Facts, facts


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"---\nstatus: online\n---\n", Facts("online")),
        (b"---\nname: x\nstatus: 'online'  # dit\n---\nstatus: draft\n", Facts("online")),
        (b"---\nname: x\n---\n\nstatus: online\n", Facts()),
        (b"---\nwithdrawal:\n  reason: service-ferme\n  date: x\n---\n", Facts("", "service-ferme")),
        (b"---\nstatus:\n- online\n---\n", Facts()),
        (b"---\nstatus: &a online\n---\n", Facts()),
        (b"status: online\n", Facts()),
        (b"---\nstatus: onlin\xe9\n---\n", Facts()),
        (b"", Facts()),
    ],
)
def test_facts(raw: bytes, expected: Facts) -> None:
    assert facts(raw) == expected


def test_a_verification_ends_where_the_next_field_begins() -> None:
    read = facts(b"---\nverification:\n  by: juriste\n  checked_on: x\nstatus: online\n---\n")
    assert read.verification == "verification:\n  by: juriste\n  checked_on: x"
    assert read.validates


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"---\n{text}\n---\n".encode()))
def test_nothing_surprises_it(raw: bytes) -> None:
    assert isinstance(facts(raw), Facts)
    assert facts(raw).validates in (True, False)
