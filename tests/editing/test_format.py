"""Rewriting a record in the project's style: same values, same comments, and nothing more the second time."""

from __future__ import annotations

import os

import pytest
import yaml as pyyaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from egalite.editing import writer
from egalite.editing.editor import rewrite_record
from egalite.editing.format import restyle
from egalite.editing.writer import EditError
from egalite.records import comments
from egalite.records.document import Document
from tests.conftest import SCHEME
from tests.support.strategies import records

PATH = "partners/exemple/partner.yml"


def document(raw: bytes, path: str = PATH) -> Document:
    return Document(path, "scheme" if path.startswith("schemes/") else "partner", "exemple", raw)


def styled(text: str, path: str = PATH) -> str:
    return restyle(path, text.encode()).decode()


remarks = st.lists(
    st.tuples(st.integers(0, 40), st.booleans(), st.sampled_from(["# un", "#deux # trois", "# é : '\""]))
)


@st.composite
def written_anyhow(draw) -> str:
    """A record as some other program would write it, with comments here and there."""
    record = draw(records.filter(bool))
    text = pyyaml.safe_dump(
        record,
        allow_unicode=True,
        default_flow_style=draw(st.sampled_from([True, False, None])),
        default_style=draw(st.sampled_from([None, "'", '"', "|", ">"])),
        indent=draw(st.sampled_from([2, 4])),
        width=draw(st.sampled_from([20, 80, 4000])),
        explicit_start=draw(st.booleans()),
    )
    lines = text.split("\n")
    for place, beside, remark in draw(remarks):
        number = place % len(lines)
        if beside:
            lines[number] += f"  {remark}"
        else:
            indent = " " * (place % 5)
            lines.insert(number, indent + remark)
    return "\n".join(lines)


@settings(max_examples=120)
@given(written_anyhow())
def test_values_and_comments_are_kept_and_once_is_enough(text):
    before = document(text.encode())
    assume(not before.findings and "Ã" not in text)  # before a space, it is what another encoding makes of « à »
    once = restyle(PATH, text.encode())
    after = document(once)
    assert (after.data, after.findings) == (before.data, [])
    assert comments.texts(after.front) == comments.texts(before.front)
    assert restyle(PATH, once) == once


@settings(max_examples=60)
@given(written_anyhow(), records, st.data())
def test_other_values_take_the_place_of_the_former_ones(text, other, data):
    """However a record is written, new values are read back; those kept keep their lines."""
    before = document(text.encode())
    assume(not before.findings and isinstance(before.data, dict))
    kept = {name: value for name, value in before.data.items() if data.draw(st.booleans())}
    wanted = {**kept, **other}
    after = document(rewrite_record(before, wanted, ""))
    assert (after.data, after.findings) == (wanted, [])
    assert comments.texts(after.front) <= comments.texts(before.front)


def test_comments_stay_with_what_they_are_about():
    assert styled(
        "# yaml-language-server: $schema=x\n"
        "\n"
        "site: https://a.fr # depuis 2026\n"
        "# le nom d'usage\n"
        "name: >  # plié\n"
        "  Association\n"
        "  Exemple\n"
        "facts: [ # constats\n"
        "  {attested_by: registre, fact: signature}, # la première\n"
        "]\n"
        "kind: \"association#1\"\n"
        "# fin\n"
    ) == (
        "# yaml-language-server: $schema=x\n"
        "# le nom d'usage\n"
        "# plié\n"
        'name: "Association Exemple\\n"\n'
        "kind: association#1\n"
        "# depuis 2026\n"
        "site: https://a.fr\n"
        "facts:  # constats\n"
        "  - fact: signature  # la première\n"
        "    attested_by: registre\n"
        "# fin\n"
    )  # fmt: skip


def test_a_scheme_keeps_its_text():
    loose = SCHEME.replace("needs:\n  - defendre", "needs: [defendre]").replace("\n---\n\n", "\n---\n\n\n") + "\n\n"
    assert styled(loose, "schemes/permanence.md") == SCHEME
    assert styled(loose.replace("\n", "\r\n"), "schemes/permanence.md") == SCHEME


@pytest.mark.parametrize(
    ("text", "line"),
    [("name: A\nname: B\n", 2), ("name: &a B\n", 1), ("name: 'A\n", 1), ("- a\n", 1), ("name: A\n\tkind: b\n", 2)],
)
def test_what_the_reader_refuses_is_refused_at_its_line(text, line):
    with pytest.raises(EditError, match=rf"\A{PATH}:{line} : "):
        restyle(PATH, text.encode())


def test_a_text_that_would_say_something_else_is_refused(monkeypatch):
    monkeypatch.setattr(comments, "put", lambda kind, fields, found: fields)
    with pytest.raises(EditError, match="sans risque"):
        restyle(PATH, b"kind: b # pourquoi\nname: A\n")


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path, monkeypatch):
    target = tmp_path / "partner.yml"
    target.write_bytes(b"avant\n")
    target.chmod(0o640)
    writer.replace(target, b"apres\n")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"apres\n", 0o640)

    def full(source, place):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        writer.replace(target, b"ensuite\n")
    assert target.read_bytes() == b"apres\n"
    assert list(tmp_path.iterdir()) == [target]
