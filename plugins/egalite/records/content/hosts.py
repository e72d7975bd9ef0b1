"""Where releases go, from `deploy/hosts.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from egalite.records.data_file import DataFile, fields, open_file

FILE = DataFile("deploy/hosts.yml", "hosts")
_KEEP = "5"


@dataclass(frozen=True, slots=True)
class Hosts:
    """`names` of the machines, the `path` of their releases, how many they `keep`, how ssh reaches them.

    `signed` tells that nothing goes there unsigned. `port` is that of ssh, `bastion` the machine to go through; "" for ssh's own.
    """

    names: tuple[str, ...]
    path: str
    user: str
    keep: int
    ssh_config: str
    signed: bool = True
    port: str = ""
    bastion: str = ""


def read(file: Path) -> Hosts:
    """Settings of a file; empty ones may be given by the command. Raises DataFileError."""
    data = fields(open_file(file, FILE.kind))
    texts = {name: data.get(name, "") for name in ("path", "user", "ssh_config", "port", "bastion")}
    signed = data.get("signature", "required") == "required"
    return Hosts(names=tuple(data.get("hosts", ())), keep=int(data.get("keep", _KEEP)), signed=signed, **texts)
