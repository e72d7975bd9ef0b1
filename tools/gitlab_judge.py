"""Judge the open merge requests of a GitLab project, from a pipeline of its protected branch, and answer on each.

GitLab runs a fork's merge request pipeline in the fork, with the fork's file and its settings, and takes no status of ours
on a fork's commit: its green mark proves nothing. The answer is a thread of the judge's account, open as long as something
forbids the merge (« All threads must be resolved »), and a label that only members may set. One that somebody resolved
too soon is opened again at the next run.

    tools/gitlab_judge.py FOLDER    # sheets and sites of what is judged in this run, a folder a request

Environment: CI_API_V4_URL, CI_PROJECT_ID, CI_DEFAULT_BRANCH, CI_COMMIT_SHA (the tip that judges), JUDGE_TOKEN (API, Developer
role, to resolve threads). Exit code: 0 every request has its answer, 1 one could not be judged or answered; the others were all the same.
Source: GitLab REST, « Merge requests », « Discussions », « Events ».
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
ACCEPTED, REFUSED = "juge::accepté", "juge::refusé"
_FINDINGS = 1  # exit code of `egalite proposal` when something forbids the merge
_TIMEOUT = 60  # seconds
_MARK = "<!-- jugé : "
_PUSHES = 1000  # of a project, looked at to find who pushed a head
_PAGE = 100
_FORGE_FAULTS = (OSError, ValueError, KeyError, subprocess.CalledProcessError)


@dataclass(frozen=True, slots=True)
class Project:
    """A project of a forge: address of its REST interface, and the token that asks."""

    api: str
    id: str
    token: str

    def ask(self, path: str, method: str = "GET", project: str = "", **values: Any) -> Any:
        """Answer of the forge at a path of this project, or of another one. Raises OSError, ValueError."""
        address = f"{self.api}/projects/{urllib.parse.quote(str(project or self.id), safe='')}/{path}"
        body = None
        if method == "GET":
            address += f"?{urllib.parse.urlencode(values)}"
        else:
            body = json.dumps(values).encode()
        headers = {"PRIVATE-TOKEN": self.token, "Content-Type": "application/json"}
        call = urllib.request.Request(address, data=body, headers=headers, method=method)
        with urllib.request.urlopen(call, timeout=_TIMEOUT) as answer:
            return json.loads(answer.read())

    def list(self, path: str, project: str = "", **values: Any) -> Iterator[Mapping[str, Any]]:
        """Items of a list, page after page."""
        number = 1
        while items := self.ask(path, project=project, per_page=_PAGE, page=number, **values):
            yield from items
            number += 1


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is answered: whether the merge may be made, and the sheet."""

    accepted: bool
    text: str


def main(folder: Path) -> int:
    """Judge every open request of the project that the environment names."""
    project = Project(os.environ["CI_API_V4_URL"], os.environ["CI_PROJECT_ID"], os.environ["JUDGE_TOKEN"])
    base, target = os.environ["CI_COMMIT_SHA"], os.environ["CI_DEFAULT_BRANCH"]
    me = json.loads(_get(f"{project.api}/user", project.token))["username"]
    failures = 0
    for request in list(project.list("merge_requests", state="opened", target_branch=target)):
        try:
            failures += not _answer(project, request, base, me, folder)
        except _FORGE_FAULTS as error:
            print(f"!{request['iid']} : pas de réponse ({error}).", file=sys.stderr)
            failures += 1
    return int(failures > 0)


def _get(address: str, token: str) -> bytes:
    call = urllib.request.Request(address, headers={"PRIVATE-TOKEN": token})
    with urllib.request.urlopen(call, timeout=_TIMEOUT) as answer:
        return bytes(answer.read())


def _answer(project: Project, request: Mapping[str, Any], base: str, me: str, folder: Path) -> bool:
    """Answer on a request; False when it could not be judged, which is answered as a refusal."""
    failed = False
    number, head = request["iid"], request["sha"]
    mark = f"{_MARK}{base} {head} {date.today()} -->"
    thread = _thread(project, number, me)
    if thread is not None and thread["notes"][0]["body"].startswith(mark):
        accepted = ACCEPTED in thread["notes"][0]["body"].split("\n")[1]
    else:
        try:
            verdict = _judge(project, request, base, folder / str(number))
        except _FORGE_FAULTS as error:
            # No verdict is a refusal, told without the mark: the next run judges again.
            print(f"!{number} : pas de jugement ({error}).", file=sys.stderr)
            told = "Le jugement n'a pas pu avoir lieu ; il recommence au prochain passage."
            verdict, mark, failed = Verdict(False, told), f"{_MARK}sans réponse -->", True
        accepted = verdict.accepted
        body = f"{mark}\n<!-- {ACCEPTED if accepted else REFUSED} -->\n\n{verdict.text}"
        if thread is None:
            thread = project.ask(f"merge_requests/{number}/discussions", "POST", body=body)
        else:
            note = thread["notes"][0]["id"]
            project.ask(f"merge_requests/{number}/discussions/{thread['id']}/notes/{note}", "PUT", body=body)
    if bool(thread["notes"][0].get("resolved")) != accepted:
        project.ask(f"merge_requests/{number}/discussions/{thread['id']}", "PUT", resolved=accepted)
    label, other = (ACCEPTED, REFUSED) if accepted else (REFUSED, ACCEPTED)
    if label not in request["labels"] or other in request["labels"]:
        project.ask(f"merge_requests/{number}", "PUT", add_labels=label, remove_labels=other)
    print(f"!{number} : {label}")
    return not failed


def _thread(project: Project, number: int, me: str) -> Mapping[str, Any] | None:
    """The judge's own thread on a request: nobody else's counts, whatever it says."""
    for thread in project.list(f"merge_requests/{number}/discussions"):
        first = thread["notes"][0]
        if first["author"]["username"] == me and first["body"].startswith(_MARK):
            return thread
    return None


def _judge(project: Project, request: Mapping[str, Any], base: str, folder: Path) -> Verdict:
    number, head = request["iid"], request["sha"]
    subprocess.run(
        ["git", "fetch", "--quiet", "origin", f"+refs/merge-requests/{number}/head:refs/juge/{number}"],
        cwd=CHECKOUT, check=True,
    )  # fmt: skip
    accounts = (request["author"]["username"], _pusher(project, request))
    done = subprocess.run(
        [
            CHECKOUT / ".venv/bin/egalite", "proposal", "--root", CHECKOUT, "--report", folder, "--site", folder / "apercu",
            *(f"--account={account}" for account in accounts), f"{base}..{head}",
        ],
        cwd=CHECKOUT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    print(done.stdout, end="")  # the log names each rule, as GitHub's annotations do
    if done.returncode > _FINDINGS:  # no verdict is a refusal, and says why
        return Verdict(False, f"Le jugement n'a pas pu avoir lieu.\n\n```\n{done.stderr.replace('`', '´')}\n```\n")
    return Verdict(done.returncode == 0, (folder / "feuille.md").read_text(encoding="utf-8"))


def _pusher(project: Project, request: Mapping[str, Any]) -> str:
    """Account that pushed the head, among the last pushes of its project; empty, and so unknown, when none did."""
    events = project.list("events", project=str(request["source_project_id"]), action="pushed")
    return next(
        (
            str(event["author_username"])
            for event in islice(events, _PUSHES)
            if event.get("push_data", {}).get("commit_to") == request["sha"]
        ),
        "",
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
