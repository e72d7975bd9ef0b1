"""Put a release on hosts by SSH and rsync, switch all of them, go back.

Whatever stops it, at any moment, each host serves one whole release: what is received stands apart until its signature, its
number and its manifest have been verified there, and the switch is the rename of one link (`remote.sh`).
"""

from __future__ import annotations

import secrets
import shlex
import shutil
import subprocess
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from egalite.hosting.deploy.withdrawals import shown_again
from egalite.hosting.release.release import Release
from egalite.hosting.release.signature import SignatureError, sign
from egalite.records.content.hosts import Hosts

_SCRIPT = Path(__file__).with_name("remote.sh")
_UNCHANGED = "La version en ligne n'a pas changé sur cette machine."
KEY = "egalite-deploiement"  # in ~/.ssh, where `egalite instance keys` makes it; ssh's own settings serve as well
_SILENCE = 15  # seconds, four times in a row, after which a host is lost
_BLOCK = 4  # KiB: what the smallest file takes on a disk
# A connection may be lost between the switch and its answer.
_UNSURE = "Cette machine sert une version entière ; voyez laquelle avec « egalite deploy --list »."
_AFTER = {"switch": _UNSURE, "rollback": _UNSURE, "list": ""}

Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class KeptRelease:
    """A release on a host: its name there, number, commit (« - » for none), when it last went online (seconds since 1970, 0 for
    never), and `state`: `live`, `former` (what going back puts online) or `kept`."""

    name: str
    number: int
    commit: str
    moment: int
    state: str


class DeployError(Exception):
    """A host refused; the message says which, why, and what it serves now, in French."""


def deploy(release: Release, hosts: Hosts, tell: Tell, signers: Path, withdrawn: Collection[str] = ()) -> None:
    """Send a release to every host, then switch them one after the other. Raises DeployError, ReleaseError.

    Nothing is switched anywhere unless all have received and verified it. A release that shows one of the `withdrawn`
    addresses is not sent, nor one that nobody of the list of `signers` signed, unless the settings accept it.
    """
    _need("ssh", "rsync")
    if hosts.signed:
        release.judge(signers)
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
            try:
                _send(folder, name, hosts, host)
            except DeployError as error:
                raise DeployError(f"{error}{_without(hosts, host)}") from None
            tell(f"{host} : reçue et vérifiée.")
    for host, _ in _switched(hosts, "switch", lambda _: [name, str(hosts.keep)]):
        tell(f"{host} : en ligne.")


def kept(hosts: Hosts, host: str) -> tuple[list[KeptRelease], list[str]]:
    """The releases that a host keeps, the last put online first, and the withdrawn pages that going back would show again.

    Raises DeployError.
    """
    _need("ssh")
    releases, again = [], []
    for line in _remote(hosts, host, "list").splitlines():
        words = line.split()
        if words[0] == "again":
            again.append(words[1])
        else:
            name, number, commit, moment, state = words
            releases.append(KeptRelease(name, int(number), commit, int(moment), state))
    return releases, again


def rollback(hosts: Hosts, tell: Tell, key: Path | None = None) -> None:
    """Put back on every host the release deployed before the live one, by an order signed for this once. Raises DeployError."""
    _need("ssh")
    if hosts.signed and key is None:
        raise DeployError(
            "revenir en arrière se signe aussi ; donnez la clé : « egalite deploy --rollback --sign FICHIER »."
        )

    def order(host: str) -> list[str]:
        live, target = (*_remote(hosts, host, "former").splitlines(), "", "")[:2]
        try:
            signature = sign(f"rollback {live} {target}\n", key).strip() if key else ""
        except SignatureError as error:
            raise DeployError(f"{error} {_UNCHANGED}") from None
        return [live, target, signature, *_flag(hosts)]

    for host, name in _switched(hosts, "rollback", order):
        tell(f"{host} : revenue à la version {name.partition('.')[0]}.")


