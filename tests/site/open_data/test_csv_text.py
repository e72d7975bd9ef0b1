"""CSV: read back as it was, and nothing that a spreadsheet computes."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.site.open_data.csv_text import neutral, plain, text
from tests.support import strategies

hostile = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["", "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "|", '"', ","]), strategies.texts
    ),
)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline=""), strict=True))


@pytest.mark.parametrize(
    "value",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "'=1",
        "＝1",
        '=HYPERLINK("http://x")',
        "+33 1",
    ],
)
def test_a_formula_is_a_text(value):
    assert neutral(value) == f"'{value}"


@pytest.mark.parametrize("value", ["", "a=b", "+33123456789", "-12", "39 28", "l'accueil", "https://exemple.fr/?a=-b"])
def test_anything_else_is_as_it_was(value):
    assert neutral(value) == value


@given(hostile)
def test_a_reader_finds_the_value_again(value):
    assert plain(neutral(value)) == value


@given(st.lists(st.tuples(hostile, hostile), min_size=1, max_size=4))
def test_any_value_comes_back(rows):
    content = text(["a", "b"], ({"a": one, "b": two} for one, two in rows))
    header, *back = read(content)
    assert header == ["a", "b"]
    assert [tuple(map(plain, row)) for row in back] == rows
    assert not any(
        cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not cell[1:].isdigit() for row in back for cell in row
    )


def test_each_line_ends_as_rfc_4180_has_it():
    assert text(["a", "b"], [{"a": True, "b": None}, {"a": ["x", "y"], "b": 3}]) == b"a,b\r\ntrue,\r\nx|y,3\r\n"
