"""The forge, as the one file `forge.yml` names it: for the form, for intake and for the CMS. Never a secret: it is public."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from egalite.records import fields_file

FILE = "forge.yml"
Kind = Literal["gitlab", "github"]
GITHUB = "https://github.com"

_REQUIRED = {
    "kind": "logiciel de la forge : gitlab ou github",
    "url": "adresse de la forge, sans barre finale",
    "repository": "chemin du dépôt dans la forge",
    "branch": "branche protégée",
}
_SIGN_IN = {"app_id": "identifiant public de l'application, donné par la forge"}
# GitHub gives its token only to a server that knows a secret: such a sign-in relay has an address of its own.
_RELAY = {"auth_url": "adresse du relais de connexion à GitHub"}
_DEPOSIT = {"deposit": "« oui » si le formulaire propose d'y déposer une proposition"}
_KNOWN = {**_REQUIRED, **_DEPOSIT, **_SIGN_IN, **_RELAY}
_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]+)?(?<!/)")
_TRIAL = re.compile(r"http://(127\.0\.0\.1|localhost)(:[0-9]+)?")  # a forge on this very machine
_REPOSITORY = re.compile(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)+")
_BRANCH = re.compile(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*")


class ForgeError(Exception):
    """What the forge's settings lack, or why a forge did not take something; the message is French and says what to do."""


@dataclass(frozen=True, slots=True)
class Forge:
    """A forge and our repository there; addresses without a final slash. `deposit` tells that the form may lead there."""

    kind: Kind
    url: str
    repository: str
    branch: str
    deposit: bool = False
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


def read(path: Path) -> Forge | None:
    """The forge of a settings file; None when nothing is filled in. Raises ForgeError, naming every field that is wrong."""
    data = fields_file.read(path, ForgeError)
    if set(data) <= set(_KNOWN) and not any(data.values()):
        return None
    _judge(path, _faults(data, _REQUIRED))
    filled = {name: value for name, value in data.items() if value}
    return Forge(**{**filled, "deposit": filled.get("deposit") == "oui"})


def for_sign_in(path: Path) -> Forge:
    """The same, with what people who sign in need. Raises ForgeError."""
    data = fields_file.read(path, ForgeError)
    relay = _RELAY if data.get("kind") == "github" else {}
    _judge(path, _faults(data, {**_REQUIRED, **_SIGN_IN, **relay}))
    found = read(path)
    assert found is not None, "a field that is required is filled in"
    return found


def _judge(path: Path, faults: Iterator[str]) -> None:
    told = list(faults)
    if told:
        raise ForgeError(f"{path.name} n'est pas rempli :\n" + "\n".join(f"  {line}" for line in told))


def _faults(data: dict[str, Any], required: dict[str, str]) -> Iterator[str]:
    for name in sorted(set(data) - set(_KNOWN)):
        yield f"{name} : ce champ n'existe pas ; champs possibles : {', '.join(_KNOWN)}"
    for name, meaning in _KNOWN.items():
        value = data.get(name)
        if value is None or value == "":
            if name in required:
                yield f"{name} : il manque ({meaning})"
        elif not isinstance(value, str):
            yield f"{name} : mettez la valeur entre apostrophes"
        elif fault := _fault(name, value, data):
            yield f"{name} : {fault}"


def _fault(name: str, value: str, data: dict[str, Any]) -> str:
    """What is wrong with a value that is there; nothing when it is right."""
    if name == "kind" and value not in get_args(Kind):
        return f"« {value} » n'est pas connu ; choisissez parmi : {', '.join(get_args(Kind))}"
    if name in {"url", "auth_url"} and not (_ADDRESS.fullmatch(value) or _TRIAL.fullmatch(value)):
        return f"« {value} » ; une adresse s'écrit https://… sans barre finale"
    if name == "repository" and not _REPOSITORY.fullmatch(value):
        return f"« {value} » ; écrivez groupe/projet"
    if name == "branch" and not _BRANCH.fullmatch(value):
        return f"« {value} » n'est pas le nom d'une branche"
    if name == "deposit" and value not in ("oui", "non"):
        return f"« {value} » ; écrivez oui ou non"
    if (
        name == "deposit" and value == "oui" and data.get("kind") != "github"
    ):  # the one whose page for a new file its address fills in
        return "seulement pour github ; laissez vide"
    return ""
