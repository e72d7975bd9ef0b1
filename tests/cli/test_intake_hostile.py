"""Proposals made to harm: each refused with its reason, nothing written; what looks like YAML stays a text."""

from __future__ import annotations

import pytest

from egalite.records.document import Document
from tests.editing.proposals import new
from tests.hostile.forms import HARMLESS, HOSTILE
from tests.support.intake import CONVENTION, PARTNER_PATH, state


@pytest.fixture
def convention(repo):
    """The organisation may give a logo."""
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "main")
    repo.write(PARTNER_PATH, CONVENTION)
    repo.commit("Convention")
    return repo


@pytest.mark.parametrize("case", HOSTILE.values(), ids=list(HOSTILE))
def test_it_is_refused_and_nothing_is_written(convention, run, case, tmp_path):
    before = state(convention)
    around = {path for path in tmp_path.rglob("*") if ".git" not in path.parts}
    code, out, _ = run(case.make())
    assert code == 1
    assert out.startswith("Bonjour,")
    assert case.words in out
    assert "à corriger" in out
    assert not any(ord(sign) < 32 and sign != "\n" for sign in out), "what a terminal obeys is spelled"
    assert state(convention) == before
    assert {path for path in tmp_path.rglob("*") if ".git" not in path.parts} - around <= {
        tmp_path / "proposition.json"
    }


@pytest.mark.parametrize("value", HARMLESS)
def test_what_yaml_would_read_is_a_text(convention, run, value):
    proposal = new()
    proposal["scheme"]["record"].update(note=value, keywords=[value])
    code, out, err = run(proposal)
    assert code == 0, out + err
    written = convention.git("show", "proposition/accueil:schemes/accueil.md") + "\n"
    document = Document("schemes/accueil.md", "scheme", "accueil", written.encode())
    assert document.findings == []
    assert (document.data["note"], document.data["keywords"]) == (value, [value])
