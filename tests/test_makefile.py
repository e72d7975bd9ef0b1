"""The first commands of a newcomer, run by the real make on a machine that lacks something."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from egalite.project import CHECKOUT

# What make and the scripts of tools/ need of any machine.
BASE = ("sh", "make", "cat", "find", "grep", "env", "touch", "mkdir")
MADE = (".venv", "node_modules", "tools/cms/node_modules")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A fresh checkout, as far as make knows."""
    folder = tmp_path / "un dossier"
    for name in ("requirements", "tools"):
        shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("node_modules"))
    for name in ("Makefile", "package.json", "package-lock.json", "pyproject.toml"):
        shutil.copy(CHECKOUT / name, folder)
    return folder


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """The only folder of programs of a Debian where an ordinary user can install nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in BASE:
        program = shutil.which(name)
        assert program, name
        (folder / name).symlink_to(program)
    put(folder, "id", "echo 1000")
    put(folder, "apt-get", "exit 1")
    return folder


def put(folder: Path, name: str, script: str) -> None:
    """A program of the machine."""
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def make(copy: Path, path: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": path, "LC_ALL": "C.UTF-8"}
    return subprocess.run(["make", *arguments], cwd=copy, env=environment, capture_output=True, text=True, check=False)


def test_packages_that_are_missing_are_told_once_with_one_command_before_anything_else(
    copy: Path, machine: Path
) -> None:
    done = make(copy, str(machine), "--jobs=4", "test")
    assert done.returncode != 0
    assert done.stdout == ""
    (command,) = [line for line in done.stderr.splitlines() if "apt-get install" in line]
    asked = command.split("--no-install-recommends ")[1].split()
    assert {"python3-venv", "nodejs", "npm", "default-jre-headless", "clamav", "rsync", "git"} <= set(asked)
    assert len(asked) == len(set(asked))
    assert not [name for name in MADE if (copy / name).exists()]


def test_root_installs_them_all_at_once(copy: Path, machine: Path, tmp_path: Path) -> None:
    put(machine, "id", "echo 0")
    put(machine, "apt-get", f'echo "$@" >>"{tmp_path}/calls"')
    for name in ("rm", "tee", "chmod"):
        put(machine, name, "exit 0")
    done = make(copy, str(machine), "test")
    assert "manque encore après l’installation" in done.stderr
    calls = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    (install,) = [call for call in calls if " install " in call]
    assert {"python3-venv", "nodejs", "clamav"} <= set(install.split())


@pytest.mark.parametrize("target", ["test", "serve", "check"])
def test_a_python_too_old_gets_one_sentence(copy: Path, machine: Path, target: str) -> None:
    put(machine, "python3", 'case "$1" in -V) echo Python 3.10.12 ;; *) exit 1 ;; esac')
    done = make(copy, str(machine), target)
    assert done.stdout == ""
    sentence, stopped = done.stderr.splitlines()
    assert sentence.startswith("Il faut Python 3.11 ou plus récent ; « python3 » est ici Python 3.10.12.")
    assert stopped.startswith("make: ***")
    assert not (copy / ".venv").exists()


def test_the_readme_tells_which_python() -> None:
    required = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8").split('requires-python = ">=')[1].split('"')[0]
    assert f"Python {required} ou plus récent" in (CHECKOUT / "README.md").read_text(encoding="utf-8")
    script = (CHECKOUT / "tools/system-packages").read_text(encoding="utf-8")
    assert f"sys.version_info < ({required.replace('.', ', ')})" in script


def test_an_environment_made_elsewhere_is_made_again(copy: Path) -> None:
    path = os.environ["PATH"]
    (copy / ".venv/bin").mkdir(parents=True)
    (copy / ".venv/bin/python").symlink_to(sys.executable)
    version = subprocess.run([copy / ".venv/bin/python", "-V"], capture_output=True, text=True, check=True).stdout
    (copy / ".venv/.site").write_text(f"{version.strip()} {copy}\n", encoding="utf-8")
    assert make(copy, path, "--question", ".venv/.site").returncode == 0
    moved = copy.rename(copy.with_name("un autre dossier"))
    assert make(moved, path, "--question", ".venv/.site").returncode == 1
    (moved / ".venv/.site").write_text(f"Python 3.11.0rc0 {moved}\n", encoding="utf-8")
    assert make(moved, path, "--question", ".venv/.site").returncode == 1


HOSTILE = [
    "$(shell touch pwned)",
    "`touch pwned`",
    '"; touch pwned; "',
    "$$(touch pwned)",
    "a\ntouch pwned",
    "'; touch pwned; '",
    "a b  c",
]
# Each command that takes something, and what of it is one word whatever it holds.
TAKING = {
    "check": ("ROOT",), "site": ("ROOT", "OUTPUT"), "serve": ("PORT",), "review": ("ROOT", "HTML"), "convention": ("PARTNER", "OUTPUT"),
    "publish": ("PUBLISHER", "SINCE", "RELEASED"), "styleguide": ("OUTPUT",), "serve-nginx": ("PORT",),
}  # fmt: skip


@pytest.fixture
def echoing(copy: Path) -> Path:
    """A checkout whose command writes down each word that it is given."""
    (copy / ".venv/bin").mkdir(parents=True)
    put(copy / ".venv/bin", "python", 'echo "Python 3"')
    put(copy / ".venv/bin", "egalite", 'printf "%s\\0" "$@" >words')
    put(copy / "tools", "system-packages", "exit 0")
    (copy / ".venv/.site").write_text(f"Python 3 {copy}\n", encoding="utf-8")
    os.utime(copy / "requirements/site.txt", (0, 0))
    os.utime(copy / "requirements/dev.txt", (0, 0))
    for name in ("pyproject.toml", "requirements/site.in"):
        os.utime(copy / name, (0, 0))
    (copy / ".venv/.code").touch()
    return copy


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_make_is_given_is_never_code(echoing: Path, hostile: str) -> None:
    for target, names in TAKING.items():
        given = [f"{name}={hostile}" for name in (*names, "AUTRE")]
        done = make(echoing, os.environ["PATH"], target, *given, *(["BASE=main"] if target == "review" else []))
        assert done.returncode == 0, done.stderr
        words = (echoing / "words").read_text(encoding="utf-8").split("\0")
        # make reads « $$ » on its command line as it does in a file.
        assert sum(word in (hostile, hostile.replace("$$", "$")) for word in words) == len(names), (target, words)
        assert not list(echoing.glob("**/pwned"))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_make_finds_in_the_environment_is_never_code(echoing: Path, hostile: str) -> None:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "BASE": hostile, "HEAD": hostile}
    subprocess.run(["make", "review"], cwd=echoing, env=environment, check=True)
    assert (echoing / "words").read_text(encoding="utf-8").split("\0") == ["review", f"{hostile}..{hostile}", ""]
    assert not list(echoing.glob("**/pwned"))


def test_no_line_of_the_makefile_hands_over_what_is_given_unquoted() -> None:
    """Every variable that somebody may give is read from the environment, by the shell, in quotes."""
    text = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    given = set(re.findall(r"\[?([A-Z]+)=", "".join(re.findall(r" ## (.*)", text)))) | {"PYTHON", "CURDIR", "WHEELS"}
    assert {"ROOT", "BASE", "HTML", "SINCE"} <= given
    recipes = [line for line in text.splitlines() if line.startswith("\t")]
    assert not [line for line in recipes for name in given if f"$({name})" in line]


def test_progress_is_one_line_and_a_failure_tells_all(tmp_path: Path) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("a==1 \\\n    --hash=sha256:0\nb==2\n", encoding="utf-8")
    script = CHECKOUT / "tools/progress.py"
    for code in (0, 3):
        command = ["sh", "-c", f"echo Collecting a; echo Collecting b; exit {code}"]
        done = subprocess.run(
            [sys.executable, script, "Bibliothèques", lock, *command], capture_output=True, text=True, check=False
        )
        assert done.returncode == code
        assert done.stdout == "Bibliothèques : 2 paquets…\n"
        assert ("Collecting a\nCollecting b\n" in done.stderr) == (code != 0)
        assert ("n'a pas abouti" in done.stderr) == (code != 0)


def test_kept_wheels_are_asked_before_any_registry(copy: Path, machine: Path) -> None:
    """What publishes each night names a folder; the lock's digests are compared all the same."""
    for wheels, kept in ((), False), (("WHEELS=gardées",), True):
        done = make(copy, str(machine), "--dry-run", ".venv/.site", *wheels)
        (install,) = [line for line in done.stdout.splitlines() if "/pip install" in line]
        environment = {"WHEELS": "gardées"} if wheels else {}
        words = subprocess.check_output(
            ["sh", "-c", f'printf "%s\\n" {install}'], env=environment, text=True
        ).splitlines()
        assert ("--no-index" in words, "gardées" in words) == (kept, kept)
        assert "--require-hashes" in install
