"""The golden queries keep their form: known schemes, the four kinds of people, two sets that are alike and apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from benchmarks.search.quality import AUTHORS, written
from egalite.project import CHECKOUT
from egalite.records.registry import load

Query = dict[str, Any]
QUERIES: list[Query] = [query for author in AUTHORS for query in written(author.queries)]
PINNED: list[Query] = [query for author in AUTHORS for query in written(author.pins)]
FRENCH = [query for query in QUERIES if query.get("language", "fr") == "fr"]
ENGLISH = [query for query in QUERIES if query.get("language", "fr") == "en"]
PERSONS = {"victim", "witness", "relative", "organisation"}
TRAITS = {"sentence", "short", "typo", "no-accent", "sms", "place", "name", "upper", "slur"}
SETS = {"tuning", "unseen"}
PINS = {"danger", "suicide", "child", "none"}
NEEDED = {"query", "person", "traits", "set", "expected"}
SHORT = 4  # words at most
LEAST_PERSON = 0.15  # share of each kind of people in each set
CLOSE = 0.10  # largest gap between the sets in the share of a kind of people or of a trait


def of_set(queries: Iterable[Query], name: str) -> list[Query]:
    """The queries of one of the two sets."""
    return [query for query in queries if query["set"] == name]


def shares(queries: list[Query], field: str) -> dict[str, float]:
    """Share of the queries that hold each value of `field`, a word or a list of words."""
    held: Counter[str] = Counter()
    for query in queries:
        held.update([query[field]] if isinstance(query[field], str) else query[field])
    return {value: count / len(queries) for value, count in held.items()}


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: str(query["query"]))
def test_form(query: Query) -> None:
    assert NEEDED <= set(query) <= NEEDED | {"language", "pinned", "note"}
    assert isinstance(query["query"], str)
    assert query["query"].strip() == query["query"] != ""
    assert query["person"] in PERSONS
    assert set(query["traits"]) <= TRAITS
    assert len(query["traits"]) == len(set(query["traits"]))
    assert query["set"] in SETS
    assert query.get("language", "en") == "en", "French is not marked"
    assert query.get("pinned", "none") in PINS
    assert len(query["expected"]) == len(set(query["expected"])) <= 8
    assert query["expected"] or query.get("pinned", "none") != "none", "nothing to score"
    assert query.get("note") or query.get("pinned") != "none", "a query that must not be pinned says why"


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: str(query["query"]))
def test_traits_that_can_be_seen(query: Query) -> None:
    text, traits = query["query"], query["traits"]
    assert ("short" in traits) == (len(text.split()) <= SHORT)
    assert not {"short", "sentence"} <= set(traits)
    assert text.isascii() or "no-accent" not in traits
    assert text.isupper() or "upper" not in traits


def test_expected_schemes_are_online_and_most_are_expected() -> None:
    schemes = load(CHECKOUT, date(2026, 11, 23)).schemes
    online = {identifier for identifier, record in schemes.items() if record["status"] == "online"}
    expected = {identifier for query in QUERIES for identifier in query["expected"]}
    assert expected - online == set()
    assert len(expected) >= 55


def test_enough_queries() -> None:
    assert len(of_set(FRENCH, "tuning")) >= 160
    assert len(of_set(FRENCH, "unseen")) >= 80
    assert len(ENGLISH) >= 40
    assert len(of_set(ENGLISH, "unseen")) >= len(ENGLISH) // 4
    pins = Counter(query.get("pinned", "absent") for query in QUERIES)
    assert min(pins["danger"], pins["suicide"], pins["child"]) >= 2
    assert pins["danger"] + pins["suicide"] + pins["child"] >= 8
    assert pins["none"] >= 8
    assert sum("slur" in query["traits"] for query in QUERIES) < 12


@pytest.mark.parametrize("query", PINNED, ids=lambda query: str(query["query"]))
def test_form_of_the_pinned_ones(query: Query) -> None:
    assert {"query", "pinned", "set"} <= set(query) <= {"query", "pinned", "set", "language"}
    assert query["query"].strip() == query["query"] != ""
    assert query["pinned"] in PINS
    assert query["set"] in SETS


@pytest.mark.parametrize("name", ["QUERIES", "PINNED"])
def test_no_query_twice_and_none_in_both_sets(name: str) -> None:
    queries = {"QUERIES": QUERIES, "PINNED": PINNED}[name]
    words = Counter("".join(c for c in query["query"].casefold() if c.isalnum()) for query in queries)
    assert [text for text, count in words.items() if count > 1] == []


@pytest.mark.parametrize("queries", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_four_kinds_of_people_in_each_set(queries: list[Query]) -> None:
    for name in SETS:
        found = shares(of_set(queries, name), "person")
        assert set(found) == PERSONS
        assert min(found.values()) >= LEAST_PERSON, (name, found)


@pytest.mark.parametrize("field", ["person", "traits"])
def test_the_two_sets_are_alike(field: str) -> None:
    tuning, unseen = (shares(of_set(QUERIES, name), field) for name in ("tuning", "unseen"))
    gaps = {value: abs(tuning.get(value, 0) - unseen.get(value, 0)) for value in {*tuning, *unseen}}
    assert {value: gap for value, gap in gaps.items() if gap > CLOSE} == {}
