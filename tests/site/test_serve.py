"""`make serve` as whoever writes meets it: a program, its terminal, and saves by an editor."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.site.build.serve import changes


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout of its own, without records: a build of it ends at its first fault."""
    folder = tmp_path / "copy"
    for name in ("plugins", "schemas", "theme", "content"):
        shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("*.egg-info"))
    for name in ("pelicanconf.py", "publisher.yml", "forge.yml"):
        shutil.copy(CHECKOUT / name, folder)
    for name in ("schemes", "partners"):
        (folder / name).mkdir()
    return folder


def run(copy: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "egalite.cli", *arguments, "--root", str(copy)]
    environment = {**os.environ, "PYTHONPATH": str(copy / "plugins")}
    return subprocess.Popen(
        command, cwd=copy, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@contextmanager
def serving(copy: Path) -> Iterator[subprocess.Popen[str]]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    process = run(copy, "serve", "--port", str(port))
    with process:
        watchdog = threading.Timer(500, process.kill)  # a change that is not followed fails, and does not wait for ever
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()
            process.kill()


def until(process: subprocess.Popen[str], words: str) -> None:
    """Read the terminal up to a line that holds these words: a save may be built twice, since it takes several steps."""
    assert process.stdout is not None
    assert any(words in line for line in process.stdout), f"jamais dit : {words}"


def test_what_is_saved_during_the_first_build_is_followed(tmp_path: Path) -> None:
    (tmp_path / "schemes").mkdir()
    followed = changes(tmp_path)
    next(followed)
    (tmp_path / "schemes" / "exemple.md").touch()
    following = threading.Thread(target=next, args=(followed,), daemon=True)
    following.start()
    following.join(60)
    assert not following.is_alive()


def save_as_vim(path: Path, text: str) -> None:
    """Look whether the folder can be written to, put the old file aside, write a new one in its place."""
    probe, backup = path.with_name("4913"), path.with_name(f"{path.name}~")
    probe.touch()
    probe.unlink()
    path.rename(backup)
    path.write_text(text, encoding="utf-8")
    backup.unlink()


def test_each_save_of_an_editor_that_replaces_the_file_is_followed(copy: Path) -> None:
    settings, schema = copy / "publisher.yml", copy / "schemas" / "partner.schema.json"
    (copy / "partners" / "exemple").mkdir()
    (copy / "partners" / "exemple" / "partner.yml").write_text("name: Exemple\n", encoding="utf-8")
    sound = settings.read_text(encoding="utf-8")
    with serving(copy) as process:
        until(process, "http://localhost:")
        for line in (2, 4, 3):
            save_as_vim(settings, "\n" * (line - 2) + "a: [\n")
            until(process, f"publisher.yml:{line}:")
        save_as_vim(settings, sound)
        for line in (2, 3):
            save_as_vim(schema, "{" + "\n" * (line - 1) + "name")
            until(process, f"partner.schema.json:{line}:1 : ")
        process.send_signal(signal.SIGINT)
        until(process, "Arrêté.")
        assert process.wait() == 0


def test_a_port_that_is_taken_is_told_with_what_to_do(copy: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = run(copy, "serve", "--port", str(port))
        _, errors = process.communicate()
    assert process.returncode == 2
    assert f"le port {port} est déjà pris" in errors
    assert "make serve PORT=" in errors


@pytest.mark.parametrize("command", ["check", "site"])
def test_a_schema_that_cannot_be_read_is_told_with_its_line(copy: Path, command: str) -> None:
    schema = copy / "schemas" / "partner.schema.json"
    schema.write_text('{\n  "type": "object"\n  "title": ""\n}\n', encoding="utf-8")
    (copy / "partners" / "exemple").mkdir()
    (copy / "partners" / "exemple" / "partner.yml").write_text("name: Exemple\n", encoding="utf-8")
    process = run(copy, command)
    _, errors = process.communicate()
    assert process.returncode == (1 if command == "site" else 2)
    assert f"{schema}:3:3 : il manque une virgule" in errors
    assert "Traceback" not in errors
    schema.write_text('{"type": "objet"}\n', encoding="utf-8")
    _, errors = run(copy, command).communicate()
    assert f"{schema} : ce n'est pas un schéma valable, à type." in errors
