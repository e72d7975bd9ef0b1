"""`egalite check`: what is printed, and the exit code."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest

from egalite.cli import main as cli


@pytest.fixture
def check(root, monkeypatch, capsys):
    """Runs `egalite check` on the tree of the test, from that tree."""
    monkeypatch.chdir(root.path)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.run(["check", "--on", "2026-11-23", *arguments])
        return code, *capsys.readouterr()

    return run


def test_a_clean_tree(check):
    assert check() == (0, "Aucune erreur : 1 dispositif, 1 organisme.\n", "")


def test_an_error_is_1(root, check):
    line = root.change("schemes/permanence.md", "status: online", "status: onlin")
    code, out, err = check()
    assert (code, err) == (1, "")
    assert out.startswith(f"schemes/permanence.md:{line}:9: erreur : ")
    assert f"  {line} | status: onlin\n    |         ^~~~~\n" in out
    assert out.endswith("\n1 erreur\n")


def test_a_warning_is_0(root, check):
    root.change(
        "schemes/permanence.md",
        "territory: national",
        "places:\n  - city: Lyon\n    department: '69'\n    postcode: '01999'\nterritory: national",
    )
    code, out, _err = check()
    assert code == 0
    assert out.endswith("Aucune erreur, 1 avertissement : 1 dispositif, 1 organisme.\n")


def test_the_day_is_an_input(root, check):
    root.change("schemes/permanence.md", "    date: 2022-01", "    date: 2026-11")
    assert check()[0] == 0
    assert check("--on", "2026-10-01")[0] == 1


def test_formats(root, check):
    line = root.change("schemes/permanence.md", "status: online", "status: onlin")
    code, out, _ = check("--format", "json")
    (found,) = json.loads(out)
    assert (code, found["file"], found["line"], found["suggestion"]) == (1, "schemes/permanence.md", line, "online")
    assert check("--format", "github")[1].startswith(f"::error file=schemes/permanence.md,line={line},")
    assert check("--format", "markdown")[1].startswith("**1 erreur.**\n")


def test_paths_limit_what_is_shown_but_all_is_judged(root, check, monkeypatch, tmp_path):
    root.change("schemes/permanence.md", "partner: association-exemple", "partner: inconnu")
    root.change("partners/association-exemple/partner.yml", "kind: association", "kind: club")
    both = {"schemes/permanence.md", "partners/association-exemple/partner.yml"}

    def files(*paths: str) -> set[str]:
        return {found["file"] for found in json.loads(check("--format", "json", *paths)[1])}

    assert files() == files(".") == files("schemes", "partners") == both
    assert files("schemes") == files("schemes/permanence.md") == {"schemes/permanence.md"}
    assert files("partners/association-exemple") == {"partners/association-exemple/partner.yml"}
    root.write("partners/association/partner.yml", "name: Association\nkind: association\n")
    assert files("partners/association") == set(), "a folder, not the beginning of a name"
    monkeypatch.chdir(root.path / "schemes")
    assert files("permanence.md") == {"schemes/permanence.md"}
    assert files("schemes/permanence.md") == {"schemes/permanence.md"}, "relative to the root too"
    monkeypatch.chdir(tmp_path)
    assert {f["file"] for f in json.loads(check("--root", str(root.path), "--format", "json", "schemes")[1])} == {
        "schemes/permanence.md"
    }


def test_a_path_without_finding_is_0_though_others_have_some(root, check):
    root.change("schemes/permanence.md", "status: online", "status: onlin")
    assert check("partners")[0] == 0


def test_a_symbolic_link_may_be_named(root, check, tmp_path):
    (root.path / "schemes" / "lien.md").symlink_to(tmp_path / "ailleurs")
    code, out, _ = check("schemes/lien.md")
    assert code == 1
    assert "schemes/lien.md:1:1: erreur : lien symbolique interdit" in out


def test_the_root_is_found_from_below(root, check, monkeypatch):
    monkeypatch.chdir(root.path / "partners" / "association-exemple")
    assert check()[0] == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--root", "absent"), "l'option --root : « absent » n'est pas un dossier."),
        (("--root",), "l'option --root attend une valeur."),
        (
            ("--format", "xml"),
            "l'option --format : « xml » n'est pas possible ; choisissez parmi : text, github, json,",
        ),
        (("--on", "2026-02-30"), "l'option --on : « 2026-02-30 » n'est pas un jour ; écrivez année-mois-jour"),
        (
            ("--on", "9999-12-31"),
            "l'option --on : « 9999-12-31 » est hors du temps du site ; écrivez un jour de 1900 à 2199.",
        ),
        (("--on", "20261123"), "l'option --on : « 20261123 » n'est pas un jour"),
        (("--formt", "json"), "l'option --formt n'existe pas ; vouliez-vous dire --format"),
        (("absent.md",), "l'argument [CHEMIN]… : « absent.md » n'existe pas dans le dossier"),
        (("/",), "« / » n'existe pas dans le dossier"),
    ],
)
def test_what_cannot_run_is_2_in_french(check, arguments, sentence):
    code, out, err = check(*arguments)
    assert (code, out) == (2, "")
    assert sentence in err
    assert not [word for word in ("Usage:", "Try ", "Error", "Invalid", "such") if word in err]


def test_a_folder_without_records_is_2(check, tmp_path, monkeypatch):
    (tmp_path / "vide").mkdir()
    code, _, err = check("--root", str(tmp_path / "vide"))
    assert code == 2
    assert "ne contient pas de dossier schemes/" in err
    monkeypatch.chdir(tmp_path / "vide")
    code, _, err = check()
    assert code == 2
    assert "aucun dossier schemes/ et partners/ ici ni au-dessus" in err


def test_a_fault_of_the_program_is_2(check, monkeypatch):
    def broken(*_):
        raise RuntimeError("panne")

    monkeypatch.setattr("egalite.cli.check.load", broken)
    code, _, err = check()
    assert code == 2
    assert "RuntimeError: panne" in err
    assert err.endswith("Erreur : défaut du programme ; signalez-le avec le texte ci-dessus.\n")


def test_an_interruption_is_130(check, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("egalite.cli.check.load", interrupted)
    assert check()[0] == 130


LISTS_MODULES = """
import sys
from egalite.cli.main import run
code = run(["check", "--root", sys.argv[1], "--on", "2026-11-23"])
print(sorted(name.partition(".")[0] for name in sys.modules if name in ("pelican", "jinja2", "markdown", "PIL")))
print(any(name.startswith("egalite.site") for name in sys.modules))
sys.exit(code)
"""


def test_check_never_imports_pelican(root):
    done = subprocess.run(
        [sys.executable, "-c", LISTS_MODULES, str(root.path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.splitlines()[1:] == ["[]", "False"]


def _on_a_terminal(root, **environment: str) -> str:
    """What `check` writes when its output is a terminal."""
    main_side, other_side = pty.openpty()
    subprocess.run(
        [sys.executable, "-c", "from egalite.cli.main import main; main()", "check", "--root", str(root.path)],
        stdout=other_side,
        stderr=subprocess.STDOUT,
        check=False,
        env={"PATH": os.defpath, "TERM": "xterm", "PYTHONPATH": os.pathsep.join(sys.path), **environment},
    )
    os.close(other_side)
    shown = b""
    try:
        while part := os.read(main_side, 65536):
            shown += part
    except OSError:  # Linux tells the end of a closed terminal so
        pass
    os.close(main_side)
    return shown.decode()


def test_colour_on_a_terminal_alone_and_never_with_no_color(root, check):
    root.change("schemes/permanence.md", "status: online", "status: onlin")
    assert "\x1b[1;31merreur" in _on_a_terminal(root)
    assert "\x1b" not in _on_a_terminal(root, NO_COLOR="1")
    assert "\x1b" not in _on_a_terminal(root, TERM="dumb")
    assert "\x1b" not in check()[1]
