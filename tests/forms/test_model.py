"""The typed records say what the schemas say."""

from __future__ import annotations

import json
import typing

import pytest

from egalite.forms import fields
from egalite.forms.fields import KINDS, groups, inner_object
from egalite.records import model


def all_groups():
    return [group for kind in KINDS for group in groups(kind)]


@pytest.mark.parametrize("group", all_groups(), ids=lambda group: group.name)
def test_each_object_is_a_typed_dictionary(group):
    made = getattr(model, group.name)
    # `get_type_hints` without extras takes `NotRequired` away.
    hints = typing.get_type_hints(made)
    assert list(hints) == [field.name for field in group.fields]
    for field in group.fields:
        assert (field.name in typing.get_type_hints(made, include_extras=True)) is True
        assert _accepts(hints[field.name], field.schema["examples"][0])


def test_what_must_be_there():
    hints = typing.get_type_hints(model.Scheme, include_extras=True)
    optional = {name for name, hint in hints.items() if typing.get_origin(hint) is typing.NotRequired}
    required = set(fields.schema("scheme")["required"])
    assert set(hints) - optional == required


def test_short_vocabularies_are_literals():
    assert typing.get_args(model.StatusId) == ("draft", "planned", "online", "withdrawn")
    assert typing.get_type_hints(model.Scheme)["status"] is model.StatusId
    assert typing.get_type_hints(model.Place)["department"] is str


def test_a_keyword_can_be_a_field():
    assert "from" in typing.get_type_hints(model.Notice)


def test_descriptions_are_docstrings():
    assert model.Channel.__doc__ == "Une façon de joindre le dispositif."


def test_the_objects_of_a_record():
    names = {group.name for group in all_groups()}
    assert {"Scheme", "Partner", "Meeting", "Channel", "Place", "Source", "Verification", "Withdrawal"} <= names


def test_an_object_is_found_in_a_list_or_alone():
    assert inner_object({"type": "array", "items": {"type": "object"}}) == {"type": "object"}
    assert inner_object({"type": "object"}) == {"type": "object"}
    assert inner_object(json.loads('{"type": "string"}')) is None


def _accepts(hint, value) -> bool:
    """Whether an example of the schema has the type of the model."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return value in args
    if origin is list:
        return isinstance(value, list) and all(_accepts(args[0], item) for item in value)
    if origin is not None:
        return any(_accepts(arg, value) for arg in args)
    if typing.is_typeddict(hint):
        return isinstance(value, dict) and set(value) <= set(typing.get_type_hints(hint))
    return type(value) is hint
