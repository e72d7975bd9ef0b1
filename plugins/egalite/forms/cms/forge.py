"""Where proposals are sent: the facts of `forge.yml`, which only those who run the forge can give."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from egalite.forms.cms import CmsError
from egalite.registry import fields_file

Kind = Literal["gitlab", "github", "forgejo"]
_REQUIRED = {
    "kind": "logiciel de la forge : gitlab, forgejo ou github",
    "url": "adresse de la forge, sans barre finale",
    "repository": "chemin du dépôt dans la forge",
    "branch": "branche protégée",
    "app_id": "identifiant public de l'application, donné par la forge",
}
# GitHub gives its token only to a server that knows a secret: such a sign-in relay has an address of its own.
_GITHUB_ONLY = {"auth_url": "adresse du relais de connexion à GitHub"}
_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]+)?(?<!/)")
_REPOSITORY = re.compile(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)+")


@dataclass(frozen=True, slots=True)
class Forge:
    """A forge and our repository there; addresses without a final slash."""

    kind: Kind
    url: str
    repository: str
    branch: str
    app_id: str
    auth_url: str = ""


def read(path: Path) -> Forge:
    """The forge of a settings file. Raises CmsError, naming every field that is missing or wrong."""
    data = fields_file.read(path, CmsError)
    told = list(_faults(data))
    if told:
        raise CmsError(f"{path.name} n'est pas rempli :\n" + "\n".join(f"  {line}" for line in told))
    return Forge(**{name: value for name, value in data.items() if value is not None})


def _faults(data: dict[str, Any]) -> list[str]:
    known = {**_REQUIRED, **_GITHUB_ONLY}
    told = [
        f"{name} : ce champ n'existe pas ; champs possibles : {', '.join(known)}"
        for name in sorted(set(data) - set(known))
    ]
    asked = known if data.get("kind") == "github" else _REQUIRED
    for name, meaning in asked.items():
        value = data.get(name)
        if not isinstance(value, str) or not value:
            told.append(f"{name} : il manque ({meaning})")
        elif name == "kind" and value not in get_args(Kind):
            told.append(f"kind : « {value} » n'est pas connu ; choisissez parmi : {', '.join(get_args(Kind))}")
        elif name in {"url", "auth_url"} and not _ADDRESS.fullmatch(value):
            told.append(f"{name} : « {value} » ; une adresse s'écrit https://… sans barre finale")
        elif name == "repository" and not _REPOSITORY.fullmatch(value):
            told.append(f"repository : « {value} » ; écrivez groupe/projet")
    return told
