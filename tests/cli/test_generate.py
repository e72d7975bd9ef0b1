"""`egalite generate`."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli
from egalite.forms import catalogue


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """The generated files go to a folder of the test, and are two."""
    monkeypatch.setattr(catalogue, "generated", lambda: iter({"docs/a.md": "a\n", "b.py": "b\n"}.items()))
    monkeypatch.setattr("egalite.cli.generate.drifted", lambda: catalogue.drifted(tmp_path))
    monkeypatch.setattr("egalite.cli.generate.write", lambda: catalogue.write(tmp_path))
    return tmp_path


def test_it_writes_what_changed_and_says_so(elsewhere, capsys):
    (elsewhere / "b.py").write_text("b\n")
    assert cli.run(["generate"]) == 0
    assert capsys.readouterr().out == "refait : docs/a.md\n"
    assert (elsewhere / "docs" / "a.md").read_text() == "a\n"
    assert cli.run(["generate"]) == 0
    assert capsys.readouterr().out == "Tout est à jour.\n"


def test_check_writes_nothing(elsewhere, capsys):
    assert cli.run(["generate", "--check"]) == 1
    shown = capsys.readouterr().out
    assert shown.startswith("à refaire : docs/a.md\nà refaire : b.py\n")
    assert not list(elsewhere.iterdir())
    catalogue.write(elsewhere)
    assert cli.run(["generate", "--check"]) == 0
