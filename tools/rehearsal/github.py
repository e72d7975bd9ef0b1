"""An event of GitHub, run by act on this machine, without containers."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from egalite.project import CHECKOUT
from tools.rehearsal import artifacts
from tools.rehearsal.answer import Answer
from tools.rehearsal.events import Event
from tools.rehearsal.repository import FORK, UPSTREAM, Forge, git
from tools.rehearsal.runner import SECRET, Place, judge

ACT = CHECKOUT / ".venv-rehearsal/bin/act"
WORKFLOWS = CHECKOUT / ".github/workflows"
_ACTION = re.compile(r"uses: ([\w-]+/[\w-]+)@([0-9a-f]{40})")
_PYTHON = re.compile(r'python-version: "(\d+\.\d+)"')


def payload(event: Event, forge: Forge) -> dict[str, Any]:
    """What GitHub says of the event, as far as workflows read it."""
    owner, _, name = UPSTREAM.partition("/")
    repository = {"full_name": UPSTREAM, "name": name, "owner": {"login": owner}, "default_branch": "main"}
    common: dict[str, Any] = {"repository": repository, "sender": {"login": event.account}}
    if not forge.head:
        return {**common, "ref": "refs/heads/main", "after": forge.tip}
    if event.trigger == "merge_group":
        queue = {"base_sha": forge.tip, "base_ref": "refs/heads/main", "head_sha": forge.merge,
                 "head_ref": f"refs/heads/gh-readonly-queue/main/pr-1-{forge.head}"}  # fmt: skip
        return {**common, "action": "checks_requested", "merge_group": queue}
    head = {"sha": forge.head, "ref": "proposition", "repo": {"full_name": UPSTREAM if event.team else FORK}}
    base = {"sha": forge.tip, "ref": "main", "repo": repository}
    request = {
        "number": 1,
        "head": head,
        "base": base,
        "user": {"login": event.account},
        "merge_commit_sha": forge.merge,
    }
    return {**common, "action": "synchronize", "number": 1, "pull_request": request}


def answer(place: Place, event: Event, forge: Forge) -> Answer:
    """Run each workflow that the event starts; all must pass."""
    folder = forge.folder.parent
    clone = folder / "github-clone"
    git(folder, "clone", "--quiet", str(forge.repository(UPSTREAM)), str(clone))
    if forge.merge:
        git(clone, "fetch", "--quiet", "origin", "refs/pull/1/merge")
        git(clone, "checkout", "--quiet", "FETCH_HEAD")
    git(clone, "remote", "set-url", "origin", f"https://github.com/{UPSTREAM}")
    told = folder / "event.json"
    told.write_text(json.dumps(payload(event, forge)), encoding="utf-8")
    before, codes, printed = forge.refs(), [], ""
    with artifacts.service(folder / "github-kept") as address:
        environment = place.environment(forge, "github.com", event)
        for workflow in event.workflows:
            arguments = [
                str(ACT), event.trigger, "--workflows", f".github/workflows/{workflow}.yml", "--eventpath", str(told),
                "--actor", event.account, "--platform", "ubuntu-24.04=-self-hosted", "--no-skip-checkout", "--pull=false",
                "--action-cache-path", str(_runner(place)), "--cache-server-path", str(place.folder / "cache"),
                "--cache-server-addr", "127.0.0.1", "--insecure-secrets", "--secret", f"GITHUB_TOKEN={SECRET}",
                "--env", f"ACTIONS_RESULTS_URL={address}/", "--env", f"ACTIONS_RUNTIME_TOKEN={artifacts.TOKEN}", *_copies(),
            ]  # fmt: skip
            code, words = place.run(arguments, clone, environment, f"{event.name}-github-{workflow}")
            codes.append(code)
            printed += words
    return judge(place, forge, before, not any(codes), printed, folder / "github-kept")


def _copies() -> Iterator[str]:
    """Options that name the copies of actions in the folder ACTIONS; without it, act fetches them from GitHub."""
    copies = os.environ.get("ACTIONS")
    for action, commit in sorted(
        {use for path in WORKFLOWS.glob("*.yml") for use in _ACTION.findall(path.read_text("utf-8"))}
    ):
        if copies:
            yield from ("--local-repository", f"{action}@{commit}={Path(copies) / action}")


def _runner(place: Place) -> Path:
    """The runner's folder, where `setup-python` finds this machine's Python in place of those that the workflows name."""
    folder = place.folder / "runner"
    processor = "arm64" if os.uname().machine in ("aarch64", "arm64") else "x64"
    for version in {
        version for path in WORKFLOWS.glob("*.yml") for version in _PYTHON.findall(path.read_text("utf-8"))
    }:
        home = folder / f"tool_cache/Python/{version}.0/{processor}"
        if not home.exists():
            (home / "bin").mkdir(parents=True)
            home.with_name(f"{processor}.complete").touch()
            for name in ("python", "python3"):
                (home / "bin" / name).symlink_to(str(shutil.which("python3")))
    return folder
