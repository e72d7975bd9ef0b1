"""Files of named fields: what is refused, and where."""

from __future__ import annotations

import pytest

from egalite.records import fields_file


class RefusedError(Exception):
    """What a reader of such a file raises."""


def test_texts_stay_texts(tmp_path):
    path = tmp_path / "a.yml"
    path.write_text("number: 08\nopen: non\nlist:\n  - a\n", encoding="utf-8")
    assert fields_file.read(path, RefusedError) == {"number": "08", "open": "non", "list": ["a"]}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"a: b\nc: \xe9\n", "a.yml:2 : un caractère n'est pas en UTF-8"),
        ("a: b\nc: d\u202e\n".encode(), "a.yml:2 : caractère invisible U\\+202E"),
        (b"a: b\nb: c\nb: d\n", "a.yml:3 : "),
        (b"- a\n", "a.yml : des champs « nom: valeur » sont attendus"),
        (b"", "a.yml : des champs « nom: valeur » sont attendus"),
    ],
    ids=["encoding", "bidi", "duplicate", "list", "empty"],
)
def test_what_is_refused_is_told_with_its_line(tmp_path, content, told):
    path = tmp_path / "a.yml"
    path.write_bytes(content)
    with pytest.raises(RefusedError, match=told):
        fields_file.read(path, RefusedError)


def test_an_absent_file(tmp_path):
    with pytest.raises(RefusedError, match=r"absent\.yml » ne peut pas être lu"):
        fields_file.read(tmp_path / "absent.yml", RefusedError)
