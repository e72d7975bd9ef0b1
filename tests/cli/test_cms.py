"""`egalite cms`: what it refuses; what it builds is tested in the browser."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli
from egalite.forms.cms import bundle
from tests.support.corpus import UNFILLED_FORGE


@pytest.fixture
def cms(root, tmp_path, capsys):
    """Run the command towards a folder of the test; gives its exit code, what it printed and the folder."""

    def run(*args: str):
        folder = tmp_path / "cms"
        code = cli.run(["cms", "--root", str(root.path), "--output", str(folder), *args])
        printed = capsys.readouterr()
        return code, printed.out, printed.err, folder

    return run


def test_without_a_forge_it_builds_nothing(cms):
    code, _, err, folder = cms("--forge", str(UNFILLED_FORGE))
    assert (code, folder.exists()) == (2, False)
    assert "il manque « kind »" in err


def test_a_folder_that_holds_something_else_is_left_alone(cms, tmp_path):
    (tmp_path / "cms").mkdir()
    (tmp_path / "cms" / "these.odt").write_text("trois ans de travail")
    code, _, err, folder = cms("--trial")
    assert code == 2
    assert "contient autre chose qu'un CMS" in err
    assert (folder / "these.odt").exists()


def test_without_its_packages_it_says_what_to_do(cms, monkeypatch, tmp_path):
    monkeypatch.setattr(bundle, "TOOLS", tmp_path)
    code, _, err, _ = cms("--trial")
    assert code == 2
    assert "ne sont pas installés ; lancez make cms" in err


def test_it_builds_for_a_forge_without_any_record(cms, tmp_path):
    settings = tmp_path / "forge.yml"
    settings.write_text(
        "kind: gitlab\nurl: https://forge.exemple.invalid\nrepository: groupe/annuaire\nbranch: main\napp_id: abc123\n"
    )
    code, out, _, folder = cms("--forge", str(settings))
    assert code == 0, out
    assert "https://forge.exemple.invalid" in (folder / "headers.conf").read_text()
    assert not (folder / "site" / "records.json").exists()
    scripts = "".join(file.read_text(encoding="utf-8") for file in (folder / "site").glob("*.js"))
    assert "https://forge.exemple.invalid/api/v4" in scripts
    for stranger in ("cdn.jsdelivr.net/fontsource", "//unpkg.com", "githubstatus.com/api", "hostedstatus.com"):
        assert stranger not in scripts
    assert cms("--forge", str(settings))[0] == 0, "its own folder is made anew"
