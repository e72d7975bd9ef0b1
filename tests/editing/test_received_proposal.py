"""Reading a proposal's file: whatever it holds, it is a proposal or it is refused with a reason."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.editing.intake import reply
from egalite.editing.intake.received_proposal import MAX_BYTES, open_proposal, read
from egalite.editing.intake.rejection import Rejected
from tests.editing.proposals import CONTACT, encoded, new

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def places(value, pointer=()):
    yield pointer
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, (*pointer, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*pointer, index))


def refused(raw: bytes) -> Rejected | None:
    try:
        read(raw)
    except Rejected as refusal:
        return refusal
    return None


def judged(raw: bytes) -> None:
    """Nothing else is raised, and the answer can be sent and shown."""
    refusal = refused(raw)
    if refusal is not None:
        assert refusal.findings
        answer = reply.refusal(refusal)
        assert answer.startswith("Bonjour,\n")
        assert all(ord(sign) >= 32 or sign == "\n" for sign in answer)
        answer.encode()


@given(st.binary(max_size=200) | values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes(raw):
    judged(raw)


@settings(max_examples=300)
@given(st.sampled_from(list(places(new()))[1:]), values)
def test_any_value_in_any_place(pointer, value):
    proposal = new()
    holder = proposal
    for part in pointer[:-1]:
        holder = holder[part]
    holder[pointer[-1]] = value
    judged(json.dumps(proposal).encode())


def test_what_is_read():
    proposal = new()
    proposal["scheme"]["record"]["name"] = "E\u0301coute"
    proposal["scheme"]["body"] = "Un.\r\n\r\nDeux.\r\n"
    found = read(b"\xef\xbb\xbf" + encoded(proposal))
    assert (found.kind, found.identifier, found.organisation, found.base) == (
        "new",
        "accueil",
        "association-exemple",
        "",
    )
    assert found.name == "Écoute"
    assert found.body == "Un.\n\nDeux.\n"
    assert not any(secret in repr(found) for secret in CONTACT.values()), "the contact is forgotten"


def test_a_file_too_heavy_is_not_read_whole(tmp_path):
    file = tmp_path / "p.json"
    file.write_bytes(b"{" + b" " * 10 * MAX_BYTES)
    with pytest.raises(Rejected, match="plus de 600 Kio"):
        open_proposal(file)


def test_the_answer_says_each_thing_once_and_shortly():
    proposal = new()
    proposal["scheme"]["record"]["name"] = "n" * 500
    proposal["declarations"] = {"authority": False, "texts": True}
    refusal = refused(encoded(proposal))
    assert refusal is not None
    answer = reply.refusal(refusal)
    assert answer.count("Habilitation") == 1
    assert "Information lue" in answer
    assert "2 points à corriger" in answer
    assert f"« {'n' * 120}… »" in answer
