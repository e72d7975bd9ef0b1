"""The expected settings of the forge: in GitHub's own format, and of one mind with the workflows that count on them.

`RULES`, `RULESET` and `BODIES` hold the names that GitHub documents: its OpenAPI description 23.0.1, operations
`repos/create-repo-ruleset`, `repos/update`, `actions/set-…`, `repos/create-or-update-environment`,
`repos/create-deployment-branch-policy`, `repos/enable-private-vulnerability-reporting`.
"""

from __future__ import annotations

import json
from typing import Any

import yaml

from egalite.project import CHECKOUT

FOLDER = CHECKOUT / "deploy/forge"
WORKFLOWS = sorted((CHECKOUT / ".github/workflows").glob("*.yml"))
RULESET = {"name", "target", "enforcement", "bypass_actors", "conditions", "rules"}
# Type of a rule → its parameters; the required ones, then the others that we set.
RULES: dict[str, tuple[set[str], set[str]]] = {
    "deletion": (set(), set()),
    "non_fast_forward": (set(), set()),
    "pull_request": (
        {
            "dismiss_stale_reviews_on_push", "require_code_owner_review", "require_last_push_approval",
            "required_approving_review_count", "required_review_thread_resolution",
        },
        {"allowed_merge_methods"},
    ),
    "required_status_checks": ({"required_status_checks", "strict_required_status_checks_policy"}, set()),
    "merge_queue": (
        {
            "check_response_timeout_minutes", "grouping_strategy", "max_entries_to_build", "max_entries_to_merge",
            "merge_method", "min_entries_to_merge", "min_entries_to_merge_wait_minutes",
        },
        set(),
    ),
}  # fmt: skip
_REPOSITORY = "/repos/{owner}/{repo}"
# Request → the names that its body may have; None where it has no body.
BODIES: dict[str, set[str] | None] = {
    f"PATCH {_REPOSITORY}": {"allow_merge_commit", "allow_squash_merge", "allow_rebase_merge", "allow_auto_merge"},
    f"PUT {_REPOSITORY}/actions/permissions": {"enabled", "allowed_actions", "sha_pinning_required"},
    f"PUT {_REPOSITORY}/actions/permissions/workflow": {
        "default_workflow_permissions", "can_approve_pull_request_reviews",
    },
    f"PUT {_REPOSITORY}/actions/permissions/fork-pr-contributor-approval": {"approval_policy"},
    f"PUT {_REPOSITORY}/environments/production": {
        "wait_timer", "prevent_self_review", "reviewers", "deployment_branch_policy",
    },
    f"POST {_REPOSITORY}/environments/production/deployment-branch-policies": {"name", "type"},
    f"PUT {_REPOSITORY}/private-vulnerability-reporting": None,
}  # fmt: skip


def ruleset() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / "github-ruleset.json").read_text(encoding="utf-8"))
    return found


def parameters(kind: str) -> dict[str, Any]:
    [found] = [rule.get("parameters", {}) for rule in ruleset()["rules"] if rule["type"] == kind]
    return dict(found)


def settings() -> dict[str, Any]:
    listed = json.loads((FOLDER / "github-settings.json").read_text(encoding="utf-8"))
    assert all(set(item) == {"request", "body"} for item in listed)
    return {item["request"]: item["body"] for item in listed}


def always_judging() -> set[str]:
    """Names of the jobs that run on every proposal: one that some proposals skip would make them wait for ever."""
    names = set()
    for path in WORKFLOWS:
        workflow = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        asked = workflow["on"]
        if "pull_request" in asked and not (isinstance(asked, dict) and asked["pull_request"]):
            names |= {job["name"] for job in workflow["jobs"].values()}
    return names


def test_the_ruleset_is_in_the_format_of_github() -> None:
    found = ruleset()
    assert set(found) == RULESET
    assert (found["target"], found["enforcement"]) == ("branch", "active")
    assert found["conditions"] == {"ref_name": {"include": ["~DEFAULT_BRANCH"], "exclude": []}}
    assert len(found["rules"]) == len({rule["type"] for rule in found["rules"]})
    for rule in found["rules"]:
        required, others = RULES[rule["type"]]
        assert required <= set(rule.get("parameters", {})) <= required | others


def test_nobody_is_exempt_and_nothing_is_forced() -> None:
    assert ruleset()["bypass_actors"] == []
    assert {"deletion", "non_fast_forward"} <= {rule["type"] for rule in ruleset()["rules"]}


