"""An event of GitLab, run by gitlab-ci-local on this machine, without containers.

The runner keeps one folder per project and builds there again and again, as the shell executor of GitLab does.
"""

from __future__ import annotations

import re
from pathlib import Path

from tools.rehearsal.answer import Answer
from tools.rehearsal.events import Event
from tools.rehearsal.repository import FORK, UPSTREAM, Forge, git
from tools.rehearsal.runner import NODE, SECRET, Place, judge

RUNNER = Path(__file__).parent / "node_modules/gitlab-ci-local/dist/index.js"
_HOST = "gitlab.com"
_IDS = {UPSTREAM: "1", FORK: "2"}


def answer(place: Place, event: Event, forge: Forge) -> Answer:
    """Run the pipeline that the event starts, in the project where GitLab runs it; the job that is awaited must pass."""
    project = FORK if forge.head and not event.team else UPSTREAM
    builds = place.folder / "builds" / project
    builds.mkdir(parents=True, exist_ok=True)
    head = forge.head or forge.tip
    git(builds, "init", "--quiet")
    git(builds, "fetch", "--quiet", "--force", str(forge.repository(project)), "+refs/heads/*:refs/remotes/origin/*")
    git(builds, "checkout", "--quiet", "--force", "--detach", head)
    # A runner cleans, then brings its caches back.
    git(builds, "clean", "-ffdxq", "-e", "/.wheels/")
    git(builds, "config", "remote.origin.url", f"https://{_HOST}/{project}.git")
    git(builds, "config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*")
    variables = {
        "CI_PIPELINE_SOURCE": event.source, "CI_PROJECT_DIR": str(builds), "CI_PROJECT_ID": _IDS[project],
        "CI_PROJECT_PATH": project, "CI_DEFAULT_BRANCH": "main", "CI_COMMIT_SHA": head, "CI_JOB_TOKEN": SECRET,
        "GITLAB_USER_LOGIN": event.account,
    }  # fmt: skip
    if forge.head:
        variables |= {
            "CI_MERGE_REQUEST_IID": "1", "CI_MERGE_REQUEST_PROJECT_ID": _IDS[UPSTREAM],
            "CI_MERGE_REQUEST_PROJECT_PATH": UPSTREAM, "CI_MERGE_REQUEST_PROJECT_URL": f"https://{_HOST}/{UPSTREAM}",
            "CI_MERGE_REQUEST_SOURCE_PROJECT_ID": _IDS[project], "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME": "proposition",
            "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": head, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
            "CI_MERGE_REQUEST_TARGET_BRANCH_SHA": forge.tip,
        }  # fmt: skip
    else:
        variables["CI_COMMIT_BRANCH"] = "main"
    options = [part for name, value in variables.items() for part in ("--variable", f"{name}={value}")]
    options += [] if "CI_COMMIT_BRANCH" in variables else ["--unset-variable", "CI_COMMIT_BRANCH"]
    command = [str(NODE / "node"), str(RUNNER), "--force-shell-executor", "--no-color", *options, *event.jobs]
    before = forge.refs()
    environment = place.environment(forge, _HOST, event.silent)
    _, printed = place.run(command, builds, environment, f"{event.name}-gitlab")
    passed = re.search(rf"^ *PASS +{event.job}\b", printed, re.MULTILINE) is not None
    kept = builds / ".gitlab-ci-local/artifacts" / event.job
    return judge(place, forge, before, passed, printed, kept, forge.folder / "executed")
