"""Which field leaves: each is classed, and only what its schema says leaves."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from egalite.records.schema import OPEN, schema
from egalite.site.open_data.classes import CLASSES, LEAVING, open_schema, opened

KINDS = ("scheme", "partner", "emergency")


def leaves(node: Mapping[str, Any], path: str = "", given: str = "") -> Iterator[tuple[str, str]]:
    """Each field that holds no other, and the class that stands on it or nearest above."""
    own = node.get(OPEN, given)
    if "properties" in node:
        for name, child in node["properties"].items():
            yield from leaves(child, f"{path}.{name}" if path else name, own)
    elif "properties" in node.get("items", {}):
        yield from leaves(node["items"], path, own)
    else:
        yield path, own


def example(node: Mapping[str, Any], name: str = "") -> Any:
    """A value with every field that a schema has; each text says where it stands."""
    if "properties" in node:
        return {key: example(child, f"{name}.{key}" if name else key) for key, child in node["properties"].items()}
    if "items" in node:
        return [example(node["items"], name)]
    if "oneOf" in node:
        return node["examples"][0]
    return f"<{name}>" if node.get("type") == "string" else node["examples"][0]


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (text for inner in value.values() for text in texts(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in texts(inner))
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("kind", KINDS)
def test_each_field_is_classed(kind):
    assert {path: own for path, own in leaves(schema(kind)) if own not in CLASSES} == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("addresses", [True, False])
def test_what_is_no_fact_never_leaves(kind, addresses):
    whole = example(schema(kind))
    kept = set(texts(opened(kind, whole, addresses=addresses)))
    classes = dict(leaves(schema(kind)))
    wanted = {f"<{path}>" for path, own in classes.items() if own == "fact" or (own == "address" and addresses)}
    assert kept & {f"<{path}>" for path in classes} == wanted & set(texts(whole))


def test_the_addresses_of_places_wait_for_their_organisation():
    assert {path for path, own in leaves(schema("scheme")) if own == "address"} >= {"places.address", "places.postcode"}


def test_a_field_without_a_class_stays(monkeypatch: pytest.MonkeyPatch):
    bare = copy.deepcopy(schema("partner"))
    del bare["properties"]["name"][OPEN]
    monkeypatch.setattr("egalite.site.open_data.classes.schema", lambda kind: bare)
    assert opened("partner", {"name": "Ville", "kind": "collectivite"}) == {"kind": "collectivite"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_of_rows_describes_what_leaves_alone(kind):
    described = {path for path, _ in leaves(open_schema(kind))}
    assert described == {path for path, own in leaves(schema(kind)) if own in LEAVING}
