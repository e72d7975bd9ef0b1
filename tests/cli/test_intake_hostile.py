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


def test_each_is_refused_and_nothing_is_written(convention, run, tmp_path):
    """All in one repository, which none of them may change."""
    before = state(convention)
    around = {path for path in tmp_path.rglob("*") if ".git" not in path.parts}
    for name, case in HOSTILE.items():
        code, out, _ = run(case.make())
        assert code == 1, name
        assert out.startswith("Bonjour,"), name
        assert case.words in out, name
        assert "à corriger" in out, name
        assert not any(ord(sign) < 32 and sign != "\n" for sign in out), f"{name} : what a terminal obeys is spelled"
        assert state(convention) == before, name
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
