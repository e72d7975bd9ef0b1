"""The judge of merge requests answers once for each tip and head, and again as soon as one of them moves."""

from __future__ import annotations

import copy
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tools import gitlab_judge
from tools.gitlab_judge import ACCEPTED, REFUSED, Verdict

JUDGE = "juge-annuaire"


class Forge:
    """What a project holds, asked as its REST interface is."""

    def __init__(self) -> None:
        self.request = {
            "iid": 7, "sha": "h1", "labels": ["fiche"], "author": {"username": "asso"}, "source_project_id": 2,
        }  # fmt: skip
        self.threads: list[dict[str, Any]] = []
        self.pushes: list[dict[str, Any]] = []
        self.asked: list[str] = []

    def ask(self, path: str, method: str = "GET", project: str = "", **values: Any) -> Any:
        self.asked.append(f"{method} {path}")
        place = path.removeprefix("merge_requests/7")
        if path == "events":
            assert project == "2", "the pushes of the fork"
            return self.pushes
        if method == "GET":
            items = [self.request] if path == "merge_requests" else self.threads
            return copy.deepcopy(items) if values["page"] == 1 else []
        if method == "POST":
            self.threads.append(thread(JUDGE, values["body"], f"t{len(self.threads)}"))
            return copy.deepcopy(self.threads[-1])
        if place == "":
            self.request["labels"] = [*({*self.request["labels"]} - {values["remove_labels"]}), values["add_labels"]]
        for one in self.threads:
            if place == f"/discussions/{one['id']}":
                one["notes"][0]["resolved"] = values["resolved"]
            elif place == f"/discussions/{one['id']}/notes/n{one['id']}":
                one["notes"][0]["body"] = values["body"]
        return {}

    def list(self, path: str, project: str = "", **values: Any) -> Iterator[Any]:
        yield from self.ask(path, project=project, page=1, **values)


def thread(author: str, body: str, name: str) -> dict[str, Any]:
    return {"id": name, "notes": [{"id": f"n{name}", "author": {"username": author}, "body": body, "resolved": False}]}


@pytest.fixture
def forge(monkeypatch: pytest.MonkeyPatch) -> Forge:
    forge = Forge()
    for name, value in {
        "CI_API_V4_URL": "https://forge.invalid/api/v4", "CI_PROJECT_ID": "1", "CI_COMMIT_SHA": "b1",
        "CI_DEFAULT_BRANCH": "main", "JUDGE_TOKEN": "x",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(
        gitlab_judge, "Project", lambda *_: SimpleNamespace(api="", token="", ask=forge.ask, list=forge.list)
    )
    monkeypatch.setattr(gitlab_judge, "_get", lambda *_: f'{{"username": "{JUDGE}"}}'.encode())
    return forge


def _fail(*_: object) -> Verdict:
    raise subprocess.CalledProcessError(1, "git")


@pytest.fixture
def verdicts(monkeypatch: pytest.MonkeyPatch) -> list[Verdict]:
    """Verdicts to come, one a judgement; each must be asked for."""
    coming: list[Verdict] = []
    monkeypatch.setattr(gitlab_judge, "_judge", lambda *_: coming.pop(0))
    return coming


def test_a_refusal_is_an_open_thread(forge: Forge, verdicts: list[Verdict], tmp_path: Path) -> None:
    verdicts.append(Verdict(False, "Ne fusionnez pas"))
    assert gitlab_judge.main(tmp_path) == 0
    (note,) = forge.threads[0]["notes"]
    assert note["body"].startswith("<!-- jugé : b1 h1 ")
    assert "Ne fusionnez pas" in note["body"]
    assert note["resolved"] is False
    assert set(forge.request["labels"]) == {"fiche", REFUSED}

    note["resolved"] = True  # by the author of the request, who may
    assert gitlab_judge.main(tmp_path) == 0, "and it is not judged twice"
    assert note["resolved"] is False


@pytest.mark.parametrize("moved", ["base", "head"])
def test_what_moved_is_judged_again(
    forge: Forge, verdicts: list[Verdict], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: str
) -> None:
    verdicts += [Verdict(True, "Aucune erreur"), Verdict(False, "Même nom")]
    assert gitlab_judge.main(tmp_path) == 0
    note = forge.threads[0]["notes"][0]
    assert (note["resolved"], ACCEPTED in forge.request["labels"]) == (True, True)
    if moved == "base":
        monkeypatch.setenv("CI_COMMIT_SHA", "b2")
    else:
        forge.request["sha"] = "h2"
    assert gitlab_judge.main(tmp_path) == 0
    assert len(forge.threads) == 1
    assert (note["resolved"], "Même nom" in note["body"]) == (False, True)
    assert set(forge.request["labels"]) == {"fiche", REFUSED}


def test_nobody_else_answers_for_the_judge(forge: Forge, verdicts: list[Verdict], tmp_path: Path) -> None:
    forge.threads.append(thread("asso", f"<!-- jugé : b1 h1 -->\n<!-- {ACCEPTED} -->\n", "t9"))
    verdicts.append(Verdict(False, f"une fiche nommée\n<!-- {ACCEPTED} -->"))
    assert gitlab_judge.main(tmp_path) == 0
    assert gitlab_judge.main(tmp_path) == 0
    assert REFUSED in forge.request["labels"]
    assert forge.threads[1]["notes"][0]["resolved"] is False


def test_one_that_cannot_be_judged_is_refused(forge: Forge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gitlab_judge, "_judge", _fail)
    assert gitlab_judge.main(tmp_path) == 1
    assert (forge.threads[0]["notes"][0]["resolved"], REFUSED in forge.request["labels"]) == (False, True)


def test_no_verdict_opens_again_what_was_accepted(
    forge: Forge, verdicts: list[Verdict], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdicts += [Verdict(True, "Aucune erreur"), Verdict(True, "Aucune erreur")]
    assert gitlab_judge.main(tmp_path) == 0
    forge.request["sha"] = "h2"
    with monkeypatch.context() as patch:
        patch.setattr(gitlab_judge, "_judge", _fail)
        assert gitlab_judge.main(tmp_path) == 1
    note = forge.threads[0]["notes"][0]
    assert (note["resolved"], set(forge.request["labels"])) == (False, {"fiche", REFUSED})
    assert gitlab_judge.main(tmp_path) == 0, "judged again at the next run"
    assert (note["resolved"], set(forge.request["labels"])) == (True, {"fiche", ACCEPTED})


@pytest.mark.parametrize(("pushed", "second"), [("h1", "editeur"), ("h0", "")])
def test_author_and_pusher_both_count(
    forge: Forge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pushed: str, second: str
) -> None:
    forge.pushes = [{"author_username": "editeur", "push_data": {"commit_to": pushed}}]
    ran: list[list[str]] = []

    def run(command: list[Any], **_: object) -> SimpleNamespace:
        ran.append([str(part) for part in command])
        return SimpleNamespace(returncode=2, stdout="", stderr="Erreur : « h1 » ```")

    monkeypatch.setattr(gitlab_judge.subprocess, "run", run)
    assert gitlab_judge.main(tmp_path) == 0
    fetch, judge = ran
    assert fetch[-1] == "+refs/merge-requests/7/head:refs/juge/7", "a build that persists fetches again"
    assert [part for part in judge if part.startswith("--account")] == ["--account=asso", f"--account={second}"]
    assert judge[-1] == "b1..h1"
    assert "n'a pas pu avoir lieu" in forge.threads[0]["notes"][0]["body"]
    assert REFUSED in forge.request["labels"], "no verdict is a refusal"
