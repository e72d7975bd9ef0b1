"""A human review of what the site says, as its files record it: a role, never a name, and a day."""

from __future__ import annotations

import re
from collections.abc import Collection

from egalite.records.values.day import is_day
from egalite.site.errors import SiteError

EDITORS = ("éditeur", "éditrice", "juriste")  # whose review makes legal content the Defender's
_WRITTEN = re.compile(r"(?P<role>.{3,}), (?P<day>\d{4}-\d{2}-\d{2})")


def on(text: str, where: str, roles: Collection[str] = ()) -> str:
    """The day, year-month-day, of a review written `rôle, année-mois-jour`; "" for no review.

    `where` names the file and the field; `roles` are those whose review counts, none for any. Raises SiteError: what only
    looks like a review (« oui », « à faire ») must publish nothing.
    """
    if not text:
        return ""
    match = _WRITTEN.fullmatch(text)
    if not match or not is_day(match["day"]):
        raise SiteError(f"{where} s'écrit 'rôle, année-mois-jour', par exemple 'juriste, 2026-11-23' ; ou rien.")
    if roles and match["role"].lower() not in roles:
        raise SiteError(
            f"{where} : le rôle « {match['role']} » ne peut pas valider ; rôles possibles : {', '.join(roles)}."
        )
    return match["day"]
