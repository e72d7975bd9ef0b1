"""The reaction plan: its commands exist, and its drill is run as it is written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
import pytest

from egalite.cli.main import group
from egalite.history.commit import Commit
from egalite.hosting.release import release
from egalite.hosting.server import local
from egalite.project import CHECKOUT
from tests.hosting import ssh
from tests.hosting.conftest import Client, Signer, free_port, write_site

PLAN = (CHECKOUT / "deploy" / "plan-de-reaction.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", PLAN, re.DOTALL | re.MULTILINE)
LINES = [line for block in BLOCKS for line in block.splitlines()]
LONGEST = 30 * 60  # seconds; the plan promises it


def test_every_command_of_ours_is_understood():
    ours = [line.split(">")[0].split() for line in LINES if line.startswith("egalite ")]
    assert len(ours) >= 6
    for words in ours:
        command = group.get_command(click.Context(group), words[1])
        assert command is not None, words
        command.make_parser(click.Context(command)).parse_args(words[2:])


def test_every_step_is_there():
    steps = re.findall(r"^## \d\. (\w+)", PLAN, re.MULTILINE)
    assert steps[:6] == ["Qualifier", "Contenir", "Garder", "Se", "Restaurer", "Dire"]


def test_a_reason_of_the_plan_exists():
    from egalite.cli.withdraw import command

    reason = next(option for option in command.params if option.name == "reason")
    found = re.search(r"--reason (\S+)", PLAN)
    assert found
    assert found[1] in reason.type.choices


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Two machines under one sshd: the folder of each stands for its /srv; what the plan's words become here."""
    port = free_port()
    for name in ("essai", "secours"):
        (tmp_path / name / "srv").mkdir(parents=True)
    logs = tmp_path / "essai" / "var/log/egalite"
    logs.mkdir(parents=True)
    (logs / "security.log").write_text('2026-11-23T03:00:00+00:00 203.0.113.7 200 GET "/"\n')
    with ssh.host(tmp_path / "sshd") as (settings, _):
        configuration = local.configure(tmp_path / "essai/srv/egalite/current/site", tmp_path / "nginx", port)
        with local.running(configuration, port):
            yield {"settings": str(settings), "port": str(port)}


def test_the_drill_restores_a_tampered_site_as_the_plan_says(
    machines: dict[str, str], tmp_path: Path, publisher: Signer
):
    """Steps 1, 3, 4 and 5, line by line; only addresses and folders are put in place of the plan's words."""
    site = write_site(tmp_path / "site")
    made = release.make(
        site, tmp_path / "release", CHECKOUT, {}, date(2026, 11, 23), Commit("c" * 40, False, 7), tmp_path / "cache"
    )
    paths = {name: tmp_path / name / "srv/egalite" for name in ("essai", "secours")}
    # Two host names for the plan's two machines, both led to the same sshd; each has its own settings.
    for name, path in paths.items():
        text = f"hosts:\nuser:\npath: {path}\nkeep:\nssh_config: {machines['settings']}\n"
        (tmp_path / f"{name}.yml").write_text(text)
        path.mkdir()
        shutil.copy(publisher.signers, path)
    shutil.copy(publisher.signers, tmp_path)
    config = Path(machines["settings"])
    config.write_text(config.read_text().replace("Host essai", "Host essai secours"))
    client = Client(int(machines["port"]))
    started = time.monotonic()

    def run(line: str, code: int = 0) -> None:
        machine = "secours" if "AUTRE-MACHINE" in line else "essai"
        line = line.replace("AUTRE-MACHINE", "secours").replace("MACHINE", "essai")
        line = line.replace("https://ADRESSE", f"http://127.0.0.1:{machines['port']}")
        line = line.replace("ssh essai", f"ssh -F {machines['settings']} essai").replace("sudo ", "")
        line = line.replace("tar -C /srv", f"tar -C {tmp_path}/essai/srv").replace(
            "tar -C /var", f"tar -C {tmp_path}/essai/var"
        )
        if line.startswith("egalite deploy"):
            rolled = " " if "--rollback" in line else f" --release {made.folder} "
            line = line.replace("egalite deploy ", f"egalite deploy --settings {tmp_path}/{machine}.yml{rolled}")
        if line.startswith("egalite watch"):
            line = line.replace("egalite watch ", f"egalite watch --manifest {made.manifest} ")
        line = line.replace("egalite ", f"{sys.executable} -m egalite.cli ", 1) if line.startswith("egalite ") else line
        environment = {**os.environ, "PYTHONPATH": str(CHECKOUT / "plugins"), "EGALITE_SIGNING_KEY": str(publisher.key)}
        done = subprocess.run(
            line, shell=True, check=False, cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert done.returncode == code, f"{line}\n{done.stdout}{done.stderr}"

    def step(number: int) -> list[str]:
        section = PLAN.split(f"\n## {number}. ")[1].split("\n## ")[0]
        return "".join(re.findall(r"^```sh\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)).splitlines()

    again, back, verify = step(5)
    run(again)
    run(again)  # a release before this one, for the way back
    page = paths["essai"] / "current/site/index.html"
    page.write_bytes(page.read_bytes().replace(b"Accueil", b"Pirates"))
    assert b"Pirates" in client.get("/").body

    (qualify,) = step(1)
    run(qualify, code=1)
    assert "index.html : contenu modifié" in (tmp_path / "constat.txt").read_text()
    for line in step(3):
        run(line)
    subprocess.run(["sha256sum", "--check", "--quiet", "preuves.sha256"], cwd=tmp_path, check=True)
    listed = subprocess.run(
        ["tar", "-tzf", "preuve-journaux.tar.gz"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert "egalite/security.log" in listed.stdout
    (elsewhere,) = step(4)
    run(elsewhere)
    assert (paths["secours"] / "current/site/index.html").read_bytes() == (site / "index.html").read_bytes()
    run(back)
    run(verify)
    page = paths["essai"] / "current/site/index.html"
    page.write_bytes(page.read_bytes().replace(b"Accueil", b"Pirates"))
    shutil.rmtree(paths["essai"] / "releases")  # a machine installed anew
    (paths["essai"] / "current").unlink()
    run(again)
    run(verify)
    assert time.monotonic() - started < LONGEST
