"""`make rehearsal`: every event of the workflows is in its table, and a wrong answer shows there. The jobs run elsewhere."""

from __future__ import annotations

import re
import urllib.request
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import yaml

from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records.registry import load
from egalite.reporting.formats import FORMATS, render
from tests.support.corpus import DAY, contents, copied
from tools.rehearsal import artifacts
from tools.rehearsal.__main__ import table
from tools.rehearsal.answer import Answer, accepted, kept, refused, rules
from tools.rehearsal.events import EVENTS, SPARED, Event
from tools.rehearsal.repository import forge, propose

WORKFLOWS = sorted((CHECKOUT / ".github/workflows").glob("*.yml"))
PROPOSED = [event for event in EVENTS if event.propose]


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
    assert jobs
    for name, job in jobs.items():
        named = set(re.findall(r'\$CI_PIPELINE_SOURCE == "(\w+)"', str(job["rules"])))
        sources = {event.source for event in EVENTS if event.job == name and event.source}
        assert sources >= named, name
        assert sources, name


def test_names_are_unique_and_workflows_exist() -> None:
    assert len({event.name for event in EVENTS}) == len(EVENTS)
    assert {name for event in EVENTS for name in event.workflows} | set(SPARED) <= {path.stem for path in WORKFLOWS}


@pytest.mark.parametrize("shape", [shape for shape in FORMATS if shape in ("github", "text")])
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
    for told in ("**refusé (pins) · feuille**", "**accepté · feuille · FAUTE : un secret est montré**"):
        assert told in text


def test_what_an_action_uploads_in_blocks_is_unpacked_once_it_is_whole(tmp_path: Path) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("feuille.html", "Feuille")
        archive.writestr("apercu/index.html", "Page")
    halves = packed.getvalue()[:50], packed.getvalue()[50:]

    def send(method: str, url: str, body: bytes) -> bytes:
        with urllib.request.urlopen(urllib.request.Request(url, body, method=method)) as given:
            answered: bytes = given.read()
        return answered

    with artifacts.service(tmp_path / "kept") as address:
        name = b'{"name": "relecture", "mime_type": "application/zip"}'
        created = yaml.safe_load(send("POST", f"{address}/twirp/service/CreateArtifact", name))
        url = created["signed_upload_url"]
        for rank, half in enumerate(halves):
            send("PUT", f"{url}&comp=block&blockid={rank}", half)
        send("PUT", f"{url}&comp=blocklist", b"<BlockList><Latest>0</Latest><Latest>1</Latest></BlockList>")
        assert not kept(tmp_path / "kept")
        send("POST", f"{address}/twirp/service/FinalizeArtifact", name)
    assert kept(tmp_path / "kept") == {"feuille", "aperçu"}


@pytest.mark.parametrize("event", [event for event in PROPOSED if event.name != "code"], ids=lambda event: event.name)
def test_each_proposal_is_what_its_line_says(event: Event, tmp_path: Path) -> None:
    """On the records alone: the rules that the table expects of `egalite check` refuse it, and no other."""
    root = copied(tmp_path)
    for edit in filter(None, (event.meanwhile, event.propose)):
        before = contents(root)
        edit(root)
        assert contents(root) != before
    found = {finding.rule for finding in load(root, DAY).findings if finding.severity == "error"}
    assert found == {rule for rule in event.expected.rules if not rule.startswith("gate-")}


def test_a_proposal_from_outside_leaves_main_alone_and_its_merge_holds_both(tmp_path: Path) -> None:
    from tests.history.conftest import Repo

    source = Repo(tmp_path / "source")
    source.write("a", "1\n")
    source.commit()
    place = forge(tmp_path / "forge", source.path)
    before = place.tip
    propose(place, lambda root: (root / "b").write_text("2\n"), lambda root: (root / "c").write_text("3\n"), team=False)
    bare = Repo.__new__(Repo)
    bare.path = place.repository("exemple/annuaire")
    assert bare.git("rev-list", "--count", f"{before}..main") == "1"
    assert bare.git("ls-tree", "--name-only", place.merge).split() == ["a", "b", "c"]
    assert bare.git("rev-parse", "refs/pull/1/head", "refs/pull/1/merge").split() == [place.head, place.merge]
    assert "proposition" not in bare.git("branch", "--format=%(refname:short)")
