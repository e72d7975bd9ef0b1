"""Where a JSON file of the project cannot be read."""

from __future__ import annotations

import pytest

from egalite.records import json_file


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        (b'{\n  "a": 1\n  "b": 2\n}\n', ":3:3", "il manque une virgule"),
        (b'{\n  "a": 1,\n}\n', "", "une virgule est"),
        (b'{\n  "a" 1\n}\n', ":2:7", "il manque « : »"),
        (b'{\n  "a":\n}\n', ":3:1", "une valeur est attendue"),
        (b'{\n  "a": "b\n}\n', ":2:", "n'est pas fermé"),
        (b"{}\n{}\n", ":2:1", "après la fin"),
        (b"", ":1:1", "une valeur est attendue"),
        (b'{"a": "\xe9"}', " :", "UTF-8"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path, content, place, words):
    path = tmp_path / "scheme.schema.json"
    path.write_bytes(content)
    with pytest.raises(json_file.JsonError) as error:
        json_file.read(path)
    assert str(error.value).startswith(f"{path}{place}")
    assert words in str(error.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(json_file.JsonError, match="il n'existe pas"):
        json_file.read(tmp_path / "absent.json")
