"""Hostile proposals are refused, each for its own reason; honest ones pass."""

from __future__ import annotations

import pytest

from egalite.gate import owner, tree
from egalite.gate.limits import PARTNER
from egalite.history import entries
from egalite.history.entries import REGULAR, Delta, Entry
from egalite.records.content.proposers import Proposer
from tests.hostile.images import HOSTILE as IMAGES
from tests.hostile.images import VALID, saved
from tests.hostile.proposals import BASE, HOSTILE, LOGO, SCHEME, Case
from tests.hostile.repository import File, Repository
from tests.support.corpus import CORPUS

from .conftest import Judge, judged


@pytest.mark.parametrize("case", HOSTILE.values(), ids=HOSTILE)
def test_hostile(case: Case, judge: Judge) -> None:
    found = [finding for finding in judge(case.tree) if finding.rule == case.rule]
    assert [finding.file for finding in found] == [case.path]
    assert case.words in found[0].message


def test_more_versions_than_are_read_are_refused(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what is too much nothing is read: were it not refused, no other guard would have anything to look at."""
    for module in (entries, tree):
        monkeypatch.setattr(module, "MOST_FILES", 3)
    versions = [{**BASE, b"schemes/permanence.md": File(SCHEME + b"\n" * number)} for number in range(1, 6)]
    assert [finding.rule for finding in judge(*versions)] == ["gate-files"]
    assert judge(*versions[:2]) == []


@pytest.mark.parametrize("name", ["two partners", "many files", "workflow", "lock", "verification added"])
def test_the_team_may(name: str, judge: Judge) -> None:
    assert judge(HOSTILE[name].tree, proposer=Proposer(team=True)) == []


@pytest.mark.parametrize(
    "name",
    [
        "symbolic link",
        "submodule",
        "program",
        "right to left",
        "short name of .git",
        "file of a system",
        "online record removed",
        "identifier changed",
        "case of a file",
        "svg called png",
    ],
)
def test_even_the_team_may_not(name: str, judge: Judge) -> None:
    rules = {finding.rule for finding in judge(HOSTILE[name].tree, proposer=Proposer(team=True))}
    assert HOSTILE[name].rule in rules


def test_the_team_keeps_its_programs(judge: Judge) -> None:
    assert judge({**BASE, b"tools/install": File(b"#!/bin/sh\n", "100755")}, proposer=Proposer(team=True)) == []


@pytest.mark.parametrize("name", VALID)
def test_honest_proposal(name: str, judge: Judge) -> None:
    file, make = VALID[name]
    logo = LOGO.rpartition(b"/")[0] + b"/" + file.encode()
    put = {
        b"schemes/nouvelle.md": File(SCHEME),
        b"schemes/permanence.md": File(SCHEME + b"\nMieux.\n"),
        logo: File(make()),
    }
    assert judge({**BASE, **put}) == []


def test_what_only_passes_stays_public(judge: Judge) -> None:
    put = {LOGO + b".png": File(IMAGES["png then zip"].make()), b"schemes/secret.pdf": File(b"%PDF-")}
    found = judge({**BASE, **put}, {**BASE, LOGO + b".png": File(saved("PNG"))})
    assert [(finding.file, finding.rule) for finding in found] == [
        ("partners/association-exemple/logo.png", "image-trailing"),
        ("schemes/secret.pdf", "gate-place"),
    ]
    assert all("même retiré depuis, il reste public" in finding.message for finding in found)


def test_a_fault_of_several_versions_is_told_once(judge: Judge) -> None:
    versions = [{**BASE, b"notes.txt": File(b"%d" % number)} for number in range(3)]
    (found,) = judge(*versions)
    assert (found.rule, "Le commit" in found.message) == ("gate-place", False)


def test_a_removal_is_a_change_too(judge: Judge) -> None:
    without = {path: file for path, file in BASE.items() if path != b"README.md"}
    assert [(finding.file, finding.rule) for finding in judge(without)] == [("README.md", "gate-place")]


def test_two_spellings_of_the_base_are_nobody_else_s_business(repository: Repository) -> None:
    base = repository.commit({**BASE, b"a.md": File(b"x"), b"A.md": File(b"x")})
    head = repository.commit({**BASE, b"a.md": File(b"x"), b"A.md": File(b"x"), b"schemes/b.md": File(SCHEME)}, [base])
    assert judged(repository, base, head) == []


def test_each_scheme_may_be_proposed_with_its_partner() -> None:
    schemes = sorted((CORPUS / "schemes").glob("*.md"))
    assert len(schemes) > 20
    for scheme in schemes:
        raw = scheme.read_bytes()
        partner = raw.decode().split("partner: ")[1].split("\n")[0]
        record = CORPUS / f"partners/{partner}/partner.yml"
        contents = {"1": raw, "2": record.read_bytes()}
        names = (f"schemes/{scheme.name}", f"partners/{partner}/partner.yml")
        changed = tuple(
            Entry(path, REGULAR, blob, len(contents[blob])) for path, blob in zip(names, contents, strict=True)
        )
        proposal = Delta(changed, (), frozenset(names), {}, contents)
        assert [*tree.judge(proposal, PARTNER), *owner.judge(proposal, Proposer())] == []


def test_what_is_refused_by_its_amount_is_not_looked_at(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("egalite.gate.files.judge_image", lambda raw, path: pytest.fail("decoded"))
    many = {b"schemes/s%d.md" % number: File(SCHEME) for number in range(PARTNER.files + 1)}
    findings = judge({**BASE, **many, LOGO + b".png": File(IMAGES["png then zip"].make())})
    assert "gate-files" in {finding.rule for finding in findings}
