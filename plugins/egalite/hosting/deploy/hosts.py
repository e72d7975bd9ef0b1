"""Where releases go: `deploy/hosts.yml`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from egalite.project import CHECKOUT
from egalite.records import fields_file

FILE = CHECKOUT / "deploy" / "hosts.yml"
_KEEP = 5
# Neither an option nor a shell word of its own: these go to ssh and to the hosts' shell.
_HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")
_USER = re.compile(r"[a-z_][a-z0-9_-]*")
_PATH = re.compile(r"(/[A-Za-z0-9_][A-Za-z0-9._-]*)+")


class HostsError(Exception):
    """The settings cannot be used; the message says why, in French."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """`names` of the machines, the `path` of their releases, how many they `keep`, and how ssh reaches them."""

    names: tuple[str, ...]
    path: str
    user: str
    keep: int
    ssh_config: str

    def changed(self, names: tuple[str, ...], user: str | None, path: str | None) -> Hosts:
        """The same with what a command line gives instead. Raises HostsError."""
        return _valid(replace(self, names=names or self.names, user=user or self.user, path=path or self.path))


def read(file: Path = FILE) -> Hosts:
    """Settings of a file; empty ones may be given by the command. Raises HostsError."""
    data = fields_file.read(file, HostsError)
    known = {"hosts", "user", "path", "keep", "ssh_config"}
    if set(data) - known:
        raise HostsError(f"{file} : champs possibles : {', '.join(sorted(known))}.")
    keep = _text(file, data, "keep") or str(_KEEP)
    if not re.fullmatch(r"[2-9]|[1-9][0-9]", keep):
        raise HostsError(f"{file} : « keep » est un nombre de 2 à 99 : revenir en arrière demande une version de plus.")
    names = data.get("hosts") or []
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise HostsError(f"{file} : « hosts » est une liste de noms de machines, un par ligne après un tiret.")
    return Hosts(
        tuple(names), _text(file, data, "path"), _text(file, data, "user"), int(keep), _text(file, data, "ssh_config")
    )


def _text(file: Path, data: dict[str, Any], name: str) -> str:
    value = data.get(name)
    if value is not None and not isinstance(value, str):
        raise HostsError(f"{file} : « {name} » doit être un texte.")
    return (value or "").strip()


def _valid(hosts: Hosts) -> Hosts:
    if not hosts.names:
        raise HostsError("aucune machine : nommez-la après « egalite deploy », ou dans « hosts » de deploy/hosts.yml.")
    for name in hosts.names:
        if not _HOST.fullmatch(name):
            raise HostsError(f"« {name} » n'est pas un nom de machine.")
    if hosts.user and not _USER.fullmatch(hosts.user):
        raise HostsError(f"« {hosts.user} » n'est pas un nom de compte.")
    if not _PATH.fullmatch(hosts.path):
        raise HostsError(
            "le dossier des versions (« path ») est un chemin absolu sans espace, par exemple /srv/egalite."
        )
    return hosts
