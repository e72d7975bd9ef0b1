"""What is read of a past version, whatever it holds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.history.facts import EDITORS, Facts, facts
from egalite.records import dump
from egalite.records.document import Document
from tests.support import strategies

ROLES = sorted(EDITORS)
# Records whose fields bear the names that are read, among others.
names = st.sampled_from(["status", "withdrawal", "verification", "by", "note"])
values = strategies.scalars | st.sampled_from(["online", "juriste", "verification:\n  by: juriste\n"])
records = st.dictionaries(names, values | st.dictionaries(names, values, max_size=3), max_size=4)


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
        (
            b"---\nstatus: online\nchannels:\n  - type: telephone\n    value: 01 99 00 00 01\n---\n",
            Facts("online", numbers=("+33199000001",)),
        ),
        (b"---\nstatus: online\nchannels:\n  - telephone\n---\n", Facts("online")),
    ],
)
def test_facts(raw: bytes, expected: Facts) -> None:
    assert facts(raw) == expected


NOTE = "note: 'Rubrique\nverification: {by: juriste}\nstatus: online\nde 2026'\n"


def test_what_is_quoted_is_said_by_nobody() -> None:
    """A text that looks like a field at the left margin is a text."""
    assert facts(f"---\nname: x\n{NOTE}---\n".encode()) == Facts()
    assert facts(f"---\nstatus: draft\n{NOTE}---\n".encode()) == Facts("draft")


@pytest.mark.parametrize(
    "written",
    [
        "verification:\n  by: juriste\n  checked_on: x\nstatus: online\n",
        "verification: {checked_on: x, by: 'juriste'}\n",
        '"verification":\n    checked_on: "x"  # ici\n    by: juriste\n',
        "{verification: {by: juriste, checked_on: x}, status: online}\n",
    ],
)
def test_a_verification_is_its_values_however_they_are_written(written: str) -> None:
    read = facts(f"---\n{written}---\n".encode())
    assert read.verification == '{"by": "juriste", "checked_on": "x"}'
    assert read.validates


@given(records)
def test_facts_are_those_that_check_reads(record: dict[str, Any]) -> None:
    raw = dump.canonical("scheme", record, "Texte.").encode()
    data = Document("schemes/a.md", "scheme", "a", raw).data
    assert data == record
    read = facts(raw)
    assert read.status == (record["status"] if isinstance(record.get("status"), str) else "")
    assert (read.verification == "") == (record.get("verification") is None)
    assert read.validates == (isinstance(group := record.get("verification"), dict) and group.get("by") in ROLES)


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"---\n{text}\n---\n".encode()))
def test_nothing_surprises_it(raw: bytes) -> None:
    assert isinstance(facts(raw), Facts)
    assert facts(raw).validates in (True, False)
