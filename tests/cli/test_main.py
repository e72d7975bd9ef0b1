"""The group of commands, in French."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from egalite.cli import main as cli
from egalite.reporting.visible import visible


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
        (["new"], "il manque l'argument scheme|partner|event|idea."),
        (["new", "fiche"], "« fiche » n'est pas possible ; choisissez parmi : scheme, partner, event, idea."),
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


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--root", "{}"],
        ["{}"],
        ["check", "{}"],
        ["format", "--root", ".", "{}"],
        ["intake", "{}"],
        ["review", "{}"],
        ["check", "--on", "{}"],
    ],
)
@pytest.mark.parametrize("hostile", ["a\u202eb", "\n::error::a", "\x1b[2J", "\x9b2J", "##[error]a", "a\rb", "\ud800"])
def test_nothing_given_to_a_command_commands_what_shows_it(arguments, hostile, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schemes").mkdir()
    (tmp_path / "partners").mkdir()
    assert cli.run([argument.replace("{}", hostile) for argument in arguments]) == 2
    shown = "".join(capsys.readouterr())
    lines = shown.split("\n")
    assert lines == [visible(line) for line in lines]
    assert "Erreur" in shown


def test_a_fault_of_the_program_shows_nothing_that_commands(capsys, monkeypatch):
    def fail(*args: object, **settings: object) -> None:
        raise RuntimeError("\x1b[2J\n::error::a")

    monkeypatch.setattr(cli.group, "main", fail)
    assert cli.run(["check"]) == 2
    assert "\x1b" not in (shown := capsys.readouterr().err)
    assert "\n::error" not in shown
