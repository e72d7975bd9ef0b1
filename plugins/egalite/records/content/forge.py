"""The forge, as the one file `forge.yml` names it: for the form, for intake and for the CMS. Never a secret: it is public."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from egalite.finding import Finding
from egalite.records.data_file import DataFile, DataFileError, fields, open_file
from egalite.records.document import Document
from egalite.records.schema import schema

FILE = DataFile("forge.yml", "forge")
Kind = Literal["gitlab", "github"]
GITHUB = "https://github.com"
_REQUIRED = ("kind", "url", "repository", "branch")
# GitHub gives its token only to a server that knows a secret: such a sign-in relay has an address of its own.
_SIGN_IN, _RELAY = "app_id", "auth_url"


@dataclass(frozen=True, slots=True)
class Forge:
    """A forge and our repository there; addresses without a final slash. `private` is the path of the project that
    alerts go to; `deposit` tells that the form may lead there."""

    kind: Kind
    url: str
    repository: str
    branch: str
    deposit: bool = False
    private: str = ""
    app_id: str = ""
    auth_url: str = ""

    @property
    def page(self) -> str:
        """Address of the repository for people."""
        return f"{self.url}/{self.repository}"

    @property
    def api(self) -> str:
        """Address of the REST interface."""
        if self.kind == "github":
            return "https://api.github.com" if self.url == GITHUB else f"{self.url}/api/v3"
        return f"{self.url}/api/v4"


def read(file: Path) -> Forge | None:
    """The forge of a settings file; None when nothing is filled in. Raises DataFileError."""
    return _forge(open_file(file, FILE.kind), signing_in=False)


def for_sign_in(file: Path) -> Forge:
    """The same, with what people who sign in need. Raises DataFileError."""
    forge = _forge(open_file(file, FILE.kind), signing_in=True)
    assert forge is not None, "a field that is required is filled in"
    return forge


def _forge(document: Document, signing_in: bool) -> Forge | None:
    data = dict(fields(document))
    if faults := list(check(document, signing_in)):
        raise DataFileError(faults)
    return Forge(**{**data, "deposit": data.get("deposit") == "oui"}) if data else None


def check(document: Document, signing_in: bool = False) -> Iterator[Finding]:
    """What is missing or contradictory in a file that conforms to its schema: all is empty, or all that is needed is there."""
    data, titles = document.data or {}, schema(FILE.kind)["properties"]
    needed = _REQUIRED if data or signing_in else ()
    if signing_in:
        needed = (*needed, _SIGN_IN, *([_RELAY] if data.get("kind") == "github" else ()))
    for name in needed:
        if name not in data:
            told = f"il manque « {name} » ({titles[name]['title']}) ; remplissez-le, ou videz tous les champs."
            yield document.finding("forge-settings", (name,), told, key=True)
    if data.get("deposit") == "oui" and data.get("kind") != "github":  # whose page for a new file its address fills in
        told = "le dépôt direct n'existe que sur GitHub ; laissez « deposit » vide."
        yield document.finding("forge-settings", ("deposit",), told)
