"""A withdrawal is read whatever surrounds it, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.takedown import takes_down
from tests.conftest import SCHEME

HIDES = (
    "status: withdrawn", "status: 'withdrawn'", 'status: "withdrawn"', "  status: withdrawn", "status : withdrawn",
    "status:withdrawn", "\tstatus: withdrawn", "STATUS: Withdrawn", "status: suspendue", "status:", "status: draft",
    "status\u00a0: withdrawn", "'status': withdrawn", "- status: withdrawn", "status = withdrawn", "withdrawal:",
)  # fmt: skip
SHOWS = (
    "status: online",
    "status: planned",
    "status: 'online'  # vérifié",
    "note: status withdrawn",
    "# rien",
    "statuses: a",
)
NOISE = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=30).filter(
    lambda line: not takes_down(line.encode()) and line.strip() != "---"
)


@pytest.mark.parametrize("line", HIDES)
@pytest.mark.parametrize("status", ["status: online\n", "<<<<<<< HEAD\nstatus: online\n=======\n", ""])
def test_each_way_to_write_it_is_read(line: str, status: str) -> None:
    text = SCHEME.replace("status: online\n", f"{status}{line}\n")
    for raw in (
        text.encode(),
        text.encode("utf-16"),
        text.replace("\n", "\r\n").encode(),
        text.encode("latin-1", "replace"),
    ):
        assert takes_down(raw)


@pytest.mark.parametrize("line", SHOWS)
def test_what_shows_a_scheme_takes_nothing_down(line: str) -> None:
    assert not takes_down(SCHEME.replace("free: true\n", f"{line}\n").encode())


def test_the_text_of_a_scheme_takes_nothing_down() -> None:
    assert not takes_down(f"{SCHEME}\nstatus: withdrawn\nwithdrawal: hier\n".encode())


@given(st.lists(NOISE, max_size=6), st.lists(NOISE, max_size=6), st.sampled_from(HIDES))
def test_no_noise_hides_it(before: list[str], after: list[str], line: str) -> None:
    assert takes_down("\n".join(["---", *before, line, *after]).encode())
    assert not takes_down("\n".join(["---", *before, *after]).encode())


@given(st.binary(max_size=200))
def test_no_bytes_stop_the_reading(raw: bytes) -> None:
    assert takes_down(raw) in (True, False)
    assert takes_down(b"---\nstatus: withdrawn\n" + raw)
