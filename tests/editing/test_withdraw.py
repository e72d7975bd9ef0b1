"""A withdrawal changes a status and a block, and no other byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.editing.withdraw import EditError, Withdrawal, withdrawn
from egalite.records.document import Document

SAID = Withdrawal("2026-11-23", "service-ferme", no_replacement="aucun-service-equivalent")
BLOCK = """\
withdrawal:
  date: '2026-11-23'
  reason: service-ferme
  no_replacement: aucun-service-equivalent
"""
FORMER = "withdrawal:\n  date: '2026-01-02'\n  reason: danger-pour-le-public\n  replaced_by: autre-fiche\n"


def scheme(fields: str, body: str = "\nDu texte.\n") -> bytes:
    return f"---\n{fields}---\n{body}".encode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: A\nstatus: online\n", f"name: A\nstatus: withdrawn\n{BLOCK}"),
        ("status: 'online'   # vérifié\nname: A\n", f"status: 'withdrawn'   # vérifié\nname: A\n{BLOCK}"),
        ('# note\nstatus: "planned"\n# fin\n', f'# note\nstatus: "withdrawn"\n# fin\n{BLOCK}'),
        ("status:    online\nname: 'L''été'\n", f"status:    withdrawn\nname: 'L''été'\n{BLOCK}"),
        (f"status: withdrawn\n{FORMER}name: A\n", f"status: withdrawn\n{BLOCK}name: A\n"),
        (f"status: withdrawn\n{FORMER}# gardé\n", f"status: withdrawn\n{BLOCK}# gardé\n"),
        ("status: online\nnote: |\n  deux\n  lignes\n", f"status: withdrawn\nnote: |\n  deux\n  lignes\n{BLOCK}"),
    ],
)
def test_only_the_status_and_the_block_change(before, after):
    assert withdrawn(scheme(before), "a", SAID) == scheme(after)


def test_line_ends_are_kept():
    raw = scheme("name: A\nstatus: online\n").replace(b"\n", b"\r\n")
    assert withdrawn(raw, "a", SAID) == scheme(f"name: A\nstatus: withdrawn\n{BLOCK}").replace(b"\n", b"\r\n")


def test_a_file_that_ends_at_its_fence_keeps_its_end():
    assert withdrawn(b"---\nstatus: online\n---", "a", SAID) == f"---\nstatus: withdrawn\n{BLOCK}---".encode()


def test_a_fence_in_the_text_is_text():
    body = "\nAvant.\n\n---\n\nstatus: online\n"
    assert withdrawn(scheme("status: online\n", body), "a", SAID) == scheme(f"status: withdrawn\n{BLOCK}", body)


@pytest.mark.parametrize(
    "raw",
    [
        b"---\n{status: online, name: A}\n---\n",
        b"---\nname: A\n---\n",
        b"---\nstatus: [online\n---\n",
        b"status: online\n",
        b"---\nname: \xff\nstatus: online\n---\n",
    ],
)
def test_what_cannot_be_changed_safely_is_refused(raw):
    with pytest.raises(EditError):
        withdrawn(raw, "a", SAID)


WORDS = st.text(st.characters(codec="utf-8", categories=("L", "Nd", "P", "Zs")), min_size=1, max_size=20)
COMMENTS = st.lists(st.builds("# {}\n".format, WORDS), max_size=2).map("".join)
FIELDS = st.lists(st.tuples(st.sampled_from(["name", "summary", "note", "cost", "limits"]), WORDS, COMMENTS),
                  max_size=4, unique_by=lambda field: field[0])  # fmt: skip


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@given(
    FIELDS, FIELDS, st.sampled_from(["online", "'online'", '"planned"', "draft"]), st.booleans(),
    st.sampled_from(["", FORMER]), WORDS, st.booleans(),
)  # fmt: skip
def test_every_other_byte_stays(first, last, status, spaced, former, body, windows):
    names = {name for name, _, _ in first}
    above = "".join(f"{comment}{name}: {quoted(text)}\n" for name, text, comment in first)
    below = "".join(f"{comment}{name}: {quoted(text)}\n" for name, text, comment in last if name not in names)
    space = "  # voir plus bas" if spaced else ""
    end = "\r\n" if windows else "\n"

    def file(status: str, below: str, block: str) -> bytes:
        text = f"---\n{above}status: {status}{space}\n{block if former else ''}{below}{'' if former else block}---\n\n{body}\n"
        return text.replace("\n", end).encode()

    raw = file(status, below, former)
    if Document("schemes/a.md", "scheme", "a", raw).data is None:
        return  # the drawn words are not a record: a refusal is tested above
    quote = status[0] if status[0] in "'\"" else ""
    assert withdrawn(raw, "a", SAID) == file(f"{quote}withdrawn{quote}", below, BLOCK)
