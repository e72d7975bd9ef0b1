"""The group of commands, in French."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from egalite.cli import main as cli


def test_help_is_french_and_names_every_command(capsys):
    assert cli.run(["--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Usage : egalite [OPTIONS] COMMANDE [ARGUMENTS]…\n")
    assert "Affiche cette aide." in shown
    for name in cli.COMMANDS:
        assert re.search(rf"^  {name} +\S", shown, re.MULTILINE)
    assert "Commands:" not in shown


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_each_command_has_a_french_help(name, capsys):
    assert cli.run([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"Usage : egalite {name}")
    assert "Affiche cette aide." in shown
    assert "Show this message" not in shown


def test_without_a_command_the_help_is_shown(capsys):
    assert cli.run([]) == 2
    assert "Commandes:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chek"], "la commande « chek » n'existe pas ; commandes possibles : audience, check,"),
        (["generate", "a", "b"], "argument en trop : a b."),
        (["generate", "--check=1"], "l'option --check ne prend pas de valeur."),
        (["new"], "il manque l'argument scheme|partner."),
        (["new", "fiche"], "« fiche » n'est pas possible ; choisissez parmi : scheme, partner."),
        (["--bad"], "l'option --bad n'existe pas."),
    ],
)
def test_usage_errors_are_french(arguments, sentence, capsys):
    assert cli.run(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"Erreur : {sentence}" in captured.err or sentence in captured.err.splitlines()[-1]


def test_main_leaves_with_the_code_and_all_it_said():
    script = (
        "import sys; from egalite.cli import main as cli; "
        "cli.run = lambda args: print('dit') or print('aussi', file=sys.stderr) or 2; cli.main(['check'])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (2, "dit\n", "aussi\n")


def test_the_program_of_a_copied_environment_refuses_to_run_the_originals_code(tmp_path):
    program = tmp_path / "copy" / ".venv" / "bin" / "egalite"
    program.parent.mkdir(parents=True)
    (program.parents[1] / "pyvenv.cfg").write_text("")
    program.write_text(f"#!{sys.executable}\nfrom egalite.cli.main import main\nmain()\n")
    program.chmod(0o755)
    done = subprocess.run([program, "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert str(program.parents[1]) in done.stderr
    assert "« make check » le refait" in done.stderr
