"""Put a release on hosts by SSH and rsync, switch all of them, go back.

Whatever stops it, at any moment, each host serves one whole release: what is received stands apart until its manifest has
been verified there, and the switch is the rename of one link (`remote.sh`).
"""

from __future__ import annotations

import secrets
import shlex
import shutil
import subprocess
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from egalite.hosting.deploy.withdrawals import shown_again
from egalite.hosting.release.release import Release
from egalite.records.content.hosts import Hosts

_SCRIPT = Path(__file__).with_name("remote.sh")
_UNCHANGED = "La version en ligne n'a pas changé sur cette machine."
# A connection may be lost between the switch and its answer.
_SWITCHES = ("switch", "rollback")
_UNSURE = "Cette machine sert une version entière ; voyez laquelle avec « egalite watch »."

Tell = Callable[[str], object]


class DeployError(Exception):
    """A host refused; the message says which, why, and what it serves now, in French."""


def deploy(release: Release, hosts: Hosts, tell: Tell, withdrawn: Collection[str] = ()) -> None:
    """Send a release to every host, then switch them one after the other. Raises DeployError, ReleaseError.

    Nothing is switched anywhere unless all have received and verified it. A release that shows one of the `withdrawn`
    addresses is not sent.
    """
    _need("ssh", "rsync")
    name = f"{release.id}.{secrets.token_hex(4)}"
    with release.unpacked() as folder:
        again = shown_again(folder / "site", withdrawn)
        if again:
            raise DeployError(
                f"cette version montre encore ce qui est retiré aujourd'hui : {', '.join(again[:5])} ; refaites-la : "
                "« egalite publish », ou « egalite publish --since COMMIT » pour le contenu d'un commit d'alors."
            )
        for host in hosts.names:
            tell(f"{host} : envoi de la version {release.id}…")
            _send(folder, name, hosts, host)
            tell(f"{host} : reçue et vérifiée.")
    for host, _ in _switched(hosts, "switch", name, str(hosts.keep)):
        tell(f"{host} : en ligne.")


def rollback(hosts: Hosts, tell: Tell) -> None:
    """Put back on every host the release deployed before the live one. Raises DeployError."""
    _need("ssh")
    for host, name in _switched(hosts, "rollback"):
        tell(f"{host} : revenue à la version {name.partition('.')[0]}.")


def _switched(hosts: Hosts, action: str, *arguments: str) -> Iterator[tuple[str, str]]:
    """Each host once it has switched, and the release that it serves. Raises DeployError at the first that did not."""
    deployed: list[str] = []
    for host in hosts.names:
        try:
            name = _remote(hosts, host, action, *arguments).strip()
        except DeployError as error:
            before = f" La bascule est faite sur {', '.join(deployed)}." if deployed else ""
            raise DeployError(f"{error}{before}") from None
        deployed.append(host)
        yield host, name


def _send(folder: Path, name: str, hosts: Hosts, host: str) -> None:
    live = _remote(hosts, host, "prepare", name).strip()
    # What the live release holds already is copied there rather than sent; never linked: a file damaged in one release
    # must not be damaged in another. Times are the host's own: two contents never share an ETag.
    same = [f"--copy-dest={hosts.path}/releases/{live}"] if live else []
    plain = ["--recursive", "--checksum", "--chmod=D755,F644", "--quiet", *same, f"--rsh={shlex.join(_ssh(hosts))}"]
    _run(host, ["rsync", *plain, f"{folder}/", f"{_address(hosts, host)}:{hosts.path}/incoming/{name}/"])
    _remote(hosts, host, "receive", name)


def _remote(hosts: Hosts, host: str, action: str, *arguments: str) -> str:
    words = ["sh", "-s", "--", action, hosts.path, *arguments]
    command = [*_ssh(hosts), _address(hosts, host), shlex.join(words)]
    return _run(host, command, _SCRIPT.read_text(encoding="utf-8"), _UNSURE if action in _SWITCHES else _UNCHANGED)


def _ssh(hosts: Hosts) -> list[str]:
    # An unknown host key is refused, never asked for.
    return [
        "ssh",
        *(["-F", hosts.ssh_config] if hosts.ssh_config else []),
        "-o",
        "BatchMode=yes",
        "-o",
        "ConnectTimeout=20",
    ]


def _address(hosts: Hosts, host: str) -> str:
    return f"{hosts.user}@{host}" if hosts.user else host


def _run(host: str, command: list[str], stdin: str = "", after: str = _UNCHANGED) -> str:
    process = subprocess.run(command, check=False, input=stdin, capture_output=True, text=True)
    if process.returncode != 0:
        reason = " ".join(process.stderr.split()) or f"code {process.returncode}"
        raise DeployError(f"{host} : {command[0]} a échoué ({reason}). {after}")
    return process.stdout


def _need(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            raise DeployError(f"« {program} » manque : lancez « tools/system-packages {program} ».")
