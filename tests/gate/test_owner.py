"""Whose records an account may change, which fields, and what a removal leaves behind."""

from __future__ import annotations

import pytest

from egalite.records.content.proposers import Proposer
from egalite.records.schema import reserved, schema
from tests.conftest import DRAFT, PARTNER, PUBLICATION, SCHEME
from tests.hostile.proposals import BASE, HOSTILE, STRANGER
from tests.hostile.proposals import SCHEME as SHORT
from tests.hostile.repository import File, Repository, Tree

from .conftest import Judge, judged

ASSOCIATION = Proposer(account="asso", organisations=frozenset({"association-exemple"}))
PATH, PERSON = b"schemes/permanence.md", b"partners/association-exemple/partner.yml"
RECORDS: Tree = {PATH: File(SCHEME.encode()), PERSON: File(PARTNER.encode())}


def changed(old: str, new: str, text: str = SCHEME) -> File:
    assert old in text
    return File(text.replace(old, new, 1).encode())


def verdicts(repository: Repository, before: Tree, after: Tree, proposer: Proposer = STRANGER) -> set[tuple[str, str]]:
    base = repository.commit(before)
    head = repository.commit(after, [base])
    return {(finding.rule, finding.file) for finding in judged(repository, base, head, proposer)}


def test_an_organisation_changes_its_own_records(judge: Judge) -> None:
    put = {b"schemes/nouvelle.md": File(SHORT), PATH: File(SHORT + b"\nMieux.\n")}
    assert judge({**BASE, **put}, proposer=ASSOCIATION) == []


@pytest.mark.parametrize("name", ["two partners", "somebody else's record"])
def test_an_organisation_changes_no_other_s(name: str, judge: Judge) -> None:
    found = [finding for finding in judge(HOSTILE[name].tree, proposer=ASSOCIATION) if finding.rule == "gate-owner"]
    assert [finding.message.split(" ; ")[0] for finding in found] == [
        "le compte « asso » parle pour « association-exemple », pas pour « ville-exemple »"
    ]


def test_an_organisation_may_not_change_one_other_alone(judge: Judge) -> None:
    put = {b"partners/ville-exemple/partner.yml": File(b"name: W\n")}
    assert [finding.rule for finding in judge({**BASE, **put}, proposer=ASSOCIATION)] == ["gate-owner"]
    assert judge({**BASE, **put}) == [], "a stranger proposes for one organisation, and the sheet says so"


def test_a_merge_is_judged_on_what_the_branch_has_become(repository: Repository) -> None:
    """The scheme went to another organisation meanwhile: changing it touches that one."""
    fork = repository.commit(BASE)
    base = repository.commit({**BASE, PATH: File(SHORT.replace(b"association-exemple", b"ville-exemple"))}, [fork])
    head = repository.commit({**BASE, PATH: File(SHORT + b"\n\n\nMieux.\n")}, [fork])
    assert [finding.rule for finding in judged(repository, base, head, ASSOCIATION)] == ["gate-owner"]


@pytest.mark.parametrize("name", sorted(reserved("scheme") - {"partner"}))
def test_a_field_reserved_to_the_team_is_nobody_else_s(repository: Repository, name: str) -> None:
    block = f"{name}: {'texte' if schema('scheme')['properties'][name]['type'] == 'string' else '{}'}\n"
    bare = {**RECORDS, PATH: changed(PUBLICATION, "")}
    bearing = {**RECORDS, PATH: changed(PUBLICATION, block)}
    refused = {("gate-reserved", PATH.decode())}
    assert verdicts(repository, bare, bearing) == refused, "added"
    assert verdicts(repository, bearing, bare) == refused, "removed"
    new = {**bare, b"schemes/nouvelle.md": bearing[PATH]}
    assert verdicts(repository, bare, new) == {("gate-reserved", "schemes/nouvelle.md")}, "begun"
    assert verdicts(repository, bare, bearing, Proposer(team=True)) == set()


@pytest.mark.parametrize("name", sorted(reserved("partner")))
def test_a_reserved_field_of_an_organisation_too(repository: Repository, name: str) -> None:
    text = PARTNER + f"{name}: autre\n"
    assert verdicts(repository, RECORDS, {**RECORDS, PERSON: File(text.encode())}, ASSOCIATION) == {
        ("gate-reserved", PERSON.decode())
    }


