"""`make rehearsal`: every event of the workflows is in its table, and a wrong answer shows there. The jobs run elsewhere."""

from __future__ import annotations

import re
import urllib.request
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml

from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records.values.day import today
from egalite.reporting.formats import render
from egalite.review import judgement
from tests.history.conftest import Repo
from tools.rehearsal import artifacts, repository
from tools.rehearsal.__main__ import table
from tools.rehearsal.answer import Answer, accepted, kept, refused, rules
from tools.rehearsal.events import EVENTS, SPARED, SPARED_JOBS, Event
from tools.rehearsal.merge_requests import Request, interface
from tools.rehearsal.repository import UPSTREAM, forge, propose

WORKFLOWS = sorted((CHECKOUT / ".github/workflows").glob("*.yml"))
# One line of each proposal: who makes it and what becomes of it there are the same for the command.
PROPOSED = list({(event.propose, event.meanwhile): event for event in EVENTS if event.propose}.values())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_each_event_of_each_workflow_is_rehearsed_or_spared_with_a_reason(path: Path) -> None:
    triggers = set(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["on"])
    rehearsed = {event.trigger for event in EVENTS if path.stem in event.workflows}
    *spared, reason = SPARED.get(path.stem, ("sans motif",))
    assert triggers <= rehearsed | set(spared)
    assert rehearsed.isdisjoint(spared)
    assert len(reason.split()) > 1


def test_each_job_of_gitlab_is_rehearsed_by_each_source_that_it_names() -> None:
    pipeline = yaml.safe_load((CHECKOUT / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    jobs = {name: job for name, job in pipeline.items() if isinstance(job, dict) and "script" in job}
    assert jobs.keys() > SPARED_JOBS
    assert SPARED.keys() > SPARED_JOBS, "with a reason"
    for name, job in jobs.items():
        if name in SPARED_JOBS:
            continue
        named = set(re.findall(r'\$CI_PIPELINE_SOURCE == "(\w+)"', str(job["rules"])))
        sources = {event.source for event in EVENTS if event.source and name in (event.jobs or jobs)}
        assert sources >= named, name
        assert sources, name


def test_names_are_unique_and_workflows_exist() -> None:
    assert len({event.name for event in EVENTS}) == len(EVENTS)
    assert {name for event in EVENTS for name in event.workflows} | set(SPARED) <= {path.stem for path in WORKFLOWS}


@pytest.mark.parametrize("shape", ["github", "text", "markdown"])
def test_the_rules_that_refuse_are_read_in_a_log_whatever_the_forge_s_shape(shape: str) -> None:
    bad = Finding("schemes/a.md", 3, 1, "phone-number", "ce numéro n'existe pas")
    findings = [
        replace(bad, rule="concept-reach", severity="warning"),
        bad,
        replace(bad, rule="pins", severity="warning"),
    ]
    log = "".join(f"[Vérifier]   | {line}\n" for line in render(shape, findings).splitlines())
    assert rules(log) == {"phone-number"}


def test_an_unexpected_answer_shows_in_the_table() -> None:
    event = Event("a", "Un événement", accepted("feuille"))
    text, wrong = table([event], [{"a": accepted("feuille")}, {}])
    assert (wrong, text.splitlines()[-1]) == (
        0,
        "| Un événement | accepté · feuille | sans objet | accepté · feuille |",
    )
    others = (refused("pins"), Answer(True, kept=frozenset({"feuille"}), faults=frozenset({"un secret est montré"})))
    text, wrong = table([event], [{"a": other} for other in others])
    assert wrong == len(others)
    for told in ("**refusé (pins) · feuille**", "**accepté · feuille · FAUTE : un secret est montré**"):
        assert told in text


def call(method: str, url: str, body: bytes | None = None) -> Any:
    with urllib.request.urlopen(urllib.request.Request(url, body, method=method)) as given:
        return yaml.safe_load(given.read())


def test_what_an_action_uploads_in_blocks_is_unpacked_once_it_is_whole(tmp_path: Path) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("feuille.md", "Feuille")
        archive.writestr("apercu/index.html", "Page")
    halves = packed.getvalue()[:50], packed.getvalue()[50:]

    with artifacts.service(tmp_path / "kept") as address:
        name = b'{"name": "relecture", "mime_type": "application/zip"}'
        created = call("POST", f"{address}/twirp/service/CreateArtifact", name)
        url = created["signed_upload_url"]
        for rank, half in enumerate(halves):
            call("PUT", f"{url}&comp=block&blockid={rank}", half)
        call("PUT", f"{url}&comp=blocklist", b"<BlockList><Latest>0</Latest><Latest>1</Latest></BlockList>")
        assert not kept(tmp_path / "kept")
        call("POST", f"{address}/twirp/service/FinalizeArtifact", name)
    assert kept(tmp_path / "kept") == {"feuille", "aperçu"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project that is rehearsed."""
    return repository.project(tmp_path_factory.mktemp("rehearsal") / "project")


@pytest.mark.parametrize("event", PROPOSED, ids=lambda event: event.name)
def test_each_proposal_gets_the_answer_of_its_line(event: Event, project: Path, tmp_path: Path) -> None:
    """What the workflows' own command says here; `make rehearsal` holds that both forges call it so."""
    place = forge(tmp_path / "forge", project)
    propose(place, event.propose, event.meanwhile, event.team)
    asked = judgement.Asked(today(), scan="off")
    told = judgement.judge(place.repository(UPSTREAM), f"{place.tip}..{place.head}", asked, [event.account])
    assert told.accepted == event.expected.passed
    assert {finding.rule for finding in told.findings if finding.severity == "error"} == event.expected.rules


def test_a_request_is_accepted_once_the_judge_s_thread_is_resolved_and_its_label_set() -> None:
    request = Request("a" * 40, "contributeur", "2")
    with interface(request) as address:
        project = f"{address}/projects/1"
        (listed,) = call("GET", f"{project}/merge_requests?page=1")
        assert (listed["sha"], call("GET", f"{project}/merge_requests?page=2")) == (request.sha, [])
        call("POST", f"{project}/merge_requests/1/discussions", b'{"body": "Feuille"}')
        assert (request.sheet, request.accepted) == ("Feuille", False)
        call("PUT", f"{project}/merge_requests/1/discussions/1", b'{"resolved": true}')
        assert not request.accepted
        call("PUT", f"{project}/merge_requests/1", '{"add_labels": "juge::accepté"}'.encode())
        assert request.accepted


def test_a_proposal_from_outside_leaves_main_alone_and_its_merge_holds_both(tmp_path: Path) -> None:
    source = Repo(tmp_path / "source")
    source.write("a", "1\n")
    source.commit()
    place = forge(tmp_path / "forge", source.path)
    before = place.tip
    propose(place, lambda root: (root / "b").write_text("2\n"), lambda root: (root / "c").write_text("3\n"), team=False)
    bare = Repo.__new__(Repo)
    bare.path = place.repository(UPSTREAM)
    assert bare.git("rev-list", "--count", f"{before}..main") == "1"
    assert bare.git("ls-tree", "--name-only", place.merge).split() == ["a", "b", "c"]
    assert bare.git("rev-parse", "refs/pull/1/head", "refs/pull/1/merge").split() == [place.head, place.merge]
    assert "proposition" not in bare.git("branch", "--format=%(refname:short)")
