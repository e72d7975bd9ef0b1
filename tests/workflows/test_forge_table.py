"""The table of the two forges names jobs that exist, and each job of theirs stands in it."""

from __future__ import annotations

import json
import re

import yaml

from egalite.project import CHECKOUT

PAGE = (CHECKOUT / "docs/hebergeur-deux-forges.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (.+) \| `(\w+)\.yml` / `(\w+)` \| `(\w+)` \|$", PAGE, re.MULTILINE)


def jobs(name: str) -> dict[str, dict[str, object]]:
    """The jobs of a workflow of GitHub, or of GitLab's pipeline for ""."""
    path = CHECKOUT / (f".github/workflows/{name}.yml" if name else ".gitlab-ci.yml")
    read = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    if name:
        found: dict[str, dict[str, object]] = read["jobs"]
        return found
    return {name: job for name, job in read.items() if isinstance(job, dict) and "script" in job}


def test_each_row_names_jobs_that_exist_and_none_is_left_out() -> None:
    workflows = sorted(path.stem for path in (CHECKOUT / ".github/workflows").glob("*.yml"))
    assert len(ROWS) == 12
    assert {(workflow, job) for _, workflow, job, _ in ROWS} == {
        (name, job) for name in workflows for job in jobs(name)
    }
    assert {job for *_, job in ROWS} == set(jobs(""))


def test_jobs_that_do_the_same_run_the_same_commands() -> None:
    def commands(job: dict[str, object]) -> set[str]:
        return set(re.findall(r"make [a-z]+|egalite (?:proposal|deploy|due)|deploy/host/watch|\.ci/run", str(job)))

    judge = {"egalite proposal"}  # on GitLab, tools/gitlab_judge.py runs it
    assert "proposal" in (CHECKOUT / "tools/gitlab_judge.py").read_text(encoding="utf-8")
    for said, workflow, job, other in ROWS:
        if "Prévenir" not in said:
            assert commands(jobs(workflow)[job]) - judge == commands(jobs("")[other]), said


def test_each_schedule_of_gitlab_is_in_the_settings_and_on_the_page() -> None:
    listed = json.loads((CHECKOUT / "deploy/forge/gitlab-settings.json").read_text(encoding="utf-8"))
    crons = {item["body"]["cron"] for item in listed if item["request"].endswith("/pipeline_schedules")}
    assert set(re.findall(r"`([^`]+ \* [^`]+)`", PAGE)) == crons
    tasks = set(re.findall(r'TASK == "(\w+)"', (CHECKOUT / ".gitlab-ci.yml").read_text(encoding="utf-8")))
    assert tasks == set(re.findall(r"\| `TASK` = `(\w+)`", PAGE))
    github = {
        path.stem: yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["on"]
        .get("schedule", [{}])[0]
        .get("cron")
        for path in (CHECKOUT / ".github/workflows").glob("*.yml")
        if "schedule" in path.read_text(encoding="utf-8")
    }
    assert {github["due"], github["watch"]} <= crons, "the same hour on both"
