"""Where a release goes: the settings, and what a command line gives instead."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from egalite.records.content.hosts import FILE, Hosts
from egalite.records.schema import schema


class HostsError(Exception):
    """The machines cannot be used; the message says why, in French."""


def chosen(hosts: Hosts, names: tuple[str, ...], user: str | None, path: str | None) -> Hosts:
    """The settings with what a command line gives instead, judged as they are. Raises HostsError."""
    selection = replace(hosts, names=names or hosts.names, user=user or hosts.user, path=path or hosts.path)
    if not selection.names:
        raise HostsError(f"aucune machine : nommez-la après « egalite deploy », ou dans « hosts » de {FILE.path}.")
    # Neither an option nor a shell word of its own: these go to ssh and to the hosts' shell.
    fields = schema(FILE.kind)["properties"]
    for name in selection.names:
        _judge(name, fields["hosts"]["items"])
    if selection.user:
        _judge(selection.user, fields["user"])
    _judge(selection.path, fields["path"])
    return selection


def _judge(text: str, field: dict[str, Any]) -> None:
    if not re.fullmatch(field["pattern"], text):
        raise HostsError(f"« {text} » : {field['x-message']}.")
