"""A bare Debian host in a network of its own: this machine's files under an overlay that is thrown away, its own processes,
sshd on port 22, and an authority of certification (pebble) that nobody else believes.

Run inside the namespaces by `run`; needs root there. What is written stays in memory and goes with the last process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from egalite.project import CHECKOUT

# An address and a name of the scene, which exist only in its network.
MACHINE, DOMAIN = "machine-essai", "annuaire-essai.fr"
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
_SCENE = r"""
set -e
mount --make-rprivate /
mount -t tmpfs -o size=2g tmpfs "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
mount --rbind /dev "$1/root/dev"
mount -t proc proc "$1/root/proc"
mount -t tmpfs tmpfs "$1/root/run"
ip link set lo up
shift_root=$1
shift
exec chroot "$shift_root/root" "$@"
"""


def run(folder: Path, module: str, given: object, seconds: int = 300) -> subprocess.CompletedProcess[str]:
    """Run a module of the tests on the bare host, with what is `given` as JSON on its input; its exit code and words."""
    folder.mkdir()
    namespaces = ["unshare", "--mount", "--net", "--pid", "--ipc", "--uts", "--fork", "--kill-child"]
    if os.geteuid() != 0:
        namespaces += ["--map-root-user", "--map-auto"]
    return subprocess.run(
        [*namespaces, "sh", "-c", _SCENE, "sh", str(folder), "env", f"--chdir={CHECKOUT}", "HOME=/root",
         f"SSL_CERT_FILE={AUTHORITIES}", f"PYTHONPATH={CHECKOUT}", sys.executable, "-m", module],
        input=json.dumps(given), check=False, capture_output=True, text=True, timeout=seconds,
    )  # fmt: skip


def start() -> None:
    """Start what stands on the host before anybody prepares it, and the authority. Inside the namespaces only."""
    hosts = Path("/etc/hosts")
    hosts.write_text(f"127.0.0.1 localhost {MACHINE} {DOMAIN}\n")
    for place in ("/run/sshd", "/run/lock", "/var/log/egalite"):
        Path(place).mkdir(parents=True, exist_ok=True)
    Path("/var/log/egalite").rmdir()
    home = Path("/root/.ssh")
    home.mkdir(mode=0o700, exist_ok=True)
    for file in home.iterdir():
        file.unlink()
    _key("/etc/ssh/ssh_host_ed25519_key")
    _key(str(home / "id_ed25519"))
    (home / "authorized_keys").write_text((home / "id_ed25519.pub").read_text())
    # Root's first visit, which asks a person to compare the key; what publishes has a list of its own, and asks nobody.
    (home / "config").write_text(
        f"Match user root\n StrictHostKeyChecking accept-new\n UserKnownHostsFile {home}/visited\n"
    )
    Path("/root/.gitconfig").write_text(
        "[user]\n name = Poste\n email = poste@exemple.invalid\n[init]\n defaultBranch = main\n"
    )
    Path("/etc/ssh/sshd_config").write_text(
        "HostKey /etc/ssh/ssh_host_ed25519_key\nPermitRootLogin prohibit-password\nPasswordAuthentication no\nUsePAM no\n"
        "SetEnv ACME=https://localhost:14000/dir\nSubsystem sftp internal-sftp\n"
    )
    sshd()
    _authority(Path("/run/authority"))


def sshd() -> None:
    """Start the SSH server."""
    subprocess.run(["/usr/sbin/sshd"], check=True)


def _key(file: str) -> None:
    Path(file).unlink(missing_ok=True)
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file], check=True)


def _authority(folder: Path) -> None:
    """Start pebble, believed by this host, with the root that it makes."""
    folder.mkdir()
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem",
         "-out", folder / "certificate.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    settings = {
        "listenAddress": "127.0.0.1:14000", "managementListenAddress": "127.0.0.1:15000", "httpPort": 80, "tlsPort": 443,
        "certificate": str(folder / "certificate.pem"), "privateKey": str(folder / "key.pem"), "ocspResponderURL": "",
        "externalAccountBindingRequired": False,
    }  # fmt: skip
    (folder / "pebble.json").write_text(json.dumps({"pebble": settings}))
    environment = {**os.environ, "PEBBLE_VA_NOSLEEP": "1", "PEBBLE_WFE_NONCEREJECT": "0"}
    with (folder / "log").open("wb") as log:
        subprocess.Popen(["pebble", "-config", folder / "pebble.json"], env=environment, stdout=log, stderr=log)
    with open(AUTHORITIES, "a", encoding="ascii") as known:
        known.write((folder / "certificate.pem").read_text())
    command = [
        "curl",
        "--silent",
        "--fail",
        "--retry",
        "50",
        "--retry-all-errors",
        "--retry-delay",
        "0",
        "--retry-max-time",
        "20",
    ]
    root = subprocess.run(
        [*command, "https://localhost:15000/roots/0"], check=True, capture_output=True, text=True
    ).stdout
    with open(AUTHORITIES, "a", encoding="ascii") as known:
        known.write(root)