def test_an_editor_accepts_what_somebody_else_pushed_last() -> None:
    asked = parameters("pull_request")
    assert asked["required_approving_review_count"] >= 1
    assert asked["require_code_owner_review"] is True
    assert asked["dismiss_stale_reviews_on_push"] is True
    assert asked["require_last_push_approval"] is True


def test_only_a_merge_commit_records_a_decision() -> None:
    """`history/provenance.py` proves a validation by a merge: nothing else may bring a proposal in."""
    assert parameters("pull_request")["allowed_merge_methods"] == ["merge"]
    merging = settings()[f"PATCH {_REPOSITORY}"]
    assert {name for name, allowed in merging.items() if allowed} == {"allow_merge_commit"}
    assert "required_linear_history" not in {rule["type"] for rule in ruleset()["rules"]}


def test_the_required_checks_are_the_jobs_that_judge_every_proposal() -> None:
    checks = parameters("required_status_checks")["required_status_checks"]
    assert {check["context"] for check in checks} == always_judging()
    assert all(set(check) <= {"context", "integration_id"} for check in checks)


def test_what_is_merged_was_judged_on_the_branch_as_it_is() -> None:
    assert parameters("required_status_checks")["strict_required_status_checks_policy"] is True
    queue = parameters("merge_queue")
    assert queue["merge_method"] == "MERGE", "the decision stays a merge"
    assert (queue["max_entries_to_build"], queue["max_entries_to_merge"]) == (1, 1), (
        "one proposal at a time, on the branch itself"
    )
    assert queue["min_entries_to_merge_wait_minutes"] == 0, "a withdrawal waits for nobody"
    for path in WORKFLOWS:
        workflow = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        names = {job["name"] for job in workflow["jobs"].values()}
        if names & always_judging():
            assert "merge_group" in workflow["on"], "the queue would wait for ever"


def test_gitlab_merges_only_what_was_judged_on_its_tip() -> None:
    """The forge's names: GitLab REST, « Projects », « Protected branches », « Webhooks », « Pipeline triggers »."""
    listed = json.loads((FOLDER / "gitlab-settings.json").read_text(encoding="utf-8"))
    assert all(set(item) == {"request", "body"} for item in listed)
    bodies = {item["request"]: item["body"] for item in listed}
    project = bodies["PUT /projects/{id}"]
    assert (project["merge_method"], project["squash_option"]) == ("rebase_merge", "never")
    assert project["only_allow_merge_if_all_discussions_are_resolved"] is True, "the judge's answer is a thread"
    assert project["only_allow_merge_if_pipeline_succeeds"] is False, "that of a fork is the fork's"
    assert project["ci_allow_fork_pipelines_to_run_in_parent_project"] is False
    branch = bodies["POST /projects/{id}/protected_branches"]
    assert (branch["push_access_level"], branch["allow_force_push"]) == (0, False)
    assert bodies["POST /projects/{id}/hooks"]["merge_requests_events"] is True
    assert bodies["POST /projects/{id}/hooks"]["url"].startswith(
        "{forge}/api/v4/projects/{id}/ref/main/trigger/pipeline"
    )
    variables = [item["body"] for item in listed if item["request"] == "POST /projects/{id}/variables"]
    assert {"JUDGE_TOKEN", "ALERT_TOKEN", "DEPLOY_SIGNING_KEY"} <= {one["key"] for one in variables}
    assert all(one["protected"] is True for one in variables), "given to the protected branch alone"


def test_the_other_settings_are_in_the_format_of_github() -> None:
    found = settings()
    assert set(found) == set(BODIES)
    for request, body in found.items():
        names = BODIES[request]
        assert body is None if names is None else set(body) <= names, request


def test_actions_have_no_right_that_no_workflow_asks_for() -> None:
    found = settings()
    assert found[f"PUT {_REPOSITORY}/actions/permissions"]["sha_pinning_required"] is True
    assert found[f"PUT {_REPOSITORY}/actions/permissions/workflow"] == {
        "default_workflow_permissions": "read",
        "can_approve_pull_request_reviews": False,
    }
    approval = found[f"PUT {_REPOSITORY}/actions/permissions/fork-pr-contributor-approval"]["approval_policy"]
    assert approval in {"first_time_contributors", "all_external_contributors"}
    place = found[f"POST {_REPOSITORY}/environments/production/deployment-branch-policies"]
    assert place == {"name": "main", "type": "branch"}
    named = [path for path in WORKFLOWS if "environment: production" in path.read_text(encoding="utf-8")]
    assert named, "the environment is the one that the workflows name"
