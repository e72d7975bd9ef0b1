"""The CMS's configuration: every field of the schemas is there or is the team's, and the forge's backend is exact."""

from __future__ import annotations

import re
from typing import Any, get_args

import pytest

from egalite.forms.cms import CmsError, configuration, fields, policy
from egalite.forms.cms.fields import Target
from egalite.forms.fields import schema
from egalite.forms.forge import Forge
from egalite.hosting.server import headers
from egalite.records.vocabulary import vocabularies

TARGETS = get_args(Target)
GITLAB = Forge("gitlab", "https://forge.exemple.invalid", "groupe/annuaire", "main", app_id="abc123")
FORGEJO = Forge("forgejo", "https://forge.exemple.invalid:8443", "groupe/annuaire", "main", app_id="abc123")
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


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("kind", ["scheme", "partner"])
def test_each_field_is_shown_or_the_team_s(kind: str, target: Target) -> None:
    properties = schema(kind)["properties"]
    shown = names(fields.make(kind, target).fields)
    hidden = set(properties) - shown
    assert shown <= set(properties)
    assert hidden == {name for name, node in properties.items() if node.get("x-reserved")} - {"partner", "relation"}
    assert "verification" in hidden or kind == "partner"


@pytest.mark.parametrize("target", TARGETS)
def test_constraints_of_a_text(target: Target) -> None:
    summary = next(field for field in fields.make("scheme", target).fields if field["name"] == "summary")
    assert summary["required"]
    if target == "sveltia":
        assert (summary["minlength"], summary["maxlength"]) == (40, 200)
    else:
        pattern = re.compile(summary["pattern"][0])
        assert not pattern.search("x" * 39)
        assert pattern.search("x" * 40)
        assert pattern.search("x\n" * 100)
        assert not pattern.search("x" * 201)
        assert summary["pattern"][1] == "De 40 à 200 caractères."


def test_decap_puts_lengths_before_a_pattern() -> None:
    site = next(field for field in fields.make("partner", "decap").fields if field["name"] == "site")
    pattern = re.compile(site["pattern"][0])
    assert pattern.search("https://exemple.invalid")
    assert not pattern.search("http://exemple.invalid")
    assert not pattern.search("https://" + "x" * 500)


@pytest.mark.parametrize("target", TARGETS)
def test_terms_have_their_french_labels(target: Target) -> None:
    needs = next(field for field in fields.make("scheme", target).fields if field["name"] == "needs")
    assert needs["min"] == 1
    assert needs["options"] == [{"label": term.label, "value": term.id} for term in vocabularies()["needs"].values()]


def test_an_unknown_rule_of_a_schema_stops_the_generation(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = schema("partner")
    changed["dependentRequired"] = {"logo": ["site"]}
    monkeypatch.setattr(fields, "schema", lambda kind: changed)
    with pytest.raises(ValueError, match="dependentRequired"):
        fields.make("partner", "sveltia")


def test_each_lost_constraint_is_put_back_by_the_schema_that_judges() -> None:
    judges = configuration.judges("sveltia")
    assert set(judges) == {"schemes", "partners"}
    assert judges["schemes"]["schema"] == schema("scheme")
    assert judges["schemes"]["booleans"] == ["free", "anonymous", "confidential", "appointment"]


def test_backends() -> None:
    assert configuration.backend("sveltia", GITLAB) == {
        "name": "gitlab", "repo": "groupe/annuaire", "branch": "main", "app_id": "abc123", "auth_type": "pkce",
        "base_url": "https://forge.exemple.invalid", "api_root": "https://forge.exemple.invalid/api/v4",
    }  # fmt: skip
    assert configuration.backend("decap", FORGEJO)["api_root"] == "https://forge.exemple.invalid:8443/api/v1"
    assert configuration.backend("sveltia", GITHUB)["base_url"] == "https://relais.exemple.invalid"
    assert configuration.settings("sveltia", GITLAB)["publish_mode"] == "editorial_workflow"


@pytest.mark.parametrize(("target", "forge", "other"), [("sveltia", FORGEJO, "decap"), ("decap", GITLAB, "sveltia")])
def test_a_pair_without_merge_requests_is_refused(target: Target, forge: Forge, other: str) -> None:
    with pytest.raises(CmsError, match=f"make cms CMS={other}"):
        configuration.settings(target, forge)


def test_the_policy_lets_only_the_forge_in() -> None:
    told = policy.response_headers("sveltia", configuration.origins(FORGEJO))[headers.POLICY]
    assert "connect-src 'self' data: blob: https://forge.exemple.invalid:8443;" in told
    assert "script-src 'self';" in told
    assert "unsafe-eval" in policy.response_headers("decap", ())[headers.POLICY]
    assert configuration.origins(GITHUB) == ("https://api.github.com",)
    assert set(policy.response_headers("sveltia", ())) >= {
        "X-Content-Type-Options",
        "Referrer-Policy",
        "X-Frame-Options",
    }
    assert policy.nginx({"A": "b"}).endswith('add_header A "b" always;\n')
