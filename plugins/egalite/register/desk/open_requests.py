"""Which requests are open on the forge, and the account that opened each: what a clone cannot know.

Sources: GitLab REST, `GET /projects/:id/merge_requests`; GitHub REST, `GET /repos/{owner}/{repo}/pulls`.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from typing import Any

from egalite.editing.intake.merge_request import TOKEN, ForgeError, opener
from egalite.records.content.forge import Forge

_TIMEOUT = 30  # seconds
_MOST = 16 * 1024 * 1024  # bytes of an answer: a hundred requests with their descriptions
_PAGE = 100
_PAGES = 20


def accounts(forge: Forge, environment: Mapping[str, str]) -> dict[str, str]:
    """The account that opened each open request, by the number of the request. Raises ForgeError, a French reason."""
    if forge.kind == "gitlab":
        project = urllib.parse.quote(forge.repository, safe="")
        address, number, author = f"{forge.api}/projects/{project}/merge_requests?state=opened", "iid", "author"
    else:
        address, number, author = f"{forge.api}/repos/{forge.repository}/pulls?state=open", "number", "user"
    opened = dict[str, str]()
    try:
        for page in range(1, _PAGES + 1):
            items = _ask(f"{address}&per_page={_PAGE}&page={page}", environment.get(TOKEN, ""))
            for item in items:
                who = item[author] or {}  # an account that was closed
                opened[str(item[number])] = str(who.get("username", who.get("login", "")))
            if len(items) < _PAGE:
                return opened
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        code = f" (réponse {error.code})" if isinstance(error, urllib.error.HTTPError) else ""
        raise ForgeError(f"la forge n'a pas dit quelles demandes sont ouvertes{code}") from None
    raise ForgeError(f"la forge a plus de {_PAGE * _PAGES} demandes ouvertes")


def _ask(address: str, token: str) -> list[Any]:
    """A list that the forge answers; a public repository needs no token."""
    headers = {"Accept": "application/json", "User-Agent": "egalite-desk"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    with opener().open(urllib.request.Request(address, headers=headers), timeout=_TIMEOUT) as answer:
        items = json.loads(answer.read(_MOST))
    if not isinstance(items, list):
        raise ValueError("réponse illisible")
    return items
