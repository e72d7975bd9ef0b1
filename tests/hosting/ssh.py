"""A host of our own: the real sshd on this machine alone, with keys made for the occasion."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.hosting.conftest import free_port


@contextmanager
def host(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Run sshd; gives the ssh settings that reach it under the name `essai`, then the same with one connection for all.

    A machine without it fails, it never skips.
    """
    program = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None or shutil.which("rsync") is None:
        pytest.fail("sshd ou rsync manque : tools/system-packages sshd rsync")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # sshd asks for it when root runs it
    folder.mkdir()
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    port = free_port()
    (folder / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nPidFile none\nAuthorizedKeysFile {folder}/user.pub\n"
        f"SetEnv HOME={folder}\n"  # the account's own shell settings have no part in this
        "StrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\nMaxStartups 100\n"
    )
    key = (folder / "host.pub").read_text().split()
    (folder / "known_hosts").write_text(f"[127.0.0.1]:{port} {key[0]} {key[1]}\n")
    settings = folder / "ssh_config"
    settings.write_text(
        f"Host essai\n HostName 127.0.0.1\n Port {port}\n User {pwd.getpwuid(os.geteuid()).pw_name}\n"
        f" IdentityFile {folder}/user\n IdentitiesOnly yes\n UserKnownHostsFile {folder}/known_hosts\n"
        " StrictHostKeyChecking yes\n"
    )
    shared = folder / "ssh_config_shared"
    shared.write_text(f"{settings.read_text()} ControlPath {folder}/s\n")
    process = subprocess.Popen([program, "-D", "-e", "-f", str(folder / "sshd_config")], stderr=subprocess.DEVNULL)
    try:
        _wait(settings, process)
        with subprocess.Popen(["ssh", "-F", str(shared), "-M", "-N", "essai"]) as connection:
            while not (folder / "s").exists():
                time.sleep(0.02)
            yield settings, shared
            connection.terminate()
    finally:
        process.terminate()
        process.wait()


def _wait(settings: Path, process: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        done = subprocess.run(
            ["ssh", "-F", str(settings), "essai", "true"], check=False, capture_output=True, text=True
        )
        if done.returncode == 0:
            return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    pytest.fail(f"sshd ne répond pas : {done.stderr}")
