"""`/.well-known/security.txt` (RFC 9116): to whom a flaw is told."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date, timedelta
from pathlib import Path
from typing import Any

FILE = ".well-known/security.txt"
LIFETIME = timedelta(
    days=210
)  # from the month of the build: six months at least; RFC 9116 §2.5.5 advises less than a year
_PAGE = "/securite/"


def text(site: str, email: str, day: date, has_page: bool) -> str:
    """Content of the file; `has_page` tells whether the site explains its policy."""
    lines = [
        f"Contact: mailto:{email}",
        f"Expires: {(day.replace(day=1) + LIFETIME).isoformat()}T00:00:00Z",
        "Preferred-Languages: fr, en",
        f"Canonical: {site}/{FILE}",
    ]
    if has_page:
        lines.append(f"Policy: {site}{_PAGE}")
    return "\n".join(lines) + "\n"


def files(settings: Mapping[str, Any], pages: Set[str]) -> dict[str, str]:
    """The file of a site with these addresses, by its place in the output, when somebody can be told."""
    email = settings["EGALITE_PUBLISHER"]["security_email"]
    return {FILE: text(settings["SITEURL"], email, settings["EGALITE_DAY"], _PAGE in pages)} if email else {}


def missing(output: Path) -> str:
    """Why a built site has no security.txt, in French; "" when it has one."""
    if (output / FILE).is_file():
        return ""
    return "Sans security.txt : remplissez « security_email » dans publisher.yml."
