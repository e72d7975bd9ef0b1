"""The two keys of an instance, one that signs releases and one that reaches the hosts, and the keys of those hosts (OpenSSH)."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from egalite.hosting.deploy import deployment
from egalite.hosting.release.signature import NAMESPACE, PRINCIPAL, SIGNERS
from egalite.records.content.hosts import Hosts

SIGNING, DEPLOYMENT = "egalite-version", deployment.KEY


class KeysError(Exception):
    """A key cannot be made or read; the message says why, in French."""


@dataclass(frozen=True, slots=True)
class HostKey:
    """The line of known_hosts for a host, and its fingerprint (`SHA256:…`)."""

    line: str
    fingerprint: str


def make(folder: Path, settings: Path) -> Iterator[str]:
    """Make in `folder` the keys that it lacks, and name the signing one in the list beside the `settings` of the hosts.

    Gives French lines: what was made, and where each half goes. Raises KeysError.
    """
    _need("ssh-keygen")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, use in ((SIGNING, "publication"), (DEPLOYMENT, "deploiement")):
        key = folder / name
        if key.is_file():
            yield f"{key} existe déjà : gardée."
        else:
            _run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", use, "-f", str(key)])
            yield f"{key} : faite."
    public = " ".join((folder / f"{SIGNING}.pub").read_text(encoding="ascii").split()[:2])
    signers = settings / SIGNERS
    lines = signers.read_text(encoding="utf-8").splitlines() if signers.is_file() else []
    if not any(public in line for line in lines):
        lines.append(f'{PRINCIPAL} namespaces="{NAMESPACE}" {public}')
        signers.write_text("\n".join(lines) + "\n", encoding="utf-8")
        yield f"{signers} : la clé qui signe y est inscrite ; enregistrez ce fichier dans Git."
    yield f"À mettre sur chaque machine, dans authorized_keys : restrict {_public(folder / DEPLOYMENT)}"
    yield f"À donner à la forge, dans l'environnement « production » : le contenu de {folder / SIGNING} et de {folder / DEPLOYMENT}."


def host_key(hosts: Hosts, name: str) -> HostKey:
    """The key that a host of the settings, or its bastion, shows; no account is needed there. Raises KeysError.

    A host behind a bastion is reached through it, whose own key ssh must know.
    """
    _need("ssh", "ssh-keygen")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "known_hosts")
        command = deployment.ssh(hosts, jump=name != hosts.bastion)
        command += [
            "-o",
            "StrictHostKeyChecking=accept-new",
            "-o",
            f"UserKnownHostsFile={file}",
            "-o",
            "HashKnownHosts=no",
        ]
        command += ["-o", "GlobalKnownHostsFile=/dev/null", "-o", "HostKeyAlgorithms=ssh-ed25519"]
        process = subprocess.run([*command, *_target(hosts, name), "true"], check=False, capture_output=True, text=True)
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        if not lines:
            raise KeysError(f"{name} ne montre aucune clé ({' '.join(process.stderr.split()) or 'pas de réponse'}).")
        return HostKey(lines[-1], _run(["ssh-keygen", "-l", "-f", str(file)]).split()[1])


def retain(key: HostKey, known: Path) -> None:
    """Add the key of a host to a file of known ones, once."""
    known.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lines = known.read_text(encoding="utf-8").splitlines() if known.is_file() else []
    if key.line not in lines:
        known.write_text("\n".join([*lines, key.line]) + "\n", encoding="utf-8")


def _target(hosts: Hosts, name: str) -> list[str]:
    """Words by which ssh reaches a host, or a bastion written account@machine:port."""
    if name != hosts.bastion:
        return [f"{hosts.user}@{name}" if hosts.user else name]
    machine, _, port = name.partition(":")
    return [*(["-p", port] if port else []), machine]


def _public(key: Path) -> str:
    return key.with_suffix(".pub").read_text(encoding="ascii").strip()


def _need(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            raise KeysError(f"« {program} » manque : installez le paquet openssh-client.")


def _run(command: list[str]) -> str:
    process = subprocess.run(command, check=False, capture_output=True, text=True)
    if process.returncode != 0:
        raise KeysError(f"{command[0]} a échoué ({' '.join(process.stderr.split())}).")
    return process.stdout
