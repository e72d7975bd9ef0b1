"""An event of GitLab, run by gitlab-ci-local on this machine, without containers.

The runner keeps one folder for the project and builds there again and again, as the shell executor of GitLab does; one job after
the other, since GitLab gives a folder to each that runs at the same time.
"""

from __future__ import annotations

import re
from pathlib import Path

from tools.rehearsal import merge_requests
from tools.rehearsal.answer import Answer
from tools.rehearsal.events import Event
from tools.rehearsal.repository import UPSTREAM, Forge, git
from tools.rehearsal.runner import NODE, SECRET, Place, judge

RUNNER = Path(__file__).parent / "node_modules/gitlab-ci-local/dist/index.js"
_HOST = "gitlab.com"


def answer(place: Place, event: Event, forge: Forge) -> Answer:
    """Run the pipeline that the event starts on `main`; its job must pass, and accept the merge request if there is one."""
    builds = _checkout(place, forge)
    request = None
    if forge.head:
        request = merge_requests.Request(forge.head, event.account, "1" if event.team else "2")
    with merge_requests.interface(request) as address:
        variables = {
            "CI_PIPELINE_SOURCE": event.source, "CI_PROJECT_DIR": str(builds), "CI_PROJECT_ID": "1",
            "CI_PROJECT_PATH": UPSTREAM, "CI_DEFAULT_BRANCH": "main", "CI_COMMIT_BRANCH": "main",
            "CI_COMMIT_REF_PROTECTED": "true", "CI_COMMIT_SHA": forge.tip, "CI_API_V4_URL": address,
            "CI_JOB_TOKEN": SECRET, "JUDGE_TOKEN": SECRET,
        }  # fmt: skip
        options = [part for name, value in variables.items() for part in ("--variable", f"{name}={value}")]
        command = [
            str(NODE / "node"),
            str(RUNNER),
            "--force-shell-executor",
            "--no-color",
            "--concurrency",
            "1",
            *options,
            *event.jobs,
        ]
        before = forge.refs()
        _, printed = place.run(command, builds, place.environment(forge, _HOST, event), f"{event.name}-gitlab")
    passed = re.search(rf"^ *PASS +{event.job}\b", printed, re.MULTILINE) is not None
    if request is not None:
        passed, printed = passed and request.accepted, printed + request.sheet
    return judge(place, forge, before, passed, printed, builds / ".gitlab-ci-local/artifacts" / event.job)


def _checkout(place: Place, forge: Forge) -> Path:
    """The project's folder at the tip of `main`, as a runner leaves it: cleaned, with the caches that it brings back."""
    builds = place.folder / "builds" / UPSTREAM
    builds.mkdir(parents=True, exist_ok=True)
    git(builds, "init", "--quiet")
    git(builds, "fetch", "--quiet", "--force", str(forge.repository(UPSTREAM)), "+refs/heads/*:refs/remotes/origin/*")
    git(builds, "checkout", "--quiet", "--force", "--detach", forge.tip)
    git(builds, "clean", "-ffdxq", "-e", "/.wheels/")
    git(builds, "config", "remote.origin.url", f"https://{_HOST}/{UPSTREAM}.git")
    git(builds, "config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*")
    return builds
