"""Each kind of records is one declaration, one schema, one kind of page, one section of the form: nothing else may be missing."""

from __future__ import annotations

import json

import pytest

from egalite.forms import questions
from egalite.forms.cms import configuration
from egalite.gate.record import PROPOSED, kind_of
from egalite.project import CHECKOUT
from egalite.records import kinds
from egalite.records.document import identify
from egalite.records.schema import schema
from egalite.records.vocabulary import vocabularies
from egalite.site.pages.page_kinds import RECORD_PAGES

ALL = sorted(kinds.KINDS.values(), key=lambda kind: kind.name)
OWNED = [kinds.KINDS[name] for name in kinds.OWNED]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.name)
def test_a_kind_has_its_schema_and_its_place(kind: kinds.RecordKind) -> None:
    assert schema(kind.name)["type"] == "object"
    identifier = "2026-12-05" if kind.names == "date" else "2026-12-05-exemple"
    path = kind.path(identifier)
    assert identify(path) == (kind.name, identifier)
    assert kinds.of_path(path) == kind
    assert kinds.of_path(f"{kind.folder}/autre/{identifier}") is None
    assert kind.identifier.match(identifier)
    if kind.retired:
        assert (CHECKOUT / "schemas" / kind.retired).is_file()
    editor = json.loads((CHECKOUT / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    assert editor[f"./schemas/{kind.name}.schema.json"] == [kind.path("*")]
    assert f"/{kind.folder}/" in (CHECKOUT / ".github/CODEOWNERS").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", OWNED, ids=lambda kind: kind.name)
def test_what_an_organisation_owns_is_proposed_withdrawn_and_shown(kind: kinds.RecordKind) -> None:
    fields = schema(kind.name)["properties"]
    assert {"name", "partner", "summary", "facts"} <= fields.keys()
    assert kind.name in PROPOSED
    assert kind_of(kind.path("2026-12-05-exemple")) == kind.name
    assert kind.folder in configuration.COLLECTIONS
    assert kind.address
    assert kind.gone
    assert (kind.name == "scheme") is (kind.name not in RECORD_PAGES)


def test_the_form_asks_every_open_field_of_every_kind_once() -> None:
    form = questions.form(vocabularies())
    assert [part.name for part in form.parts] == list(kinds.OWNED)
    for part in form.parts:
        asked = [question.name for step in part.steps for question in step.questions]
        assert len(asked) == len(set(asked))
        fields = schema(part.name)["properties"]
        assert set(asked) == {name for name, node in fields.items() if not node.get("x-reserved")}


def test_a_dated_identifier_begins_with_a_day() -> None:
    event = kinds.KINDS["event"]
    assert not event.identifier.match("debat-exemple")
    assert not event.identifier.match("2026-12-05")
    assert event.identifier.match("2026-12-05-debat")
