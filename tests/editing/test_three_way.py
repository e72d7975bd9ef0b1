"""Three versions of a list of contacts become one: what a side left alone takes the other's, item by item."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.editing.intake.three_way import merge, text
from egalite.records.schema import schema

CHANNELS = schema("scheme")["properties"]["channels"]
ITEMS = st.fixed_dictionaries(
    {"type": st.sampled_from(["telephone", "site", "courriel"])},
    optional={"value": st.sampled_from(["1", "2", "3"]), "hours": st.sampled_from(["9h", "10h"]), "cost": st.just("gratuit")},
)  # fmt: skip
LISTS = st.lists(ITEMS, max_size=4)
SCHEMES = st.fixed_dictionaries({"name": st.sampled_from(["A", "B"])}, optional={
    "channels": LISTS.filter(bool), "needs": st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, unique=True),
})  # fmt: skip


def phone(value: str, **fields: str) -> dict[str, str]:
    return {"type": "telephone", "value": value, **fields}


def merged(started: Any, current: Any, proposed: Any) -> Any:
    return merge(CHANNELS, started, current, proposed, ("Contacts",)).value


@given(SCHEMES, SCHEMES)
def test_what_one_side_left_alone_is_the_other_s(started: dict[str, Any], changed: dict[str, Any]) -> None:
    node = schema("scheme")
    assert merge(node, started, changed, started).value == changed
    assert merge(node, started, started, changed).value == changed
    assert merge(node, started, changed, changed).value == changed


@given(LISTS, LISTS, LISTS)
def test_nothing_appears_that_no_side_said(started: list[Any], current: list[Any], proposed: list[Any]) -> None:
    result = merged(started, current, proposed) or []
    said = {(name, value) for side in (started, current, proposed) for item in side for name, value in item.items()}
    assert {(name, value) for item in result for name, value in item.items()} <= said
    both = [item for item in current if item in proposed and item not in started]
    assert all(item in result for item in both)


@pytest.mark.parametrize(
    ("started", "current", "proposed", "expected"),
    [
        ([phone("44", hours="9h")], [phone("45", hours="9h")], [phone("44", hours="10h")], [phone("45", hours="10h")]),
        ([phone("44", cost="local")], [phone("44", cost="gratuit")], [phone("44", cost="local", hours="9h")],
         [phone("44", cost="gratuit", hours="9h")]),
        ([phone("1"), phone("2")], [phone("1")], [phone("1", hours="9h"), phone("2")], [phone("1", hours="9h")]),
        ([phone("1")], [phone("1"), phone("2")], [phone("1"), phone("3")], [phone("1"), phone("3"), phone("2")]),
        ([phone("1")], [phone("2")], [phone("3")], [phone("3")]),
        ([phone("1"), phone("2")], [phone("1", hours="9h"), phone("2")], [phone("2")], [phone("2")]),
        ([phone("1", note="a"), phone("2", note="b")], [phone("1", note="a"), phone("9", note="b")],
         [phone("2", note="b"), phone("1", note="a")], [phone("9", note="b"), phone("1", note="a")]),
        ([phone("1")], [phone("1")], None, None),
        (None, [phone("1")], [phone("1")], [phone("1")]),
    ],
)  # fmt: skip
def test_examples(started: Any, current: Any, proposed: Any, expected: Any) -> None:
    assert merged(started, current, proposed) == expected


def test_one_line_a_conflict() -> None:
    merger = merge(
        CHANNELS, [phone("1", hours="9h")], [phone("2", hours="9h")], [phone("3", hours="10h")], ("Contacts",)
    )
    lines = [(one.titles, one.started, one.current, one.proposed) for one in merger.differences]
    assert lines == [
        (("Contacts « 2 »", "Valeur"), "1", "2", "3"),
        (("Contacts « 2 »", "Horaires"), "9h", "9h", "10h"),
    ]


PARAGRAPHS = st.lists(st.sampled_from(["a", "b", "c", "## d", "- e\n- f"]), max_size=5).map("\n\n".join)
TEXT = {"title": "Texte"}


@given(PARAGRAPHS, PARAGRAPHS)
def test_a_text_that_one_side_left_alone_is_the_other_s(started: str, changed: str) -> None:
    assert text(TEXT, started, changed, started).value == changed
    assert text(TEXT, started, started, changed).value == changed
    assert text(TEXT, started, changed, changed).value == changed


@given(PARAGRAPHS, PARAGRAPHS, PARAGRAPHS)
def test_a_text_loses_nothing_untold(started: str, current: str, proposed: str) -> None:
    """A paragraph that the directory says and the merge does not was taken away by the proposal, or disputed: a line says so."""
    result = text(TEXT, started, current, proposed)
    told = {part for one in result.differences for part in str(one.current).split("\n\n")}
    assert {*current.split("\n\n")} - {*result.value.split("\n\n")} <= {*told, ""}
    assert {*result.value.split("\n\n")} <= {*current.split("\n\n"), *proposed.split("\n\n")}


@pytest.mark.parametrize(
    ("started", "current", "proposed", "expected", "disputes"),
    [
        ("## A\n\nun\n\ndeux", "## A\n\nUN\n\ndeux", "## A\n\nun\n\nDEUX", "## A\n\nUN\n\nDEUX", []),
        ("un\n\ndeux", "UN\n\ndeux", "Un\n\ndeux", "Un\n\ndeux", [("Texte", "paragraphe « UN »")]),
        ("un\n\ndeux", "deux", "un\n\ndeux\n\ntrois", "deux\n\ntrois", []),
        ("un", "un\n\ndeux", "un\n\ntrois", "un\n\ndeux\n\ntrois", [("Texte", "paragraphe « deux »")]),
        ("un\n\ndeux", "un", "un\n\nDEUX", "un\n\nDEUX", [("Texte", "paragraphe « DEUX »")]),
    ],
)  # fmt: skip
def test_examples_of_texts(started: str, current: str, proposed: str, expected: str, disputes: list[Any]) -> None:
    """Each side keeps what it changed; a paragraph that both changed is one line, and takes the proposal's."""
    result = text(TEXT, started, current, proposed)
    assert result.value == expected
    sides = [(one.titles, {one.started, one.current, one.proposed}) for one in result.differences]
    assert [titles for titles, values in sides if len(values) == 3] == disputes
