"""Ask a forge to open the merge request of a proposal: by push options (GitLab), by its API (GitHub).

What forge there is stands in `forge.yml` (`records/content/forge.py`), the token in the environment alone. Sources: GitLab « Push
options »; GitHub REST, `POST /repos/{owner}/{repo}/pulls`.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from egalite.records.content.forge import Forge, Kind

TOKEN = "EGALITE_FORGE_TOKEN"
_TIMEOUT = 30  # seconds
_MOST = 1024 * 1024  # bytes of an answer


class ForgeError(Exception):
    """Why a forge did not take something; the message is French and says what to do."""


@dataclass(frozen=True, slots=True)
class Request:
    """A merge request to open: from which branch to which one, its title, its text."""

    branch: str
    target: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Asker:
    """How a forge is asked. `address`, that of the repository in its API, and `token` are empty for one asked by push options."""

    kind: Kind
    address: str = ""
    token: str = ""

    def push_options(self, request: Request) -> list[str]:
        """What goes with the push; nothing for a forge that is asked afterwards."""
        if self.kind != "gitlab":
            return []
        return [
            "merge_request.create",
            f"merge_request.target={request.target}",
            f"merge_request.title={request.title}",
            f"merge_request.description={' '.join(request.text.split())}",
            "merge_request.remove_source_branch",
        ]

    def open(self, request: Request) -> str:
        """Ask for it once the branch is pushed; its address, empty when one was open already or nothing is to be asked.

        Raises ForgeError.
        """
        if self.kind == "gitlab":
            return ""
        payload = {"title": request.title, "head": request.branch, "base": request.target, "body": request.text}
        call = urllib.request.Request(
            f"{self.address}/pulls",
            data=json.dumps(payload).encode(),
            headers={
                "Authorization": f"Bearer {self.token}",
                "Accept": "application/json",
                "Content-Type": "application/json",
                "User-Agent": "egalite-intake",
            },
            method="POST",
        )
        try:
            with opener().open(call, timeout=_TIMEOUT) as answer:
                result = json.loads(answer.read(_MOST))
        except urllib.error.HTTPError as error:
            with error:
                words = error.read(_MOST).decode("utf-8", "replace")
            if error.code == 422 and "already exists" in words:
                return ""
            raise ForgeError(
                f"la forge a refusé la demande de fusion (réponse {error.code}) ; ouvrez-la sur son site, depuis la branche "
                f"« {request.branch} »."
            ) from None
        except (OSError, ValueError) as error:
            raise ForgeError(
                f"la forge n'a pas répondu ({error}) ; ouvrez la demande de fusion sur son site, depuis la branche "
                f"« {request.branch} »."
            ) from None
        address = result.get("html_url") if isinstance(result, dict) else None
        return address if isinstance(address, str) else ""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirection would carry the token elsewhere."""

    def redirect_request(self, *arguments: Any) -> None:
        """Never followed."""
        del arguments


def asker(forge: Forge | None, environment: Mapping[str, str]) -> Asker | None:
    """How to ask the forge of the settings; None when they name none. Raises ForgeError."""
    if forge is None:
        return None
    if forge.kind == "gitlab":
        return Asker("gitlab")
    token = environment.get(TOKEN, "")
    if not token:
        raise ForgeError(
            f"il manque {TOKEN} dans l'environnement : le jeton du compte qui ouvre les demandes de fusion."
        )
    return Asker(forge.kind, f"{forge.api}/repos/{forge.repository}", token)


def opener() -> urllib.request.OpenerDirector:
    """What asks a forge, and never takes a token elsewhere."""
    return urllib.request.build_opener(_NoRedirect)
