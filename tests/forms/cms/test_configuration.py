"""The CMS's configuration: every field of the schemas is there or is the team's, and the forge's backend is exact."""

from __future__ import annotations

from typing import Any

import pytest

from egalite.forms.cms import configuration, fields, policy
from egalite.forms.fields import schema
from egalite.hosting.server import headers
from egalite.records.content.forge import Forge
from egalite.records.vocabulary import vocabularies

GITLAB = Forge("gitlab", "https://forge.exemple.invalid", "groupe/annuaire", "main", app_id="abc123")
GITHUB = Forge(
    "github",
    "https://github.com",
    "groupe/annuaire",
    "main",
    app_id="abc123",
    auth_url="https://relais.exemple.invalid",
)


def names(made: list[dict[str, Any]]) -> set[str]:
    return {field["name"] for field in made}


@pytest.mark.parametrize("kind", ["scheme", "partner"])
def test_each_field_is_shown_or_the_team_s(kind: str) -> None:
    properties = schema(kind)["properties"]
    shown = names(fields.make(kind).fields)
    hidden = set(properties) - shown
    assert shown <= set(properties)
    assert hidden == {name for name, node in properties.items() if node.get("x-reserved")} - {"partner"}
    assert "facts" in hidden


def test_constraints_of_a_text() -> None:
    summary = next(field for field in fields.make("scheme").fields if field["name"] == "summary")
    assert summary["required"]
    assert (summary["minlength"], summary["maxlength"]) == (40, 200)


def test_terms_have_their_french_labels() -> None:
    needs = next(field for field in fields.make("scheme").fields if field["name"] == "needs")
    assert needs["min"] == 1
    assert needs["options"] == [{"label": term.label, "value": term.id} for term in vocabularies()["needs"].values()]


def test_an_unknown_rule_of_a_schema_stops_the_generation(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = schema("partner")
    changed["dependentRequired"] = {"logo": ["site"]}
    monkeypatch.setattr(fields, "schema", lambda kind: changed)
    with pytest.raises(ValueError, match="dependentRequired"):
        fields.make("partner")


def test_each_lost_constraint_is_put_back_by_the_schema_that_judges() -> None:
    judges = configuration.judges()
    assert set(judges) == {"schemes", "partners", "events", "ideas"}
    assert judges["schemes"]["schema"] == schema("scheme")
    assert judges["schemes"]["booleans"] == [
        "emergency_service",
        "interpreters",
        "free",
        "free_for_members",
        "anonymous",
        "confidential",
        "appointment",
    ]


def test_backends() -> None:
    assert configuration.backend(GITLAB) == {
        "name": "gitlab", "repo": "groupe/annuaire", "branch": "main", "app_id": "abc123", "auth_type": "pkce",
        "base_url": "https://forge.exemple.invalid", "api_root": "https://forge.exemple.invalid/api/v4",
    }  # fmt: skip
    assert configuration.backend(GITHUB)["base_url"] == "https://relais.exemple.invalid"
    assert configuration.settings(GITLAB)["publish_mode"] == "editorial_workflow"


def test_the_policy_lets_only_the_forge_in() -> None:
    told = policy.response_headers(configuration.origins(GITLAB))[headers.POLICY]
    assert "connect-src 'self' data: blob: https://forge.exemple.invalid;" in told
    assert "script-src 'self';" in told
    assert "unsafe-eval" not in told
    assert configuration.origins(GITHUB) == ("https://api.github.com",)
    assert set(policy.response_headers(())) >= {
        "X-Content-Type-Options",
        "Referrer-Policy",
        "X-Frame-Options",
    }
    assert policy.nginx({"A": "b"}).endswith('add_header A "b" always;\n')