def test_a_record_begins_as_its_schema_says(repository: Repository) -> None:
    new = {b"partners/autre/partner.yml": File(PARTNER.encode())}
    new[b"schemes/nouvelle.md"] = changed("association-exemple", "autre", SCHEME.replace(PUBLICATION, ""))
    assert verdicts(repository, RECORDS, {**RECORDS, **new}) == set()


def test_whoever_proposes_may_withdraw(repository: Repository) -> None:
    fact = f"{PUBLICATION}  - fact: withdrawal\n    date: '2026-11-23'\n    reason: service-ferme\n"
    gone = {**RECORDS, PATH: changed(PUBLICATION, fact)}
    assert verdicts(repository, RECORDS, gone) == set()
    refused = {("gate-reserved", PATH.decode())}
    rewritten = {("gate-fact", PATH.decode())}
    other = {**RECORDS, PATH: changed(PUBLICATION, fact.replace("2026-11-23", "2026-11-24"))}
    assert verdicts(repository, gone, other) == refused | rewritten
    assert verdicts(repository, gone, RECORDS) == refused | rewritten
    back = {**RECORDS, PATH: changed(PUBLICATION, f"{fact}  - fact: publication\n    date: '2026-11-24'\n")}
    assert verdicts(repository, gone, back) == refused, "putting back online is the team's"


@pytest.mark.parametrize("proposer", [Proposer(team=True), ASSOCIATION, STRANGER], ids=["team", "owner", "stranger"])
@pytest.mark.parametrize("fact", ["", PUBLICATION.replace("2022", "2021"), "facts:\n  - fact: reading\n"])
def test_nobody_rewrites_or_removes_a_fact(repository: Repository, proposer: Proposer, fact: str) -> None:
    found = verdicts(repository, RECORDS, {**RECORDS, PATH: changed(PUBLICATION, fact)}, proposer)
    assert ("gate-fact", PATH.decode()) in found


def test_the_team_adds_a_fact(repository: Repository) -> None:
    fact = f"{PUBLICATION}  - fact: confirmation\n    date: '2026-11-23'\n"
    added = {**RECORDS, PATH: changed(PUBLICATION, fact)}
    assert verdicts(repository, RECORDS, added, Proposer(team=True)) == set()
    assert verdicts(repository, RECORDS, added) == {("gate-reserved", PATH.decode())}


def test_erasure_keeps_its_addresses(repository: Repository) -> None:
    lists = {b"schemas/retired-ids.txt": File(b"# un par ligne\n"), b"schemas/retired-partners.txt": File(b"")}
    kept = {
        b"schemas/retired-ids.txt": File(b"permanence\n"),
        b"schemas/retired-partners.txt": File(b"association-exemple\n"),
    }
    team = Proposer(team=True)
    assert verdicts(repository, {**RECORDS, **lists}, {b"README.md": File(b"x"), **kept}, team) == set()
    assert verdicts(repository, {**RECORDS, **lists}, {b"README.md": File(b"x"), **lists}, team) == {
        ("gate-removal", PATH.decode()), ("gate-removal", PERSON.decode()),
    }  # fmt: skip


def test_a_draft_that_nobody_saw_leaves_nothing(repository: Repository) -> None:
    draft = {**RECORDS, b"schemes/brouillon.md": File(DRAFT.encode())}
    assert verdicts(repository, draft, RECORDS) == set()
    assert verdicts(repository, draft, {**RECORDS, b"schemes/autre.md": draft[b"schemes/brouillon.md"]}) == set()
    shown = {**draft, b"schemes/brouillon.md": changed("status: online", "status: draft")}
    assert verdicts(repository, shown, RECORDS) == {("gate-removal", "schemes/brouillon.md")}


@pytest.mark.parametrize("more", ["", "\nEncore une phrase.\n"])
def test_a_record_that_goes_on_under_another_name_keeps_its_reserved_fields(repository: Repository, more: str) -> None:
    """The change of name is told, and nothing that did not change."""
    dated = SCHEME.replace("2022-01-10", "2026-03-10")
    before, renamed = {**RECORDS, PATH: File(dated.encode())}, b"schemes/accueil.md"
    after = {PERSON: RECORDS[PERSON], renamed: File((dated + more).encode())}
    assert verdicts(repository, before, after) == {("gate-rename", PATH.decode())}
    after[renamed] = File((dated + more).replace("2026-03-10", "2026-03-11").encode())
    assert verdicts(repository, before, after) == {
        ("gate-rename", PATH.decode()),
        ("gate-reserved", renamed.decode()),
        ("gate-fact", renamed.decode()),
    }
