"""Who proposes, from `content/proposers.yml`: accounts of the forge, the team's and each organisation's.

What counts is the list of the published branch, never that of the proposal, nor where its branch lives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from egalite.records.data_file import DataFile, parse

FILE = DataFile("content/proposers.yml", "proposers")


@dataclass(frozen=True, slots=True)
class Proposer:
    """Who proposes a change: of the site's team, or for some organisations. Neither: a stranger.

    `account` is the forge's, empty when nobody said it.
    """

    team: bool = False
    organisations: frozenset[str] = frozenset()
    account: str = ""


@dataclass(frozen=True, slots=True)
class Proposers:
    """The list: accounts of the `team`, and those of each of the `organisations`, by identifier. Forges fold their case."""

    team: frozenset[str] = frozenset()
    organisations: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def proposer(self, accounts: Sequence[str]) -> Proposer:
        """Who proposes with these accounts: the author's, and whoever pushed. Only what all of them may do is theirs."""
        names = {account.casefold() for account in accounts}
        team = bool(names) and names <= self.team
        organisations = {name for name, known in self.organisations.items() if names and names <= known | self.team}
        return Proposer(
            team, frozenset() if team else frozenset(organisations), ", ".join(dict.fromkeys(filter(None, accounts)))
        )


def read(root: Path) -> Proposers:
    """The list of a root. Raises DataFileError."""
    return _proposers(FILE.fields(root))


def from_bytes(raw: bytes | None) -> Proposers:
    """The list as a commit holds it. None, or a list with a fault, names nobody: everyone is a stranger."""
    if raw is None:
        return Proposers()
    document = parse(raw, FILE.kind, FILE.path, "proposers")
    return Proposers() if document.findings or document.data is None else _proposers(document.data)


def _proposers(data: Mapping[str, Any]) -> Proposers:
    organisations: Mapping[str, Sequence[str]] = data.get("organisations", {})
    return Proposers(
        _folded(data.get("team", ())), {name: _folded(accounts) for name, accounts in organisations.items()}
    )


def _folded(accounts: Sequence[str]) -> frozenset[str]:
    return frozenset(account.casefold() for account in accounts)