def _switched(hosts: Hosts, action: str, arguments: Callable[[str], list[str]]) -> Iterator[tuple[str, str]]:
    """Each host once it has switched, and the release that it serves. Raises DeployError at the first that did not."""
    deployed: list[str] = []
    for host in hosts.names:
        try:
            name = _remote(hosts, host, action, *arguments(host)).strip()
        except DeployError as error:
            before = ""
            if deployed:
                others = ", ".join(name for name in hosts.names if name not in deployed)
                before = f" La bascule est faite sur {', '.join(deployed)}, pas sur {others} : les lecteurs voient deux versions."
            raise DeployError(f"{error}{before}") from None
        deployed.append(host)
        yield host, name


def _without(hosts: Hosts, host: str) -> str:
    """How to go on without a host that refuses: a withdrawal does not wait for it."""
    others = [name for name in hosts.names if name != host]
    if not others:
        return ""
    return (
        f" Rien n'a basculé sur les autres non plus. Si un retrait n'attend pas : « egalite deploy {' '.join(others)} », puis "
        f"retirez {host} du nom de domaine jusqu'à sa réparation."
    )


def _send(folder: Path, name: str, hosts: Hosts, host: str) -> None:
    room = sum(_BLOCK * (1 + file.stat().st_size // (_BLOCK * 1024)) for file in folder.rglob("*"))
    live = _remote(hosts, host, "prepare", name, str(room), str(hosts.keep)).strip()
    # What the live release holds already is copied there rather than sent; never linked: a file damaged in one release
    # must not be damaged in another. Times are the host's own: two contents never share an ETag.
    same = [f"--copy-dest={hosts.path}/releases/{live}"] if live else []
    plain = ["--recursive", "--checksum", "--chmod=D755,F644", "--quiet", *same, f"--rsh={shlex.join(ssh(hosts))}"]
    try:
        _run(host, ["rsync", *plain, f"{folder}/", f"{_address(hosts, host)}:{hosts.path}/incoming/{name}/"])
        _remote(hosts, host, "receive", name, *_flag(hosts))
    except DeployError:
        with suppress(DeployError):
            _remote(hosts, host, "discard", name)
        raise


def _flag(hosts: Hosts) -> list[str]:
    """What has a host without a list of signers refuse."""
    return ["signed"] if hosts.signed else []


def _remote(hosts: Hosts, host: str, action: str, *arguments: str) -> str:
    words = ["sh", "-s", "--", action, hosts.path, *arguments]
    command = [*ssh(hosts), _address(hosts, host), shlex.join(words)]
    return _run(host, command, _SCRIPT.read_text(encoding="utf-8"), _AFTER.get(action, _UNCHANGED))


def ssh(hosts: Hosts, jump: bool = True) -> list[str]:
    """The words that run ssh with the settings of the hosts; `jump` goes through their bastion, if they have one.

    An unknown host key is refused, never asked for.
    """
    return [
        "ssh",
        *(["-F", hosts.ssh_config] if hosts.ssh_config else []),
        *(["-o", f"IdentityFile={key}"] if (key := Path.home() / ".ssh" / KEY).is_file() else []),
        *(["-o", f"Port={hosts.port}"] if hosts.port and jump else []),
        *(["-o", f"ProxyJump={hosts.bastion}"] if hosts.bastion and jump else []),
        *("-o", "BatchMode=yes", "-o", "ConnectTimeout=20"),
        # A network that is lost in the middle is an end, not a wait for ever.
        *("-o", f"ServerAliveInterval={_SILENCE}", "-o", "ServerAliveCountMax=4"),
    ]


def _address(hosts: Hosts, host: str) -> str:
    return f"{hosts.user}@{host}" if hosts.user else host


def _run(host: str, command: list[str], stdin: str = "", after: str = _UNCHANGED) -> str:
    process = subprocess.run(command, check=False, input=stdin, capture_output=True, text=True)
    if process.returncode != 0:
        reason = " ".join(process.stderr.split()) or f"code {process.returncode}"
        raise DeployError(f"{host} : {command[0]} a échoué ({reason}). {after}".rstrip())
    return process.stdout


def _need(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            raise DeployError(f"« {program} » manque : lancez « tools/system-packages {program} ».")
