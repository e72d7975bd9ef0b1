"""A withdrawal adds one fact, and changes no other line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.editing.withdraw import Withdrawal, withdraw, withdrawal_file
from egalite.records.document import Document
from egalite.records.takedown import takes_down

SAID = Withdrawal("2026-11-23", "service-ferme", no_replacement="aucun-service-equivalent")
FACT = """\
  - fact: withdrawal
    date: '2026-11-23'
    reason: service-ferme
    no_replacement: aucun-service-equivalent
"""
BLOCK = f"facts:\n{FACT}"
FORMER = "facts:\n  - fact: withdrawal\n    date: '2026-01-02'\n    reason: danger-pour-le-public\n    replaced_by: autre-fiche\n"


def scheme(fields: str, body: str = "\nDu texte.\n") -> bytes:
    return f"---\n{fields}---\n{body}".encode()


def withdrawal(raw: bytes) -> bytes:
    return withdrawal_file("schemes/a.md", raw, SAID)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: A\nstatus: online\n", f"name: A\nstatus: online\n{BLOCK}"),
        ("name: A\n# relu\nstatus: online  # vérifié\n", f"name: A\n# relu\nstatus: online  # vérifié\n{BLOCK}"),
        ("# note\nstatus: planned\n# fin\n", f"# note\nstatus: planned\n{BLOCK}# fin\n"),
        (f"status: online\n{FORMER}name:   A\n", f"status: online\n{FORMER}{FACT}name:   A\n"),
        ("status: online\nnote: |\n  deux\n  lignes\n", f"status: online\nnote: |\n  deux\n  lignes\n{BLOCK}"),
        ("name: A\n", f"name: A\n{BLOCK}"),
        ("{status: online, name: A}\n", f"name: A\nstatus: online\n{BLOCK}"),
    ],
)
def test_only_a_fact_is_added(before, after):
    assert withdrawal(scheme(before)) == scheme(after)


def test_line_ends_are_kept(tmp_path):
    place = tmp_path / "schemes/a.md"
    place.parent.mkdir()
    place.write_bytes(scheme("name: A\nstatus: online\n").replace(b"\n", b"\r\n"))
    withdraw(tmp_path, "schemes/a.md", SAID)
    assert place.read_bytes() == scheme(f"name: A\nstatus: online\n{BLOCK}").replace(b"\n", b"\r\n")


def test_a_file_may_end_at_its_fence():
    assert withdrawal(b"---\nstatus: online\n---") == f"---\nstatus: online\n{BLOCK}---\n".encode()


def test_a_fence_in_the_text_is_text():
    body = "\nAvant.\n\n---\n\nstatus: online\n"
    assert withdrawal(scheme("status: online\n", body)) == scheme(f"status: online\n{BLOCK}", body)


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        ("name: Cafe\u0301\nstatus: online\n", "\nDu texte.\n"),
        ("name: A\nstatus: online\n", "\nUn mot\u200b coupé.\n"),
        ("name: A\nstatus: parfois\n", "\tUne tabulation.\n"),
    ],
)
def test_a_fault_elsewhere_is_not_in_its_way(fields, body):
    before = Document("schemes/a.md", "scheme", "a", scheme(fields, body))
    after = Document("schemes/a.md", "scheme", "a", withdrawal(scheme(fields, body)))
    assert after.data == {**before.data, "facts": [SAID.fact()]}
    assert after.body == before.body


@pytest.mark.parametrize(
    "raw",
    [
        b"---\nstatus: [online\n---\n",
        b"---\nstatus: online\nstatus: draft\n---\n",
        b"status: online\n",
        b"---\nname: \xff\nstatus: online\n---\n",
        b"---\r\nname: [\r\nstatus: online\r\nfacts:\r\n  - fact: hier\r\n---\r\n",
    ],
)
def test_what_cannot_be_read_is_withdrawn_all_the_same(raw, tmp_path):
    place = tmp_path / "schemes/a.md"
    place.parent.mkdir()
    place.write_bytes(raw)
    assert not takes_down(raw) or b"draft" in raw
    withdraw(tmp_path, "schemes/a.md", SAID)
    after = place.read_bytes()
    assert takes_down(after)
    assert after.count(b"fact: withdrawal") == 1
    assert after.replace(b"\r\n", b"\n").replace(BLOCK.encode(), b"").replace(FACT.encode(), b"") == raw.replace(
        b"\r\n", b"\n"
    ), "nothing else changes"


WORDS = st.text(st.characters(codec="utf-8", categories=("L", "Nd", "P", "Zs")), min_size=1, max_size=20)
COMMENTS = st.lists(st.builds("# {}\n".format, WORDS), max_size=2).map("".join)
FIELDS = st.lists(st.tuples(st.sampled_from(["name", "summary", "note", "cost", "limits"]), WORDS, COMMENTS),
                  max_size=4, unique_by=lambda field: field[0])  # fmt: skip


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@given(FIELDS, FIELDS, st.sampled_from(["", FORMER]), WORDS)
def test_every_other_line_stays(first, last, former, body):
    names = {name for name, _, _ in first}
    above = "".join(f"{comment}{name}: {quoted(text)}\n" for name, text, comment in first)
    below = "".join(f"{comment}{name}: {quoted(text)}\n" for name, text, comment in last if name not in names)
    raw = scheme(f"{above}status: online\n{former}{below}", f"\n{body}\n")
    if Document("schemes/a.md", "scheme", "a", raw).data is None:
        return  # the drawn words are not a record: that is tested above
    after = withdrawal(raw).decode()
    assert after.count(FACT) == 1
    assert after.replace(FACT if former else BLOCK, "", 1) == raw.decode()
