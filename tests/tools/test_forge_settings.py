"""The comparison of GitHub's settings with the expected ones. The answers have the form that GitHub documents; none was met."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from tools.forge_settings import expected, main


def rule(found: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(item for item in found["rules"] if item["type"] == kind)


def answered() -> dict[str, Any]:
    """The ruleset as GitHub gives it back: with fields of its own, rules in another order."""
    found = copy.deepcopy(expected(""))
    found["rules"].reverse()
    checks = rule(found, "required_status_checks")["parameters"]
    checks["required_status_checks"][0]["integration_id"] = 15368
    checks["do_not_enforce_on_create"] = False
    return {"id": 21, "source_type": "Repository", "source": "equipe/annuaire", **found}


def test_the_expected_ruleset_is_recognised(capsys):
    assert main([], json.dumps(answered()).encode()) == 0
    assert capsys.readouterr().out == "Les réglages sont ceux attendus.\n"


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "disabled": (lambda f: f.update(enforcement="disabled"), 'enforcement : "disabled" ; attendu : "active".'),
    "somebody exempt": (
        lambda f: f.update(bypass_actors=[{"actor_id": 5, "actor_type": "RepositoryRole", "bypass_mode": "always"}]),
        "bypass_actors[",
    ),
    "exempt people not shown": (lambda f: f.pop("bypass_actors"), "bypass_actors : absent ; attendu : []."),
    "another branch": (lambda f: f["conditions"]["ref_name"].update(include=["refs/heads/x"]), "conditions.ref_name"),
    "forced push": (lambda f: f["rules"].remove(rule(f, "non_fast_forward")), "rules[non_fast_forward] : absent"),
    "no merge commit": (lambda f: f["rules"].append({"type": "required_linear_history"}), "attendu : absent."),
    "squash": (
        lambda f: rule(f, "pull_request")["parameters"]["allowed_merge_methods"].append("squash"),
        'rules[pull_request].parameters.allowed_merge_methods["squash"] : "squash" ; attendu : absent.',
    ),
    "no code owner": (
        lambda f: rule(f, "pull_request")["parameters"].update(require_code_owner_review=False),
        "rules[pull_request].parameters.require_code_owner_review : false ; attendu : true.",
    ),
    "renamed check": (
        lambda f: rule(f, "required_status_checks")["parameters"]["required_status_checks"][0].update(context="Autre"),
        "[Fiches et feuille de relecture] : absent",
    ),
}


@pytest.mark.parametrize(("change", "told"), CHANGES.values(), ids=CHANGES)
def test_each_difference_is_told(change, told, capsys):
    found = answered()
    change(found)
    assert main([], json.dumps(found).encode()) == 1
    assert told in capsys.readouterr().out


def test_other_settings(capsys):
    answer = {"enabled": True, "allowed_actions": "all", "sha_pinning_required": True, "selected_actions_url": "x"}
    assert main(["actions/permissions"], json.dumps(answer).encode()) == 0
    assert main(["actions/permissions"], json.dumps({**answer, "sha_pinning_required": False}).encode()) == 1
    assert "sha_pinning_required : false ; attendu : true." in capsys.readouterr().out
    merging = {"allow_merge_commit": True, "allow_squash_merge": True, "allow_rebase_merge": False}
    assert main(["/"], json.dumps(merging).encode()) == 1
    told = capsys.readouterr().out
    assert "allow_squash_merge : true ; attendu : false." in told
    assert "allow_auto_merge : absent ; attendu : false." in told


@pytest.mark.parametrize(
    ("arguments", "answer", "told"), [(["rien"], b"{}", "n'est pas une demande"), ([], b"<html>", "pas du JSON")]
)
def test_what_cannot_be_compared(arguments, answer, told, capsys):
    assert main(arguments, answer) == 2
    assert told in capsys.readouterr().err
